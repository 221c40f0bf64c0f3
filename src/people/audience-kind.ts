/** How an audience says who is in it. */
export const AUDIENCE_KINDS = ['people', 'department', 'everyone', 'head_count'] as const;
export type AudienceKind = (typeof AUDIENCE_KINDS)[number];

interface AudienceChoice {
  people?: readonly string[] | null;
  department?: string | null;
  everyone?: boolean | null;
  headCount?: number | null;
}

/** The one way in which the audience is given; undefined when it is none or several. */
export function audienceKind({
  people,
  department,
  everyone,
  headCount,
}: AudienceChoice): AudienceKind | undefined {
  const given: AudienceKind[] = [
    ...(people ? ['people' as const] : []),
    ...(typeof department === 'string' ? ['department' as const] : []),
    ...(everyone ? ['everyone' as const] : []),
    ...(typeof headCount === 'number' ? ['head_count' as const] : []),
  ];
  return given.length === 1 ? given[0] : undefined;
}
