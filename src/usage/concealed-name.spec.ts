import { expect, it } from 'vitest';
import { isConcealedName } from './concealed-name.js';

it.each([
  ['C83BA27EFFBF7E0C94EAD9DD9DD09072', true],
  ['c83ba27effbf7e0c94ead9dd9dd09072', true],
  ['(Unknown)', true],
  [' (unknown) ', true],
  ['C83BA27EFFBF7E0C94EAD9DD9DD0907', false],
  ['C83BA27EFFBF7E0C94EAD9DD9DD09072@gemeente.example', false],
  ['p000153@noorderwolde.example', false],
  ['Unknown', false],
])('%s is concealed: %s', (name, concealed) => {
  expect(isConcealedName(name)).toBe(concealed);
});
