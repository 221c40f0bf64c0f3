import { Client, type ClientConfig } from 'pg';

/**
 * A connection whose loss is told by the statements that fail. pg tells it by an event too, and while a
 * pool has lent the connection out nobody listens: that would end the process.
 */
export class QuietClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => {});
  }
}
