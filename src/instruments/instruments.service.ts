import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { Conflict, InvalidInput, NotFound } from '../common/errors.js';
import { newId } from '../common/ids.js';
import { Database } from '../database/database.js';
import type { Instrument } from './instrument.js';
import type { MakeInstrumentDto, SurveyInstrumentDto } from './instrument.dto.js';
import { instrumentFaults } from './instrument-faults.js';
import { INSTRUMENTS } from './instruments.js';
import { INSTRUMENT_CONFLICTS } from './instruments.texts.js';
import { OwnInstrument } from './own-instrument.entity.js';

/** What can be asked: the instruments that come with the product, and the organisation's own in all versions. */
@Injectable()
export class InstrumentsService {
  constructor(private readonly database: Database) {}

  /** The newest version of each. */
  async list(): Promise<{ items: SurveyInstrumentDto[] }> {
    const own = await this.database.read<{ code: string; instrument: Instrument }>(
      `SELECT DISTINCT ON (code) code, instrument FROM survey_instruments ORDER BY code, version DESC`,
    );
    return {
      items: [
        ...Object.entries(INSTRUMENTS).map(([code, instrument]) => described(code, instrument)),
        ...own.map(({ code, instrument }) => described(code, instrument)),
      ],
    };
  }

  /** The newest version; undefined when there is none of that code. */
  async find(code: string): Promise<Instrument | undefined> {
    const builtIn = Object.entries(INSTRUMENTS).find(([kind]) => kind === code);
    if (builtIn) return builtIn[1];
    const [own] = await this.database.read<{ instrument: Instrument }>(
      'SELECT instrument FROM survey_instruments WHERE code = $1 ORDER BY version DESC LIMIT 1',
      [code],
    );
    return own?.instrument;
  }

  /** @throws NotFound in the path's `instrumentCode` */
  async get(code: string): Promise<SurveyInstrumentDto> {
    const instrument = await this.find(code);
    if (!instrument) throw NotFound.inPath('instrumentCode');
    return described(code, instrument);
  }

  /**
   * Makes an own instrument, or its next version: surveys keep the version that they asked.
   * @throws InvalidInput that names every fault, Conflict for the code of a built-in instrument
   */
  async make({
    code,
    title,
    introduction = null,
    items,
  }: MakeInstrumentDto): Promise<SurveyInstrumentDto> {
    if (Object.hasOwn(INSTRUMENTS, code) || code === 'custom')
      throw new Conflict('built-in-instrument', INSTRUMENT_CONFLICTS['built-in-instrument']);
    const draft = { kind: 'custom', version: 1, title, introduction, items };
    const faults = instrumentFaults(draft);
    if (faults.length > 0) throw new InvalidInput(faults);
    const known = await this.find(code);
    const version = (known?.version ?? 0) + 1;
    const instrument = { ...draft, version } as Instrument;
    await this.database
      .repository(OwnInstrument)
      .insert({ id: newId(), code, instrument, version, createdAt: now() });
    return described(code, instrument);
  }
}

const described = (code: string, instrument: Instrument): SurveyInstrumentDto => ({
  code,
  ...instrument,
  items: [...instrument.items],
});
