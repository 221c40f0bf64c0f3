/** Where PostgreSQL is for the app itself: as the role that owns nothing. */
export class Addresses {
  constructor(readonly app: string) {}
}
