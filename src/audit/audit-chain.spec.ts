import { describe, expect, it } from 'vitest';
import { type ChainLink, firstFault } from './audit-chain.js';

const chain = (length: number): ChainLink[] =>
  Array.from({ length }, (_, index) => ({
    sequence: index + 1,
    linked: true,
    ownSequence: index + 1,
  }));
const head = { sequence: 4, matches: true };

describe('firstFault', () => {
  it('finds nothing in a whole chain', () => {
    expect(firstFault(chain(4), head)).toBeNull();
    expect(firstFault([], { sequence: 0, matches: true })).toBeNull();
  });
  it('finds a changed entry', () => {
    const links = chain(4);
    links[1]!.linked = false;
    expect(firstFault(links, head)).toEqual({ sequence: 2, fault: 'changed' });
  });
  it('finds a removed entry', () => {
    expect(firstFault(chain(4).toSpliced(2, 1), head)).toEqual({ sequence: 3, fault: 'removed' });
  });
  it('finds an added entry', () => {
    expect(firstFault(chain(5), head)).toEqual({ sequence: 5, fault: 'added' });
  });
  it('finds entries that changed places', () => {
    const links = chain(4);
    links[0]!.ownSequence = 2;
    links[1]!.ownSequence = 1;
    expect(firstFault(links, head)).toEqual({ sequence: 1, fault: 'reordered' });
  });
  it('finds a cut tail', () => {
    expect(firstFault(chain(3), head)).toEqual({ sequence: 4, fault: 'cut' });
  });
  it('finds a last entry that is not the head', () => {
    expect(firstFault(chain(4), { sequence: 4, matches: false })).toEqual({
      sequence: 4,
      fault: 'changed',
    });
  });
});
