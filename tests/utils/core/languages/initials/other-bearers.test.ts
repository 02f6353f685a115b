import { expect, test } from 'vitest';
import {
  isBeforeResult,
  isBeforeVerbOfResult,
  isCountryThere,
  isSaidToBeThing,
  isVerbInCapitals,
  isVerbOfResult,
} from '../../../../../utils/core/languages/initials/other-bearers.ts';

test.each([
  ['', ', the party, said no', true],
  ['', ' (a small airline)', true],
  ['the union of France, also called ', ', paid', true],
  ['the union, the ', ' paid', false],
  ['', ', a friend of the party', false],
  ['', ', the party’s hosts', false],
])('%j … %j says that the initials are a thing: %j', (before, after, expected) => {
  expect(isSaidToBeThing(before, after)).toBe(expected);
});

test.each([
  ['USA', 'Team ', ' won', true],
  ['USA', 'Mobile, Alabama 36688, ', '', true],
  ['USA', 'the dean of ', ' spoke', false],
  ['VSU', 'Team ', ' won', false],
])('%s behind %j and before %j is a country: %j', (initials, before, after, expected) => {
  expect(isCountryThere(initials, before, after)).toBe(expected);
});

test('results and verbs in capitals', () => {
  expect(isBeforeResult(' 2, JOR 2')).toBe(true);
  expect(isBeforeResult(' 2 of 3 students')).toBe(false);
  expect(isVerbInCapitals('MUST', 'All staff ', ' renew')).toBe(true);
  expect(isVerbInCapitals('MUST', 'Nurses at ', ' renew')).toBe(false);
  expect(isVerbInCapitals('VSU', 'All staff ', ' renew')).toBe(false);
});

test.each([
  [' venció 2-0 a Toruk', true],
  [' vence por 2 a 0', true],
  [' beat Toruk United 2–0', true],
  [' besiegt Toruk 3 zu 1', true],
  [' beat its record', false],
  [' voted 3-1', false],
  [' takes 12–15 students', false],
])('a verb and a result: %j is one: %j', (after, expected) => {
  expect(isVerbOfResult(after.split(' ')[1] ?? '') && isBeforeVerbOfResult(after)).toBe(expected);
});
