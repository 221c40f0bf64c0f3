import { describe, expect, it } from 'vitest';
import { statementFaults } from './statement-rules.js';

const MAILBOX = { mbox: 'mailto:a@b.example' };
const ACTIVITY = { id: 'https://leer.example/ai' };
const statement = (given: object = {}): object => ({
  actor: MAILBOX,
  verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
  object: ACTIVITY,
  ...given,
});
const faults = (given: unknown): string[] =>
  statementFaults(given, '').map(({ location, code }) => `${location} ${code}`);

describe('a statement', () => {
  it.each([
    ['at its least', {}],
    ['of a group', { actor: { objectType: 'Group', member: [MAILBOX] } }],
    ['of a group that is known', { actor: { objectType: 'Group', ...MAILBOX } }],
    ['about a person', { object: { objectType: 'Agent', ...MAILBOX } }],
    ['about another', { object: { objectType: 'StatementRef', id: crypto.randomUUID() } }],
    ['with one inside', { object: { ...statement(), objectType: 'SubStatement' } }],
    ['with anything in extensions', { result: { extensions: { 'urn:x:y': { z: [null] } } } }],
    [
      'of an application and its user',
      { authority: { objectType: 'Group', member: [MAILBOX, MAILBOX] } },
    ],
    [
      'with a question',
      {
        object: {
          ...ACTIVITY,
          definition: { interactionType: 'likert', scale: [{ id: '1' }, { id: '2' }] },
        },
      },
    ],
    [
      'with its circumstances',
      {
        context: {
          registration: crypto.randomUUID(),
          instructor: MAILBOX,
          team: { objectType: 'Group', member: [] },
          contextActivities: { parent: ACTIVITY, other: [ACTIVITY] },
          revision: '1',
          language: 'nl-NL',
          statement: { objectType: 'StatementRef', id: crypto.randomUUID() },
        },
      },
    ],
  ])('%s is right', (_, given) => {
    expect(faults(statement(given))).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['is an object', [], [' not-an-object']],
    ['has three parts', {}, ['/actor required', '/verb required', '/object required']],
    ['has known fields only', statement({ Actor: MAILBOX }), ['/Actor unknown-field']],
    ['has no null', statement({ result: null }), ['/result null-value']],
    ['has an actor with one name', statement({ actor: {} }), ['/actor not-one-identifier']],
    [
      'has an actor with one name, not two',
      statement({ actor: { ...MAILBOX, openid: 'https://x.example' } }),
      ['/actor not-one-identifier'],
    ],
    [
      'has an account with both its parts',
      statement({ actor: { account: { name: '1' } } }),
      ['/actor/account/homePage required'],
    ],
    [
      'has no groups in a group',
      statement({ actor: { objectType: 'Group', member: [{ objectType: 'Group', ...MAILBOX }] } }),
      ['/actor/member/0/objectType not-an-object-type'],
    ],
    [
      'has members of an unknown group',
      statement({ actor: { objectType: 'Group' } }),
      ['/actor/member required'],
    ],
    [
      'has a pair as authority',
      statement({ authority: { objectType: 'Group', member: [MAILBOX] } }),
      ['/authority not-an-authority'],
    ],
    [
      'has an object of a known type',
      statement({ object: { ...ACTIVITY, objectType: 'activity' } }),
      ['/object/objectType not-an-object-type'],
    ],
    [
      'has none inside the one inside',
      statement({
        object: {
          ...statement({ object: { ...statement(), objectType: 'SubStatement' } }),
          objectType: 'SubStatement',
        },
      }),
      ['/object/object/objectType not-an-object-type'],
    ],
    [
      'has one inside without id',
      statement({
        object: { ...statement({ id: crypto.randomUUID() }), objectType: 'SubStatement' },
      }),
      ['/object/id unknown-field'],
    ],
    [
      'voids a statement only',
      statement({ verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } }),
      ['/object not-a-statement-reference'],
    ],
    [
      'has platform and revision of activities only',
      statement({
        object: { objectType: 'Agent', ...MAILBOX },
        context: { platform: 'x', revision: 'y' },
      }),
      ['/context/revision only-with-activity', '/context/platform only-with-activity'],
    ],
    [
      'has a mark within its bounds',
      statement({ result: { score: { scaled: 1.1, raw: 11, min: 0, max: 10 } } }),
      ['/result/score/scaled not-scaled'],
    ],
    [
      'has a mark between min and max',
      statement({ result: { score: { raw: 11, min: 10, max: 10 } } }),
      ['/result/score/min not-below-max', '/result/score/raw out-of-range'],
    ],
    [
      'has a question with its form',
      statement({ object: { ...ACTIVITY, definition: { choices: [{ id: 'a' }, { id: 'a' }] } } }),
      [
        '/object/definition/choices/1/id not-different',
        '/object/definition/interactionType required',
      ],
    ],
    [
      'names languages by their code',
      statement({ object: { ...ACTIVITY, definition: { name: { 'in/het Nederlands': 'x' } } } }),
      ['/object/definition/name/in~1het Nederlands not-a-language'],
    ],
    [
      'names extensions by IRI',
      statement({ result: { extensions: { x: 1 } } }),
      ['/result/extensions/x not-an-iri'],
    ],
    [
      'has text that can be kept',
      statement({ result: { extensions: { 'urn:x:y': ['a\0b'] } } }),
      ['/result/extensions/urn:x:y/0 not-text'],
    ],
    [
      'has whole attachments',
      statement({ attachments: [{ usageType: 'urn:x:y', length: -1 }] }),
      [
        '/attachments/0/display required',
        '/attachments/0/contentType required',
        '/attachments/0/sha2 required',
        '/attachments/0/length not-an-integer',
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(faults(given)).toEqual(expected);
  });
});
