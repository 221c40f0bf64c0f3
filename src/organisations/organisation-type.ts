export const ORGANISATION_TYPES = [
  'municipality',
  'province',
  'water_authority',
  'ministry',
  'agency',
  'joint_arrangement',
  'other',
] as const;

export const IDENTIFIER_SCHEMES = ['tooi', 'oin', 'other'] as const;
