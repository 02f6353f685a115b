import { expect, test } from 'vitest';
import { isTellingCutName } from '../../../../../utils/core/linking/features/among-others.ts';

test.each([
  ['Vexholm Tidal University', true],
  ['Universität Vexholm', true],
  ['Open University', false],
  ['National Open University', false],
  ['Nacional de Toruk', false],
])('%s without its place tells its body: %j', (text, expected) =>
  expect(isTellingCutName({ form: 'cut', text })).toBe(expected),
);

test('a name that the pack lists so is not cut', () =>
  expect(isTellingCutName({ form: 'listed', text: 'Vexholm Tidal University' })).toBe(false));
