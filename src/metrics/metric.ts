import type { AsOf } from '../common/as-of.js';
import type { Text } from '../common/text.js';
import type { Database } from '../database/database.js';
import type { Basis, Published, ScoreScale, Unit } from './measurement.js';

export type Split = 'department' | 'course';

/** What is measured: a project's population on a moment. */
export interface Population {
  projectId: string;
  programmeId: string;
  asOf: AsOf;
  /** Only the members of this audience; undefined: of all the project's audiences. */
  audienceId?: string;
}

/** One of a project's audiences, beside the one that is asked for. */
export interface AudienceBeside {
  id: string;
  /**
   * How many people one of the two has more, when it holds all of the other; the fewest that one has and the
   * other lacks, when they share people and the other goes before: it is larger, or as large and older; else 0.
   */
  difference: number;
}

/** How many people are in exactly these groups, of groups that share people. */
export interface Together {
  /** In one order for all. */
  groups: string[];
  /** Those in whose denominator they count: without what they are exempt from. */
  counted: string[];
  people: number;
}

/** A set of people as a query that answers `person_id`; `parameters` are its `$1`, `$2`, … */
export interface PeopleQuery {
  sql: string;
  parameters: unknown[];
}

/** The true numbers of one group. */
export interface Figures {
  group?: string | null;
  value: number | null;
  numerator?: number | null;
  denominator?: number | null;
  scale?: ScoreScale | null;
  window?: string | null;
  /** Where it came about otherwise than the metric says. */
  basis?: Basis;
  reason?: string | null;
  /** How many people it is about, where the denominator counts something else. */
  people?: number;
  figures?: Record<string, number>;
  /** Of a released metric; without it nothing but the reason is shown. */
  published?: Published;
}

/** What a metric may use to measure: the tables, and other metrics by their key. */
export interface Instruments {
  database: Database;
  /** Another metric's value of the same population. */
  value(key: string, population: Population): Promise<Figures>;
  /** Another metric's people of the same population. */
  people(key: string, population: Population): PeopleQuery;
}

/**
 * A metric, defined once in the room that owns its data. Gates, dashboards, exports and pages all read
 * this one.
 */
export interface Metric {
  /** `room.name`, for example `training.coverage`. */
  key: string;
  unit: Unit;
  basis: Basis;
  definitionVersion: number;
  title: Text;
  /** What is counted over what, and when it is unknown. */
  definition: Text;
  /** Which splits it knows beside the whole. */
  splits?: readonly Split[];
  /** Fewest people of whom a number may be shown; absent for facts that are not about people. */
  threshold?: number;
  /**
   * What may be shown of it was decided once, when it was released: its figures say what, and nothing is hidden a
   * second time. A release is of the whole project, so an audience has no number.
   */
  released?: true;
  /** The true numbers: one row for the whole, or one for each group of `split`. */
  measure(population: Population, instruments: Instruments, split?: Split): Promise<Figures[]>;
  /** Whether the whole is the number of one of its courses. */
  isOfOneCourse?: true;
  /** Who is in which course, where the numbers by course are about people. */
  together?(population: Population, instruments: Instruments): Promise<Together[]>;
  /** The people that the metric counts, for funnels and for metrics that need two sets. */
  people?(population: Population): PeopleQuery;
}

/** `numerator ÷ denominator`; unknown, with a reason, over nobody. */
export const ratio = (numerator: number, denominator: number, reason = 'no-population'): Figures =>
  denominator === 0
    ? { value: null, numerator, denominator, reason }
    : { value: numerator / denominator, numerator, denominator };
