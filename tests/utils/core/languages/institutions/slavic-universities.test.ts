import { expect, test } from 'vitest';
import {
  isBehindUniversityInSlavic,
  isOtherUniversityInSlavic,
  leadsToTownInSlavic,
} from '../../../../../utils/core/languages/institutions/slavic-universities.ts';

test.each([
  ['cs', 'Výzkum vedla univerzita v ', true],
  ['pl', 'Badania prowadzi Uniwersytet w ', true],
  ['pl', 'Uniwersytet ', true],
  ['hr', 'Diplomirao je na Sveučilištu u ', true],
  ['cs', 'Výzkum vedla radnice v ', false],
  ['cs', 'univerzita, v ', false],
  ['en', 'univerzita v ', false],
])('in %s a town behind “%s” is that of a university: %j', (language, before, expected) => {
  expect(isBehindUniversityInSlavic(`${before}Vexvale`, before.length, language)).toBe(expected);
});

test.each([
  ['cs', 'Technická ', true],
  ['hr', 'Pučko ', true],
  ['pl', 'Każdy ', true],
  ['sk', 'starú Vexelovu ', true],
  ['cs', 'Na ', false],
  ['cs', 'slavná ', false],
  ['en', 'Technical ', false],
])('in %s “%suniverzita v Toruku” is another one: %j', (language, before, expected) => {
  expect(isOtherUniversityInSlavic(`${before}univerzita v Toruku`, before.length, language)).toBe(expected);
});

test('a sentence that begins with the plural speaks of several', () => {
  expect(isOtherUniversityInSlavic('Univerzity v Toruku stávkují.', 0, 'cs')).toBe(true);
  expect(isOtherUniversityInSlavic('Studie Univerzity v Toruku', 7, 'cs')).toBe(false);
});

test('the word before the town is that of the language', () => {
  expect(leadsToTownInSlavic('ve', 'cs')).toBe(true);
  expect(leadsToTownInSlavic('u', 'sr')).toBe(true);
  expect(leadsToTownInSlavic('v', 'ru')).toBe(false);
});
