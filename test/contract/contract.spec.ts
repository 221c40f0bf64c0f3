import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/common/text.js';
import {
  type Document,
  operationsOf,
  type Schema,
  schemasOf,
} from '../../src/contract/openapi-types.js';
import {
  fieldText,
  OPERATION_ORDER,
  operationText,
  ROOM_CONTRACTS,
} from '../../src/contract/room-contracts.js';
import type { Criterion, Next } from '../../src/gates/criterion.js';
import { ALL_CRITERIA } from '../../src/gates/default-gates.js';
import { TASK_TAGS } from '../../src/contract/task-tags.js';

const document = JSON.parse(await readFile('openapi.json', 'utf8')) as Document;
const operations = operationsOf(document);
const ids = operations.map(({ operation }) => operation.operationId!);

/** Everything that a criterion may tell somebody to do. */
const nextOf = (criterion: Criterion): Next[] => {
  const { next, neverWhen } = criterion;
  const own = [next, ...(neverWhen ? [neverWhen.next] : [])];
  if (criterion.kind !== 'computed') return own;
  const { nextWhenUnknown, nextByReason = {}, byHand } = criterion;
  return [
    ...own,
    ...(nextWhenUnknown ? [nextWhenUnknown] : []),
    ...Object.values(nextByReason),
    ...(byHand ? [byHand.next] : []),
  ];
};

describe('the contract', () => {
  it('says of every operation what it does, in both languages', () => {
    const silent = ids.filter((id) => {
      const text = operationText(id);
      return LANGUAGES.some((language) => !text?.summary[language] || !text.description[language]);
    });
    expect(silent).toEqual([]);
  });

  it('speaks of no operation that does not exist, and of each once', () => {
    expect(OPERATION_ORDER.filter((id) => !ids.includes(id))).toEqual([]);
    expect(OPERATION_ORDER).toHaveLength(new Set(OPERATION_ORDER).size);
  });

  it('has every operation that a gate sends people to', () => {
    const wanted = ALL_CRITERIA.flatMap(nextOf).map(({ operationId }) => operationId);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('describes every field and parameter, in both languages', () => {
    const silent: string[] = [];
    for (const [name, schema] of Object.entries(schemasOf(document)))
      if (!['Problem', 'Fault'].includes(name)) silent.push(...silentIn(name, schema));
    for (const { operation } of operations)
      for (const parameter of operation.parameters ?? [])
        if (!(parameter as { description?: string }).description)
          silent.push(`${operation.operationId}.${(parameter as { name: string }).name}`);
    expect(silent).toEqual([]);
  });

  it('has no text for a schema or field that does not exist', () => {
    const known = new Set(Object.keys(schemasOf(document)));
    const owned = ROOM_CONTRACTS.flatMap(({ fields }) => Object.keys(fields)).filter((name) =>
      name.includes('.'),
    );
    const stray = owned.filter((name) => {
      const [owner, field] = name.split('.') as [string, string];
      if (ids.includes(owner)) return false;
      return !known.has(owner) || !propertiesOf(schemasOf(document)[owner]!).includes(field);
    });
    expect(stray).toEqual([]);
  });

  it('gives an example for every body, every path and every required parameter', () => {
    const without = operations.flatMap(({ operation, path }) => {
      const example = operationText(operation.operationId!)?.example;
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const faults = names.filter((name) => example?.path?.[name] === undefined);
      for (const parameter of operation.parameters ?? []) {
        const {
          name,
          in: where,
          required,
        } = parameter as { name: string; in: string; required?: boolean };
        if (where === 'query' && required && example?.query?.[name] === undefined)
          faults.push(name);
      }
      const body = operation.requestBody as { content?: Record<string, unknown> } | undefined;
      if (body?.content?.['application/json'] && example?.body === undefined) faults.push('body');
      if (body?.content?.['multipart/form-data'] && !example?.file) faults.push('file');
      return faults.map((name) => `${operation.operationId}: ${name}`);
    });
    expect(without).toEqual([]);
  });

  it('has tasks in the order of the work', () => {
    const order = Object.values(TASK_TAGS).map(({ name }) => name.nl);
    const names = document.tags!.map(({ name }) => name);
    expect(names).toEqual(order.filter((name) => names.includes(name)));
    expect(operations.filter(({ operation }) => !names.includes(operation.tags![0]!))).toEqual([]);
  });

  it('names If-Match and 412 together, for what is changed or removed by a version', () => {
    const takes = new Set(
      operations.flatMap(({ operation: { operationId, parameters = [] } }) =>
        parameters.some((one) => (one as { name: string }).name === 'If-Match')
          ? [operationId]
          : [],
      ),
    );
    const answers412 = operations.filter(({ operation }) => operation.responses['412']);
    expect(new Set(answers412.map(({ operation }) => operation.operationId))).toEqual(takes);
    const wrong = operations.filter(({ path, method, operation }) => {
      const isTaken = takes.has(operation.operationId);
      if (method === 'get' || method === 'post') return isTaken;
      if (method === 'delete') {
        const change = document.paths[path]!.patch?.operationId;
        return change !== undefined && isTaken !== takes.has(change);
      }
      const hasETag = Object.values(operation.responses).some(
        (response) =>
          (response as { headers?: object }).headers &&
          'ETag' in (response as { headers: object }).headers,
      );
      return isTaken !== hasETag;
    });
    expect(wrong.map(({ operation }) => operation.operationId)).toEqual([]);
  });

  it('calls days days and moments moments', () => {
    const wrong: string[] = [];
    const check = (owner: string, name: string, schema: Schema): void => {
      const isDay = /Date$|^(validFrom|validTo|validUntil|until|day|from|to)$/.test(name);
      const isMoment = /[a-z]At$/.test(name);
      if (schema.type !== 'string') return;
      const expected = isDay ? 'date' : isMoment ? 'date-time' : undefined;
      const given = ['date', 'date-time'].includes(schema.format ?? '') ? schema.format : undefined;
      if (given !== expected && !['asOf', 'at'].includes(name))
        wrong.push(`${owner}.${name}: ${given}`);
    };
    for (const [owner, schema] of Object.entries(schemasOf(document)))
      for (const [name, property] of Object.entries(schema.properties ?? {}))
        check(owner, name, property);
    expect(wrong).toEqual([]);
  });
});

function silentIn(owner: string, schema: Schema): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([field, property]) => {
    const text = fieldText(owner, field, []);
    const isSilent = !text?.nl || !text.en || !property.description;
    return [...(isSilent ? [`${owner}.${field}`] : []), ...silentIn(owner, property)];
  });
}

const propertiesOf = (schema: Schema): string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    name,
    ...propertiesOf(property),
  ]),
  ...(schema.items ? propertiesOf(schema.items) : []),
];
