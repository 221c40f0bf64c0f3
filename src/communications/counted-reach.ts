/** A message of which only a number of people is known. */
export interface CountedMessage {
  /** Its audiences, and those that share people with them. */
  audienceIds: readonly string[];
  /** People in its audiences, without names included. */
  members: number;
  /** Of those, who was reached by name: by this message or another. */
  known: number;
  /** How many people it reached. */
  counted: number;
}

/**
 * How many people messages that only count reached at least, beside those who are known by name: of each message
 * those counted beyond the known ones among its members, over messages to different audiences, never more than
 * there are. Two messages to one audience may have reached the same people, so the better of them counts.
 */
export function countedReach(messages: readonly CountedMessage[]): number {
  const surplus = messages
    .map(({ audienceIds, members, known, counted }) => ({
      audienceIds,
      more: Math.min(counted, members) - known,
    }))
    .filter(({ more }) => more > 0)
    .toSorted((a, b) => b.more - a.more);
  const taken = new Set<string>();
  let sum = 0;
  for (const { audienceIds, more } of surplus) {
    if (audienceIds.some((id) => taken.has(id))) continue;
    for (const id of audienceIds) taken.add(id);
    sum += more;
  }
  return sum;
}
