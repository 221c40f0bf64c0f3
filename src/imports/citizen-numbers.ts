import { passesElevenTest } from './eleven-test.js';
import { fileFault } from './file-fault.js';

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
  private readonly totals = new Map<string, Tally>();

  /** Throws the file's fault when a column of `block` (per row: value by column) holds citizen service numbers. */
  judge(block: readonly Readonly<Record<string, string>>[]): void {
    const tallies = new Map<string, Tally>();
    for (const row of block)
      for (const [column, value] of Object.entries(row)) {
        tallyOf(tallies, column).add(value);
        tallyOf(this.totals, column).add(value);
      }
    for (const [column, tally] of [...tallies, ...this.totals])
      if (tally.holdsCitizenNumbers) throw holdsCitizenNumbers(column);
  }
}

function tallyOf(tallies: Map<string, Tally>, column: string): Tally {
  const known = tallies.get(column);
  if (known) return known;
  const tally = new Tally();
  tallies.set(column, tally);
  return tally;
}

const holdsCitizenNumbers = (column: string): Error =>
  fileFault('citizen-service-numbers', {
    nl: `De kolom ${column} bevat burgerservicenummers. Er is niets bewaard; lever het bestand aan zonder.`,
    en: `The column ${column} holds citizen service numbers. Nothing was stored; send the file without them.`,
  });
