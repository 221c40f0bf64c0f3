import { now } from './clock.js';
import { context } from './context.js';
import { type Day, dayOf } from './dates.js';

/** The day of today in the organisation's zone. */
export const today = (): Day => dayOf(now(), context().zone);
