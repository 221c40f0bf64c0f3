import { currentContext } from './context.js';

/** The present moment, to the millisecond; the demo sets its own while it is built. */
export const now = (): Date => currentContext()?.now ?? new Date();
