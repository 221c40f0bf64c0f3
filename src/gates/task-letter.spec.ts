import { describe, expect, it } from 'vitest';
import { taskLetter } from './task-letter.js';

const URL = 'https://fasewijzer.example/docs';
const task = { projectName: 'Copilot', text: 'DPIA loopt af', dueDate: null };

describe('taskLetter', () => {
  it('is none when nothing waits', () => {
    expect(taskLetter([], 'nl', URL)).toBeUndefined();
  });

  it('lists what waits, of which project and until when', () => {
    expect(
      taskLetter(
        [
          { ...task, dueDate: '2026-12-01' },
          { ...task, projectName: null },
        ],
        'nl',
        URL,
      ),
    ).toEqual({
      subject: 'Er wachten 2 taken op u',
      body: `Dit wacht deze week op u in Fasewijzer:

- Copilot: DPIA loopt af (voor 2026-12-01)
- DPIA loopt af

Alles staat op ${URL}. Geen mail meer? Zet uw weekmail uit (putTaskMail).`,
    });
    expect(taskLetter([task], 'en', URL)!.subject).toBe('1 task waits for you');
  });

  it('stays short', () => {
    const { subject, body } = taskLetter(
      Array.from({ length: 30 }, () => task),
      'en',
      URL,
    )!;
    expect(subject).toBe('30 tasks wait for you');
    expect(body.match(/^- /gm)).toHaveLength(25);
    expect(body).toContain('… and 5 more.');
  });
});
