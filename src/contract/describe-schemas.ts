import type { RoomContract } from '../common/contract.js';
import type { Language } from '../common/text.js';
import {
  answerSchemasOf,
  bodySchemasOf,
  type Document,
  operationsOf,
  reachedFrom,
  type Schema,
  schemasOf,
} from './openapi-types.js';
import { fieldText, OPERATION_ORDER, roomOf } from './room-contracts.js';

/** Names that are days, everywhere. */
const isDayName = (name: string): boolean =>
  /Date$|^(validFrom|validTo|validUntil|until|day|from|to)$/.test(name);

/** Drops `Dto` from the names of schemas: that is how the code calls them, not the contract. */
export function renameSchemas(document: Document): Document {
  const text = JSON.stringify(document).replaceAll(
    /"#\/components\/schemas\/(\w+)Dto"/g,
    '"#/components/schemas/$1"',
  );
  const renamed = JSON.parse(text) as Document;
  const schemas = Object.entries(schemasOf(renamed)).map(
    ([name, schema]) => [name.replace(/Dto$/, ''), schema] as const,
  );
  if (new Set(schemas.map(([name]) => name)).size < schemas.length)
    throw new Error('Two schemas have the same name');
  renamed.components = {
    ...renamed.components,
    schemas: Object.fromEntries(schemas.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  } as Document['components'];
  return renamed;
}

/** Says of every property what it means, and of every request that it takes nothing else. */
export function describeSchemas(document: Document, language: Language): void {
  const schemas = schemasOf(document);
  const rooms = roomsOfSchemas(document);
  for (const [name, schema] of Object.entries(schemas))
    describe(schema, (field) => fieldText(name, field, rooms.get(name) ?? [])?.[language]);
  for (const { operation } of operationsOf(document))
    for (const [media, content] of Object.entries(requestContentOf(operation))) {
      const body = content.schema as Schema;
      describe(
        body,
        (field) =>
          fieldText(operation.operationId!, field, roomsOf(operation.operationId!))?.[language],
      );
      if (media === 'application/json')
        for (const name of reachedFrom(body, schemas)) refuseOthers(schemas[name]!);
    }
}

type Contents = Record<string, { schema?: unknown }>;

const requestContentOf = (operation: { requestBody?: unknown }): Contents =>
  (operation.requestBody as { content?: Contents } | undefined)?.content ?? {};

const roomsOf = (operationId: string): RoomContract[] => {
  const room = roomOf(operationId);
  return room ? [room] : [];
};

/** The rooms whose operations use each schema, in the order of the work. */
function roomsOfSchemas(document: Document): Map<string, RoomContract[]> {
  const schemas = schemasOf(document);
  const rooms = new Map<string, RoomContract[]>();
  const inOrder = operationsOf(document).toSorted(
    (a, b) =>
      OPERATION_ORDER.indexOf(a.operation.operationId!) -
      OPERATION_ORDER.indexOf(b.operation.operationId!),
  );
  for (const { operation } of inOrder)
    for (const start of [...bodySchemasOf(operation), ...answerSchemasOf(operation)])
      for (const name of reachedFrom(start, schemas))
        rooms.set(name, [
          ...new Set([...(rooms.get(name) ?? []), ...roomsOf(operation.operationId!)]),
        ]);
  return rooms;
}

function describe(schema: Schema, textOf: (field: string) => string | undefined): void {
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const described = property.$ref ? { allOf: [{ $ref: property.$ref }] } : property;
    completeSchema(field, described);
    describe(described, textOf);
    schema.properties![field] = { description: textOf(field), ...omitDescription(described) };
  }
  if (schema.items) describe(schema.items, textOf);
}

const omitDescription = ({ description: _, ...schema }: Schema): Schema => schema;

/** Adds to one field's schema what its name already says. */
export function completeSchema(name: string, schema: Schema): void {
  if (schema.type === 'string' && !schema.format && !schema.enum && isDayName(name))
    schema.format = 'date';
  if (schema.nullable && schema.enum && !schema.enum.includes(null))
    schema.enum = [...schema.enum, null];
}

function refuseOthers(schema: Schema): void {
  if (schema.properties && schema.additionalProperties === undefined)
    schema.additionalProperties = false;
}

/** Schemas that nothing in the document points at. */
export function dropUnusedSchemas(document: Document): void {
  const schemas = schemasOf(document);
  const used = new Set(
    operationsOf(document).flatMap(({ operation }) =>
      [...bodySchemasOf(operation), ...answerSchemasOf(operation)].flatMap((start) => [
        ...reachedFrom(start, schemas),
      ]),
    ),
  );
  for (const name of Object.keys(schemas)) if (!used.has(name)) delete schemas[name];
}
