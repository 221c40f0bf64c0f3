import type { OperationExample, RoomContract } from '../common/contract.js';
import { takesIfMatch } from '../common/if-match.js';
import type { Language } from '../common/text.js';
import { whoMay } from './access.js';
import { HEADERS, SUCCESSES } from './contract.texts.js';
import { completeSchema } from './describe-schemas.js';
import type { Access } from './handlers.js';
import {
  bodySchemasOf,
  type Method,
  nameOf,
  type Operation,
  type Parameter,
  type Response,
  type Schema,
} from './openapi-types.js';
import { problemResponses, type Shape } from './problem-responses.js';
import { conflictsOf, fieldText, operationText, roomOf } from './room-contracts.js';
import { TASK_TAGS } from './task-tags.js';

/** An operation as the contract shows it: texts, examples, headers and problems in `language`. */
export function describeOperation(
  operation: Operation,
  method: Method,
  path: string,
  access: Access,
  schemas: Record<string, Schema>,
  language: Language,
): Operation {
  const id = operation.operationId!;
  const text = operationText(id);
  const isConditional = takesIfMatch(method, access.handler);
  const keepsAnswers = method === 'post' && hasStatus(operation, '201');
  const room = roomOf(id);
  const parameters = [
    ...[...pathParametersOf(path), ...queryParametersOf(operation)].map((parameter) =>
      describeParameter(parameter, id, room, text?.example, language),
    ),
    ...(isConditional ? [header('If-Match', language)] : []),
    ...(keepsAnswers ? [header('Idempotency-Key', language)] : []),
  ];
  return {
    tags: (operation.tags ?? []).map((tag) => TASK_TAGS[tag]?.name[language] ?? tag),
    operationId: id,
    summary: text?.summary[language],
    description: [text?.description[language], whoMay(access, language, text?.who)]
      .filter(Boolean)
      .join('\n\n'),
    ...(access.open ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...withExample(operation, text?.example),
    responses: {
      ...Object.fromEntries(
        Object.entries(operation.responses).flatMap(([status, response]) =>
          status.startsWith('2')
            ? [[status, success(status, response!, method, schemas, language)]]
            : [],
        ),
      ),
      ...problemResponses(
        shapeOf(operation, method, path, access, isConditional, keepsAnswers, schemas),
        language,
      ),
    },
  };
}

const hasStatus = (operation: Operation, ...statuses: string[]): boolean =>
  statuses.some((status) => operation.responses[status] !== undefined);

const resolved = (schema: Schema, schemas: Record<string, Schema>): Schema =>
  schema.$ref ? (schemas[nameOf(schema.$ref)] ?? {}) : schema;

interface PlainParameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}

/** Every id of a path may be a code. */
const pathParametersOf = (path: string): PlainParameter[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name: name!,
    in: 'path',
    required: true,
    schema: { type: 'string', maxLength: 64 },
  }));

const queryParametersOf = ({ parameters = [] }: Operation): PlainParameter[] =>
  (parameters as unknown as PlainParameter[]).filter((parameter) => parameter.in !== 'path');

function describeParameter(
  parameter: PlainParameter,
  operationId: string,
  room: RoomContract | undefined,
  example: OperationExample | undefined,
  language: Language,
): Parameter {
  const { name, in: where, required, schema = {} } = parameter;
  const given = where === 'path' ? example?.path?.[name] : example?.query?.[name];
  completeSchema(name, schema);
  return {
    name,
    in: where,
    description:
      fieldText(operationId, name, room ? [room] : [])?.[language] ?? HEADERS[name]?.[language],
    required: required ?? false,
    schema,
    ...(given === undefined ? {} : { example: asType(given, schema) }),
  } as Parameter;
}

const asType = (text: string, { type }: Schema): unknown =>
  type === 'integer' || type === 'number'
    ? Number(text)
    : type === 'boolean'
      ? text === 'true'
      : text;

const header = (name: string, language: Language): Parameter => ({
  name,
  in: 'header',
  description: HEADERS[name]![language],
  required: false,
  schema: { type: 'string' },
});

function withExample(
  operation: Operation,
  example: OperationExample | undefined,
): Pick<Operation, 'requestBody'> | object {
  const body = operation.requestBody as { content: Record<string, { schema: Schema }> } | undefined;
  if (!body) return {};
  const content = Object.fromEntries(
    Object.entries(body.content).map(([media, { schema }]) => {
      if (media !== 'multipart/form-data')
        return [
          media,
          { schema, ...(example?.body === undefined ? {} : { example: example.body }) },
        ];
      return [media, { schema: withFormExample(schema, example?.form ?? {}) }];
    }),
  );
  return { requestBody: { ...body, content } };
}

/** Swagger UI fills a form's fields from the examples of their schemas. */
const withFormExample = (schema: Schema, form: Record<string, string>): Schema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [
      name,
      form[name] === undefined ? property : { ...property, example: asType(form[name], property) },
    ]),
  ),
});

function success(
  status: string,
  response: Response,
  method: Method,
  schemas: Record<string, Schema>,
  language: Language,
): Response {
  const { content } = response as { content?: Record<string, { schema?: Schema }> };
  const shapes = Object.values(content ?? {}).map(({ schema = {} }) => resolved(schema, schemas));
  const has = (name: string): boolean =>
    shapes.some(({ properties }) => properties?.[name] !== undefined);
  const names = [
    'API-Version',
    ...(has('version') ? ['ETag'] : []),
    ...(['201', '202'].includes(status) && method === 'post' && has('id') ? ['Location'] : []),
    ...(has('nextCursor') || has('pageSize') ? ['Link'] : []),
  ];
  return {
    description: SUCCESSES[status]?.[language] ?? '',
    headers: Object.fromEntries(
      names.map((name) => [
        name,
        { description: HEADERS[name]![language], schema: { type: 'string' } },
      ]),
    ),
    ...(content ? { content } : {}),
  };
}

function shapeOf(
  operation: Operation,
  method: Method,
  path: string,
  { open }: Access,
  isConditional: boolean,
  keepsAnswers: boolean,
  schemas: Record<string, Schema>,
): Shape {
  const [, inPath] = /\{(\w+)\}/.exec(path) ?? [];
  const query = queryParametersOf(operation).map(({ name }) => name);
  const [body] = bodySchemasOf(operation).map((schema) => resolved(schema, schemas));
  const fields = Object.keys(body?.properties ?? {});
  const idInQuery = query.find(isId);
  const idInBody = fields.find(isId);
  const field = body?.required?.[0] ?? fields[0];
  return {
    method,
    open,
    isConditional,
    keepsAnswers,
    conflicts: conflictsOf(operation.operationId!),
    firstInput:
      field !== undefined
        ? { in: 'body', location: `/${field}` }
        : query[0] !== undefined
          ? { in: 'query', location: query[0] }
          : inPath !== undefined
            ? { in: 'path', location: inPath }
            : undefined,
    firstId: inPath
      ? { in: 'path', location: inPath }
      : idInBody
        ? { in: 'body', location: `/${idInBody}` }
        : idInQuery
          ? { in: 'query', location: idInQuery }
          : undefined,
  };
}

/** Fields that point at something else. */
const isId = (name: string): boolean =>
  /Id$|^(person|course|token)$/.test(name) && name !== 'externalId';
