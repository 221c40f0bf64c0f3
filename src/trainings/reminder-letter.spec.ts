import { describe, expect, it } from 'vitest';
import { reminderLetter } from './reminder-letter.js';

const REMINDER = { project: 'Pilot', courses: ['AI-basis', 'Privacy'], note: null };

describe('reminderLetter', () => {
  it('names the project and each course, in the language', () => {
    expect(reminderLetter(REMINDER, 'nl').subject).toBe('Training voor Pilot');
    const { subject, body } = reminderLetter(REMINDER, 'en');
    expect(subject).toBe('Training for Pilot');
    expect(body).toContain('\n- AI-basis\n- Privacy\n');
    expect(body).not.toMatch(/[{}]/);
  });

  it('ends with the note, as it was written', () => {
    const { body } = reminderLetter({ ...REMINDER, note: 'Voor {1 mei}.' }, 'nl');
    expect(body.endsWith('\n\nVoor {1 mei}.')).toBe(true);
  });
});
