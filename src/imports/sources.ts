/** Source of what a caller sends without saying where it comes from. */
export const OWN_SOURCE = 'api';
/** Source of what statements of an LMS bring; nothing else has it. */
export const STATEMENTS_SOURCE = 'xapi';
/** What no import profile is called: its code is the source of what comes in by it. */
export const RESERVED_SOURCES = [OWN_SOURCE, STATEMENTS_SOURCE];
