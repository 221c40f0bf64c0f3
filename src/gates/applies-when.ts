import type { Condition, Facts } from './criterion.js';

/** The facts of one project, as far as they are known. */
export type KnownFacts = { [Fact in keyof Facts]?: Facts[Fact] | null };

/** Whether the condition holds; null while a fact that would settle it is not known. */
export function holds(condition: Condition, facts: KnownFacts): boolean | null {
  if ('any' in condition) {
    const parts = condition.any.map((part) => holds(part, facts));
    if (parts.includes(true)) return true;
    return parts.includes(null) ? null : false;
  }
  const known = facts[condition.fact] ?? null;
  if (known === null) return null;
  if ('below' in condition) return Number(known) < condition.below;
  return (condition.is as readonly unknown[]).includes(known);
}

/** The facts on which the condition depends and that are not known. */
export function missingFacts(condition: Condition, facts: KnownFacts): (keyof Facts)[] {
  if ('any' in condition) return condition.any.flatMap((part) => missingFacts(part, facts));
  return (facts[condition.fact] ?? null) === null ? [condition.fact] : [];
}
