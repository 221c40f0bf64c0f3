import type { AuditFault } from './audit.dto.js';

/** One entry of the chain beside what its place and content should give. */
export interface ChainLink {
  sequence: number;
  /** Whether the hash stored with it follows from the entry and the stored hash before it. */
  linked: boolean;
  /** Sequence that the entry's own text names. */
  ownSequence: number | null;
}

interface ChainHead {
  sequence: number;
  /** Whether the last entry's hash is the head's. */
  matches: boolean;
}

/**
 * The first fault of a chain, in the order of its sequence: an entry changed, removed, added or moved,
 * or a tail cut off. Null when the chain is whole.
 */
export function firstFault(
  links: readonly ChainLink[],
  head: ChainHead,
): { sequence: number; fault: AuditFault } | null {
  for (const [index, { sequence, linked, ownSequence }] of links.entries()) {
    const expected = index + 1;
    if (sequence !== expected) return { sequence: expected, fault: 'removed' };
    if (ownSequence !== sequence) return { sequence, fault: 'reordered' };
    if (sequence > head.sequence) return { sequence, fault: 'added' };
    if (!linked) return { sequence, fault: 'changed' };
  }
  if (links.length < head.sequence) return { sequence: links.length + 1, fault: 'cut' };
  if (!head.matches) return { sequence: head.sequence, fault: 'changed' };
  return null;
}
