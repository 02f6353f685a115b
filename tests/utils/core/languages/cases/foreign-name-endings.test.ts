import { expect, test } from 'vitest';
import {
  putsEndingsOnNames,
  withoutForeignEnding,
} from '../../../../../utils/core/languages/cases/foreign-name-endings.ts';

test.each([
  ['fi', 'Hollowmeresta', 'Hollowmere'],
  ['fi-FI', 'Lighthousesilta', 'Lighthouses'],
  ['et', 'Foundationiga', 'Foundation'],
  ['hu', 'Foundationnel', 'Foundation'],
  ['hu', 'Unelcónak', 'Unelcó'],
  ['cs', 'Unelcu', 'Unelco'],
  ['cs', 'univerzitě', 'univerzita'],
  ['uz', 'VOTIDEning', 'VOTIDE'],
  ['uz', 'ВОТИДЕга', 'ВОТИДЕ'],
  ['kk', 'ВОТИДОның', 'ВОТИДО'],
  ['ky', 'ВОТИДОнун', 'ВОТИДО'],
  ['lv', 'Universitātē', 'Universitāte'],
  ['lt', 'universitetui', 'universitet'],
  ['eu', 'Unelcoren', 'Unelco'],
  ['sv', 'Unelcos', 'Unelco'],
])('in %s %s may be a form of %s', (language, word, name) => {
  expect(withoutForeignEnding(word, language)).toContain(name);
});

test.each([
  ['fi', 'Hollowmere'],
  ['fi', 'Asta'],
  ['en', 'Unelcos'],
  ['', 'Unelcos'],
])('in “%s” %s has no ending', (language, word) => {
  expect(withoutForeignEnding(word, language)).toEqual([]);
});

test('English puts no endings on names', () => {
  expect(putsEndingsOnNames('fi')).toBe(true);
  expect(putsEndingsOnNames('en-GB')).toBe(false);
});
