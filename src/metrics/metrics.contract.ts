import type { RoomContract } from '../common/contract.js';

const SCALE = {
  nl: 'Van een score: waar zij ligt, beide uiteinden meegerekend; anders leeg.',
  en: 'Of a score: where it lies, both ends included; else null.',
};

export const metricsContract: RoomContract = {
  operations: {
    listMetricDefinitions: {
      summary: { nl: 'Wat betekent elk getal?', en: 'What does each number mean?' },
      description: {
        nl: 'Elk getal met zijn definitie, eenheid, uitsplitsingen en drempel. Poorten, pagina’s en exports gebruiken deze getallen.',
        en: 'Every number with its definition, unit, splits and threshold. Gates, pages and exports use these numbers.',
      },
      example: { as: 'viewer' },
    },
  },
  fields: {
    key: { nl: 'Naam van het getal.', en: 'Name of the metric.' },
    'MetricDefinition.title': {
      nl: 'Het getal in een paar woorden.',
      en: 'The metric in a few words.',
    },
    definition: { nl: 'Wat er precies geteld wordt.', en: 'What exactly is counted.' },
    unit: {
      nl: 'Eenheid: verhouding (0 tot 1), score, dagen, euro of aantal.',
      en: 'Unit: ratio (0 to 1), score, days, euro or count.',
    },
    basis: {
      nl: 'Waarop het rust: mensen bij naam, aantallen, een schatting, wat mensen zelf zeggen, of een register.',
      en: 'What it rests on: named people, counts, an estimate, what people say themselves, or a register.',
    },
    splits: { nl: 'Waarnaar het uit te splitsen is.', en: 'What it can be split by.' },
    threshold: {
      nl: 'Onder dit aantal mensen wordt het niet getoond; null: altijd.',
      en: 'Under this number of people it is not shown; null: always shown.',
    },
    definitionVersion: {
      nl: 'Versie van de definitie.',
      en: 'Version of the definition.',
    },
    group: {
      nl: 'Afdeling of cursus van een uitsplitsing; null: het geheel.',
      en: 'Department or course of a split; null: the whole.',
    },
    value: {
      nl: 'Het getal; null: onbekend of verborgen.',
      en: 'The number; null: unknown or hidden.',
    },
    numerator: { nl: 'Teller.', en: 'Numerator.' },
    denominator: { nl: 'Noemer.', en: 'Denominator.' },
    'Measurement.scale': SCALE,
    'ProgrammeMeasurement.scale': SCALE,
    'ScoreScale.min': { nl: 'Laagste waarde.', en: 'Lowest value.' },
    'ScoreScale.max': { nl: 'Hoogste waarde.', en: 'Highest value.' },
    window: {
      nl: 'Periode waarover het gaat; null: een moment.',
      en: 'Period it covers; null: a moment.',
    },
    suppressed: {
      nl: 'Of het verborgen is omdat het over te weinig mensen gaat.',
      en: 'Whether it is hidden because it concerns too few people.',
    },
    reason: {
      nl: 'Waarom het getal onbekend of verborgen is.',
      en: 'Why the number is unknown or hidden.',
    },
  },
};
