import { type Actor, isActivity, type Result, type Statement } from './statement.js';

const VERBS: Readonly<Record<string, Outcome>> = {
  'http://adlnet.gov/expapi/verbs/completed': 'completed',
  'http://adlnet.gov/expapi/verbs/passed': 'passed',
  'http://adlnet.gov/expapi/verbs/failed': 'failed',
  'https://w3id.org/xapi/adl/verbs/waived': 'waived',
};

/** What a statement says of somebody on a course; cmi5's `waived` says that they need not take it. */
export type Outcome = 'completed' | 'passed' | 'failed' | 'waived';

/** The outcome that a statement reports; null: none, or not yet. */
export function outcomeOf({ verb, object, result = {} }: Statement): Outcome | null {
  if (!isActivity(object)) return null;
  const byVerb = Object.hasOwn(VERBS, verb.id) ? VERBS[verb.id]! : null;
  if (byVerb === 'failed' || result.success === false) return 'failed';
  return result.completion === false ? null : byVerb;
}

/** The mark: as it was given, else the scaled one out of 100. */
export function markOf({ score = {} }: Result = {}): number | null {
  if (score.raw !== undefined) return score.raw;
  return score.scaled === undefined ? null : Number((score.scaled * 100).toFixed(6));
}

/** By which a statement names one person. */
export interface ActorName {
  kind: 'mail' | 'mbox_sha1sum' | 'openid' | 'account';
  value: string;
  homePage: string | null;
}

/** How a statement names the person it is about; null: a group. */
export function nameOf(actor: Actor): ActorName | null {
  const { objectType, mbox, mbox_sha1sum: sum, openid, account } = actor;
  if (objectType === 'Group') return null;
  if (mbox !== undefined)
    return { kind: 'mail', value: mbox.replace(/^mailto:/i, '').toLowerCase(), homePage: null };
  if (sum !== undefined) return { kind: 'mbox_sha1sum', value: sum.toLowerCase(), homePage: null };
  if (openid !== undefined) return { kind: 'openid', value: openid, homePage: null };
  return { kind: 'account', value: account!.name, homePage: account!.homePage };
}
