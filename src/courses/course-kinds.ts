/** How a course is given. */
export const MODALITIES = ['e_learning', 'classroom', 'webinar', 'blended', 'on_the_job'] as const;
export type Modality = (typeof MODALITIES)[number];

/** What somebody can do with AI after the course, from the least to the most. */
export const LITERACY_LEVELS = ['aware', 'capable', 'fluent', 'expert'] as const;
export type LiteracyLevel = (typeof LITERACY_LEVELS)[number];
