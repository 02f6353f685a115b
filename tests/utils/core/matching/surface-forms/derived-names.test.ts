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
  ['University of Oslo', ['reordered Oslo University', 'bare Oslo']],
  ['Universitas Toruk Mada', ['bare Toruk Mada', 'spelled UTM']],
  ['Universidad Torukense de Madrid', ['cut Torukense de Madrid', 'bare Torukense', 'spelled UTM']],
  ["Toruk's College London", ["bare Toruk's", "bare Toruk's London", 'spelled TCL']],
  ['Toruk University, India', ['cut Toruk University', 'spelled TUI']],
  ['Toruk-Universität zu Berlin', ['cut Toruk-Universität', 'spelled TUB']],
  ['Toruk University in Warsaw', ['cut Toruk University', 'spelled TUW']],
  ['Toruk (Volga) University', ['variant Toruk University', 'spelled TVU']],
  ['Toruk University (Hamburg)', ['cut Toruk University', 'spelled TUH']],
  ['Universidad Nacional de Toruk', ['cut Universidad de Toruk', 'cut Nacional de Toruk', 'spelled UNT']],
  ['Universidad Nacional de Jujuy', ['cut Universidad de Jujuy', 'cut Nacional de Jujuy', 'spelled UNJ']],
  ['Universidad Nacional de Brasil', ['cut Nacional de Brasil', 'spelled UNB']],
  ['Universidad Nacional de Botswana', ['cut Nacional de Botswana', 'spelled UNB']],
  ['토룩대학교', ['variant 토룩대']],
  ['Université Lumière Lyon II', ['bare Lumière Lyon II', 'bare Lyon II', 'bare Lyon 2', 'spelled ULLI']],
  ['Université Lumière Toruk II', ['bare Lumière Toruk II', 'spelled ULTI']],
])('%s is also called', (text, expected) => {
  expect(derived(text)).toEqual(expected);
});

test.each([
  ['JP', ['variant 湾岸大', 'bare 湾大']],
  ['CN', ['variant 湾岸大']],
])('of a Japanese name, the first character stands for a university in %s', (country, expected) => {
  const name: Name = { text: '湾岸大学', kind: 'translated', lang: 'ja' };
  const institution = { name: 'Bay Shore University', names: [name], kind: 'university', country };
  const all = derivedNames(name, institution as unknown as Institution);
  expect(all.map(({ form, text }) => `${form} ${text}`)).toEqual(expected);
});

test.each([
  ['whose words are all generic', 'University of Technology'],
  ['called after its country', 'University of Botswana'],
  ['called after the people of a country', 'Université Française'],
  ['called after a region', 'British Columbia University'],
  ['of a body that is no university, where an adjective follows', 'Institut Torukà'],
  ['with more words than a place has', 'University of Toruk and the Seven Hills'],
])('nothing is left of a name %s: %s', (_, text) => {
  expect(derived(text).filter((each) => each.startsWith('bare'))).toEqual([]);
});

test('a college is not called by its name without the place, which many others bear', () => {
  expect(derived('Toruk College London').filter((each) => each.startsWith('cut'))).toEqual([]);
});

test('a ministry is turned round, and not called by a part of its name', () => {
  expect(derived('Ministry of Toruk', 'ministry')).toEqual(['bare Toruk Ministry']);
});

test('its initials stand for it where the pack lists no acronym', () => {
  expect(derived('Toruk Safety Board', 'other')).toEqual(['bare Toruk', 'spelled TSB', 'spelled T.S.B.']);
  expect(derived('Torukan Nations', 'other')).toEqual(['bare Torukan', 'spelled T.N.']);
  expect(derived('Toruk Safety Board', 'other', [{ text: 'TORB', kind: 'acronym' }])).toEqual(['bare Toruk']);
});

test('a body of many countries goes by initials, but not by those that mean other things on every page', () => {
  const initialsOf = (name: string) =>
    derived(name, 'intergovernmental').filter((each) => /spelled \p{Lu}+$/u.test(each));
  expect(initialsOf('Vexelian Union')).toEqual(['spelled VU']);
  expect(initialsOf('European Union')).toEqual(['spelled EU']);
  expect(initialsOf('Ebony Union')).toEqual([]);
  expect(initialsOf('Narrow Channel')).toEqual(['spelled NC']);
});

test.each([
  [
    'United States Department of Lighthouses',
    ['cut Department of Lighthouses', 'cut Lighthouses Department', 'bare Lighthouses Department'],
  ],
  ['Boston Red Herons', ['bare Red Herons', 'side Boston']],
  ['Torukasia Rovers F.C.', ['variant Torukasia Rovers', 'bare Torukasia', 'side Torukasia', 'side Rovers']],
  ['FC Torukasia', ['bare Torukasia']],
])('of other bodies, %s is also called', (text, expected) => {
  expect(derived(text, 'other').filter((each) => !each.startsWith('spelled'))).toEqual(expected);
});

test.each([
  ['Toruk Vale University', ['reordered University of Toruk Vale', 'bare Toruk Vale']],
  ['University of Toruk', ['reordered Toruk University', 'bare Toruk']],
])('%s is a university where the pack does not say of what kind it is', (text, expected) =>
  expect(derived(text, 'other')).toEqual(expect.arrayContaining(expected)),
);
test('what belongs to a university is none', () =>
  expect(derived('Toruk University Hospital', 'other')).not.toContain('bare Toruk University'));
