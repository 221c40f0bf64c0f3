import { readFileSync } from 'node:fs';
import { type Document, nameOf, type Schema, schemasOf } from '../../src/contract/openapi-types.js';

const DOCUMENT = JSON.parse(readFileSync('openapi.json', 'utf8')) as Document;
const SCHEMAS = schemasOf(DOCUMENT);

const TYPES: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const FORMATS: Record<string, RegExp> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
};

interface Answers {
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

/** Where an answer is not as the contract says: a status, a field too many or too few, a type, a value. */
export function answerFaults(
  { path, method }: { path: string; method: string },
  { status, type, body }: { status: number; type: string; body: unknown },
): string[] {
  const { responses } = (DOCUMENT.paths[path] as unknown as Record<string, Answers>)[method]!;
  const response = responses[status];
  if (!response) return [`status ${status}`];
  if (!response.content) return [];
  const media = response.content[type];
  if (!media) return [`media type ${type}`];
  return type.endsWith('json') ? faultsOf(media.schema ?? {}, body, '') : [];
}

function faultsOf(given: Schema, value: unknown, at: string): string[] {
  const schema = whole(given);
  if (value === null) return schema.nullable ? [] : [`${at} is null`];
  if (schema.type && !TYPES[schema.type]!(value)) return [`${at} is no ${schema.type}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is none of its values`];
  if (typeof value === 'string' && FORMATS[schema.format ?? '']?.test(value) === false)
    return [`${at} is no ${schema.format}`];
  if (Array.isArray(value))
    return value.flatMap((item, index) => faultsOf(schema.items ?? {}, item, `${at}/${index}`));
  if (typeof value !== 'object' || !schema.properties) return [];
  const fields = schema.properties;
  return [
    ...(schema.required ?? [])
      .filter((name) => !Object.hasOwn(value, name))
      .map((name) => `${at}/${name} is lacking`),
    ...Object.entries(value).flatMap(([name, inner]) =>
      fields[name]
        ? faultsOf(fields[name], inner, `${at}/${name}`)
        : schema.additionalProperties
          ? []
          : [`${at}/${name} is not in the contract`],
    ),
  ];
}

/** A schema with what it refers to. */
function whole({ $ref, allOf, ...own }: Schema): Schema {
  const parts = [...($ref ? [SCHEMAS[nameOf($ref)]!] : []), ...(allOf ?? [])].map(whole);
  return {
    ...Object.assign({}, ...parts),
    ...own,
    properties: [...parts, own].some(({ properties }) => properties)
      ? Object.assign({}, ...parts.map(({ properties }) => properties), own.properties)
      : undefined,
    required: [...parts, own].flatMap(({ required = [] }) => required),
  };
}
