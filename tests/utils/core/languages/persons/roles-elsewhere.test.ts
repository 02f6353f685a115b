/** Of which body somebody is said to be a spokesman or an official, right behind a surname. */
import { expect, test } from 'vitest';
import { bodyOfRole, isCalledByKind } from '../../../../../utils/core/languages/persons/roles-elsewhere.ts';

test.each([
  [', a spokesman for the ministry, declined', 'ministry'],
  [', the company’s manager, agreed', 'company'],
  [', the ministry spokesman, agreed', 'ministry'],
  [', portavoz del Ministerio de Torukia, calló', 'Ministerio de Torukia'],
  [', porte-parole du ministère, a refusé', 'ministère'],
  [', portavoce dell’ospedale, tace', 'ospedale'],
  [', представитель министерства, отказался', 'министерства'],
  [', president of the university, agreed', undefined],
  [' said a spokesman for the ministry', undefined],
])('%s', (after, body) => {
  expect(bodyOfRole(after)).toBe(body);
});

test.each([
  ['universidad', 'university', true],
  ['Universität', 'college', true],
  ['school', 'university', true],
  ['ministère', 'ministry', true],
  ['ministry', 'university', false],
  ['university', 'ministry', false],
  ['bank', 'intergovernmental', false],
] as const)('a body of a kind is called %s: %s, %j', (word, kind, expected) =>
  expect(isCalledByKind(word, kind)).toBe(expected),
);
