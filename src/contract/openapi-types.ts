import type { OpenAPIObject } from '@nestjs/swagger';

export type Document = OpenAPIObject;
type PathItem = Document['paths'][string];
export type Operation = NonNullable<PathItem['get']>;
export type Parameter = NonNullable<Operation['parameters']>[number];
export type Response = NonNullable<Operation['responses'][string]>;

/** A schema of OpenAPI 3.0, as far as the contract uses it. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  description?: string;
  nullable?: boolean;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  example?: unknown;
  default?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
}

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

/** Each operation of the document with its path and method. */
export const operationsOf = (
  document: Document,
): { path: string; method: Method; operation: Operation }[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );

export const schemasOf = (document: Document): Record<string, Schema> =>
  (document.components?.schemas ?? {}) as Record<string, Schema>;

/** Name of the schema that `$ref` points at. */
export const nameOf = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1);

/** The schemas that lie directly inside `schema`. */
const childrenOf = (schema: Schema): Schema[] => [
  ...Object.values(schema.properties ?? {}),
  ...(schema.items ? [schema.items] : []),
  ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ...(schema.allOf ?? []),
  ...(schema.oneOf ?? []),
  ...(schema.anyOf ?? []),
];

/** Names of all schemas that can be reached from `start`. */
export function reachedFrom(start: Schema, schemas: Record<string, Schema>): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let schema = open.pop(); schema; schema = open.pop()) {
    if (schema.$ref) {
      const name = nameOf(schema.$ref);
      const found = schemas[name];
      if (found && !reached.has(name)) {
        reached.add(name);
        open.push(found);
      }
    }
    open.push(...childrenOf(schema));
  }
  return reached;
}

/** The schemas of an operation's request bodies. */
export const bodySchemasOf = (operation: Operation): Schema[] =>
  contentsOf(operation.requestBody as { content?: Contents } | undefined);

/** The schemas of an operation's answers. */
export const answerSchemasOf = (operation: Operation): Schema[] =>
  Object.values(operation.responses).flatMap((response) =>
    contentsOf(response as { content?: Contents } | undefined),
  );

type Contents = Record<string, { schema?: unknown }>;

const contentsOf = (holder: { content?: Contents } | undefined): Schema[] =>
  Object.values(holder?.content ?? {}).flatMap(({ schema }) => (schema ? [schema as Schema] : []));
