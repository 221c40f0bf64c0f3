export const BENEFIT_KINDS = [
  'time',
  'money',
  'quality',
  'service',
  'satisfaction',
  'other',
] as const;

export const BENEFIT_HORIZONS = ['short', 'long'] as const;

export const PERIODS = ['month', 'quarter', 'year', 'once'] as const;
