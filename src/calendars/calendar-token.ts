import { randomBytes } from 'node:crypto';

const TOKEN = /^fw_([a-z0-9-]+)_[\w-]{32}$/;

/** A new token of a calendar: 192 random bits behind the organisation in which it is looked up. */
export const newCalendarToken = (organisation: string): string =>
  `fw_${organisation}_${randomBytes(24).toString('base64url')}`;

/** The organisation that a token names; undefined when it can be no token. */
export const organisationOfToken = (token: string): string | undefined => TOKEN.exec(token)?.[1];
