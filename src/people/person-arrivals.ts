import { Injectable } from '@nestjs/common';

/**
 * Lets rooms above know that people came in, or became known by another name: each hands in what it then
 * does from its module's constructor, and it runs in the transaction of the arrival.
 */
@Injectable()
export class PersonArrivals {
  private readonly handlers: (() => Promise<void>)[] = [];

  onArrival(handler: () => Promise<void>): void {
    this.handlers.push(handler);
  }

  async announce(): Promise<void> {
    for (const handler of this.handlers) await handler();
  }
}
