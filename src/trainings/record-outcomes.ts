import type { RecordStatus } from '../courses/completion-rule.js';

/** A training record as somebody sends it, its person and course found. */
export interface SentRecord {
  personId: string;
  courseId: string;
  status: RecordStatus;
  completedAt: Date;
  score: number | null;
  source: string;
  externalId: string | null;
}

export interface KnownRecord extends SentRecord {
  id: string;
}

/** Why a record is not taken; the codes of refused rows of a file. */
export type RecordRefusal =
  'unknown-person' | 'unknown-course' | 'date-in-future' | 'conflicting-record';

export type RecordOutcome =
  | { outcome: 'refused'; code: RecordRefusal }
  /** It is known already: as a record, or as an earlier item of the same call. */
  | { outcome: 'unchanged'; id: string | { item: number } }
  | { outcome: 'accepted'; supersedes: string | null };

/**
 * What becomes of the items of one call. Of one natural key, one content is taken once, a known content is
 * unchanged, another content supersedes what is known; two contents in one call refuse each other.
 * @param items records, or why one cannot be
 * @param known the records in force that have the key of an item
 */
export function recordOutcomes(
  items: readonly (SentRecord | RecordRefusal)[],
  known: readonly KnownRecord[],
): RecordOutcome[] {
  const inForce = new Map(known.map((record) => [naturalKey(record), record]));
  const contents = new Map<string, Set<string>>();
  for (const item of items) {
    if (typeof item === 'string') continue;
    const key = naturalKey(item);
    contents.set(key, (contents.get(key) ?? new Set()).add(contentOf(item)));
  }
  const first = new Map<string, number>();
  return items.map((item, index): RecordOutcome => {
    if (typeof item === 'string') return { outcome: 'refused', code: item };
    const key = naturalKey(item);
    if (contents.get(key)!.size > 1) return { outcome: 'refused', code: 'conflicting-record' };
    const current = inForce.get(key);
    if (current && contentOf(current) === contentOf(item))
      return { outcome: 'unchanged', id: current.id };
    const earlier = first.get(key);
    if (earlier !== undefined) return { outcome: 'unchanged', id: { item: earlier } };
    first.set(key, index);
    return { outcome: 'accepted', supersedes: current?.id ?? null };
  });
}

/** What makes two records the same one. */
export const naturalKey = (record: SentRecord): string =>
  JSON.stringify(
    record.externalId === null
      ? [record.source, record.personId, record.courseId, record.completedAt.toISOString()]
      : [record.source, record.externalId],
  );

const contentOf = ({ personId, courseId, status, completedAt, score }: SentRecord): string =>
  JSON.stringify([personId, courseId, status, completedAt.toISOString(), score]);
