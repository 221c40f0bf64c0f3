import { readFileSync } from 'node:fs';
import type { OperationExample } from '../../src/common/contract.js';
import { operationText } from '../../src/contract/room-contracts.js';

export interface Operation {
  id: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With its parameters in braces, without `/v1`. */
  path: string;
  /** Names of its path's parameters. */
  parameters: string[];
  hasBody: boolean;
  takesIfMatch: boolean;
  /** Whether it may answer in CSV. */
  hasCsv: boolean;
  example: OperationExample;
}

interface Contract {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        parameters?: { name: string }[];
        requestBody?: object;
        responses: Record<string, { content?: Record<string, object> }>;
      }
    >
  >;
}

/** Every operation of the committed contract, with the example that its room gives. */
export const OPERATIONS: Operation[] = Object.entries(
  (JSON.parse(readFileSync('openapi.json', 'utf8')) as Contract).paths,
).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([method]) => method !== 'parameters')
    .map(([method, { operationId: id, parameters = [], requestBody, responses }]) => ({
      id,
      method: method as Operation['method'],
      path,
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!),
      takesIfMatch: parameters.some(({ name }) => name === 'If-Match'),
      hasBody: requestBody !== undefined,
      hasCsv: Object.values(responses).some(({ content = {} }) => 'text/csv' in content),
      example: operationText(id)?.example ?? {},
    })),
);

/** The operation's address with these parameters and query. */
export function addressOf(
  { path }: Operation,
  values: Record<string, string> = {},
  query: Record<string, string> = {},
): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? 'x'),
  );
  const search = new URLSearchParams(query).toString();
  return search ? `${filled}?${search}` : filled;
}
