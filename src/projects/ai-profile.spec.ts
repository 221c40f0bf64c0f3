import { describe, expect, it } from 'vitest';
import { aiProfileOf, lackingFacts } from './ai-profile.js';

describe('lackingFacts', () => {
  it('names every fact of an empty profile', () => {
    expect(lackingFacts(aiProfileOf({}))).toHaveLength(12);
  });

  it('counts false as known', () => {
    expect(lackingFacts(aiProfileOf({ generative: false }))).not.toContain('generative');
  });
});
