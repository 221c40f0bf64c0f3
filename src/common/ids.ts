import { AsyncLocalStorage } from 'node:async_hooks';
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid';

const NAMESPACE = '5b0f5a3e-6f0c-4c52-9d0a-3a2f6d1f9b10';
const names = new AsyncLocalStorage<{ name: string; count: number }>();

/** A new id: UUIDv7, or in `withIdsNamed` one that follows from the name. */
export function newId(): string {
  const scope = names.getStore();
  if (!scope) return uuidv7();
  const { name, count } = scope;
  scope.count += 1;
  return idNamed(count === 0 ? name : `${name}#${count}`);
}

/** The id that always belongs to `name`; the demo's examples rely on it. */
export const idNamed = (name: string): string => uuidv5(name, NAMESPACE);

/** Runs `work` with ids that follow from `name`: the first `newId()` is `idNamed(name)`. */
export const withIdsNamed = <T>(name: string, work: () => T): T =>
  names.run({ name, count: 0 }, work);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isUuid = (value: string): boolean => UUID.test(value);
