import { passesElevenTest } from './eleven-test.js';
import { fileFault } from '../tables/file-fault.js';

const ENOUGH_VALUES = 20;
const SUSPECT_SHARE = 0.8;

class Tally {
  values = 0;
  suspects = 0;

  add(value: string): void {
    if (value === '') return;
    this.values += 1;
    if (passesElevenTest(value)) this.suspects += 1;
  }

  /** At least 80 % of at least 20 values: by chance one number in eleven passes. */
  get holdsCitizenNumbers(): boolean {
    return this.values >= ENOUGH_VALUES && this.suspects >= SUSPECT_SHARE * this.values;
  }
}

/**
 * Watches what the kept columns of a file really hold. Rows come block by block: each block is judged
 * before it is written, by itself and together with all before it, so that a column which turns into
 * citizen service numbers half way is refused there.
 */
export class CitizenNumberWatch {
  private readonly totals: Tally[];

  /** @param columns names of what stands in each cell of a row */
  constructor(private readonly columns: readonly string[]) {
    this.totals = columns.map(() => new Tally());
  }

  /** Throws the file's fault when a column of `block` (cells row by row) holds citizen service numbers. */
  judge(block: readonly (readonly string[])[]): void {
    for (const [index, column] of this.columns.entries()) {
      const tally = new Tally();
      for (const cells of block) tally.add(cells[index]!);
      const total = this.totals[index]!;
      total.values += tally.values;
      total.suspects += tally.suspects;
      if (tally.holdsCitizenNumbers || total.holdsCitizenNumbers) throw holdsCitizenNumbers(column);
    }
  }
}

const holdsCitizenNumbers = (column: string): Error =>
  fileFault('citizen-service-numbers', {
    nl: `De kolom ${column} bevat burgerservicenummers. Er is niets bewaard; lever het bestand aan zonder.`,
    en: `The column ${column} holds citizen service numbers. Nothing was stored; send the file without them.`,
  });
