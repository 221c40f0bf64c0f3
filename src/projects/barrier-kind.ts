export const BARRIER_KINDS = [
  'skills',
  'data_quality',
  'data_silos',
  'access_rights',
  'privacy',
  'scale',
  'unclear_roi',
  'resistance',
  'risk_aversion',
  'regulation',
  'explainability',
  'trust',
  'lacking_context',
] as const;

export const SEVERITIES = ['low', 'medium', 'high'] as const;
