export const PROJECT_STATUSES = ['draft', 'active', 'on_hold', 'completed', 'stopped'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** What a person may ask for; `completed` follows from the last decision only. */
export const REQUESTED_STATUSES = ['active', 'on_hold', 'stopped'] as const;
export type RequestedStatus = (typeof REQUESTED_STATUSES)[number];

export const HORIZONS = ['quick_win', 'short', 'long'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** What the last decision says about what comes after the project. */
export const OUTCOMES = ['scale_up', 'operate', 'phase_out'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type StatusTransition = 'start' | 'hold' | 'resume' | 'stop';

const TRANSITIONS: Record<ProjectStatus, Partial<Record<RequestedStatus, StatusTransition>>> = {
  draft: { active: 'start', stopped: 'stop' },
  active: { on_hold: 'hold', stopped: 'stop' },
  on_hold: { active: 'resume', stopped: 'stop' },
  completed: {},
  stopped: {},
};

/** The transition that leads from one status to another; undefined when there is none. */
export const statusTransition = (
  from: ProjectStatus,
  to: RequestedStatus,
): StatusTransition | undefined => TRANSITIONS[from][to];
