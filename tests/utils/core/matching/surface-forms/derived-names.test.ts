import { expect, test } from 'vitest';
import { derivedNames } from '../../../../../utils/core/matching/surface-forms/derived-names.ts';
import type { Institution, Name } from '../../../../../utils/core/pack/types.ts';

const derived = (text: string, kind: Institution['kind'] = 'university', names: readonly Name[] = []) =>
  derivedNames({ text, kind: 'full' }, { name: text, names, kind } as unknown as Institution).map(
    (each) => `${each.form} ${each.text}`,
  );

test.each([
  ['University of Toruk', ['reordered Toruk University', 'bare Toruk']],
  ['Toruk University', ['reordered University of Toruk', 'bare Toruk']],
  ['Toruk Vale University', ['reordered University of Toruk Vale', 'bare Toruk Vale', 'spelled TVU']],
  ['Universidad de los Toruks', ['bare Toruks']],
  ['Toruk-Universität', ['bare Toruk']],
  ['Toruk Institute of Art', ['bare Toruk', 'spelled TIA']],
])('%s is also called', (text, expected) => {
  expect(derived(text)).toEqual(expected);
});

test.each([
  ['whose words are all generic', 'University of Technology'],
  ['called after its country', 'University of Botswana'],
  ['with more words than a place has', 'University of Toruk and the Seven Hills'],
])('nothing is left of a name %s: %s', (_, text) => {
  expect(derived(text).filter((each) => each.startsWith('bare'))).toEqual([]);
});

test('a ministry is not called by a part of its name', () => {
  expect(derived('Ministry of Toruk', 'ministry')).toEqual([]);
});

test('its initials stand for it where the pack lists no acronym', () => {
  expect(derived('Toruk Safety Board', 'other')).toEqual(['bare Toruk', 'spelled TSB']);
  expect(derived('Toruk Safety Board', 'other', [{ text: 'TORB', kind: 'acronym' }])).toEqual(['bare Toruk']);
});
