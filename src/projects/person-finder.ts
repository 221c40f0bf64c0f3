import { Injectable } from '@nestjs/common';
import { NotFound } from '../common/errors.js';

/** Finds employees for what a project says of them; the room that knows people hands in how. */
@Injectable()
export class PersonFinder {
  private find: (names: readonly string[]) => Promise<(string | undefined)[]> = async () => [];

  findsBy(find: (names: readonly string[]) => Promise<(string | undefined)[]>): void {
    this.find = find;
  }

  /**
   * The id of whom an HR number, mail or id names; null of null.
   * @param pointer where the name stands in the body
   * @throws NotFound there when nobody has it
   */
  async idOf(name: string | null, pointer: string): Promise<string | null> {
    if (name === null) return null;
    const [id] = await this.find([name]);
    if (id === undefined) throw NotFound.inBody(pointer);
    return id;
  }
}
