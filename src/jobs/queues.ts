/** Every queue; the owner makes them, because the app may not. */
export const QUEUES = ['imports', 'daily', 'xapi', 'mails'] as const;
export type Queue = (typeof QUEUES)[number];
