/** The names of the second pack's institutions in other languages. */
import { expect, it } from 'vitest';
import { bundledDocuments } from '../../data/bundled-packs.ts';
import { newsroomPack } from '../../data/newsroom-pack.ts';
import { isPlaceName } from '../../utils/core/languages/geography/places.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';

const { institutions } = parsePack(newsroomPack);

/** The letters of a language; other languages have Latin ones. */
const LETTERS: readonly (readonly [languages: string, letters: RegExp])[] = [
  ['ru uk be kk ky mn bg mk tg sr-Cyrl uz-Cyrl', /\p{Script=Cyrillic}/u],
  ['ar fa ur ps sd', /\p{Script=Arabic}/u],
  ['zh zh-Hans zh-Hant', /\p{Script=Han}/u],
  ['ja', /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['th', /\p{Script=Thai}/u],
  ['km', /\p{Script=Khmer}/u],
  ['el', /\p{Script=Greek}/u],
  ['hi mr ne', /\p{Script=Devanagari}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['te', /\p{Script=Telugu}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['gu', /\p{Script=Gujarati}/u],
  ['pa', /\p{Script=Gurmukhi}/u],
  ['kn', /\p{Script=Kannada}/u],
  ['ml', /\p{Script=Malayalam}/u],
  ['si', /\p{Script=Sinhala}/u],
  ['lo', /\p{Script=Lao}/u],
  ['my', /\p{Script=Myanmar}/u],
  ['am', /\p{Script=Ethiopic}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['ka', /\p{Script=Georgian}/u],
];
const lettersOf = (language: string): RegExp =>
  LETTERS.find(([languages]) => languages.split(' ').includes(language))?.[1] ?? /^[\P{L}\p{Script=Latin}]+$/u;

it('has each name in the letters of its language', () => {
  const others = institutions.flatMap(({ id, names }) =>
    names.flatMap(({ text, lang }) => (lang === undefined || lettersOf(lang).test(text) ? [] : [[id, lang, text]])),
  );
  expect(others).toEqual([]);
});

it('gives no name to two bodies, unless it stands beside its full name only', () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { institutions: each } of bundledDocuments.map((document) => parsePack(document)))
    for (const { id, names } of each)
      for (const { text, evidence } of names) {
        const owner = owners.get(text.toLowerCase()) ?? id;
        owners.set(text.toLowerCase(), owner);
        if (owner !== id && evidence !== 'full-name') shared.push(`${text}: ${owner}, ${id}`);
      }
  expect(shared).toEqual([]);
});

it('asks for the country beside names that universities of others have as well', () => {
  const shared = new Set([
    '東華大学',
    '둥화대학교',
    'Университет Дунхуа',
    'Лёвенский университет',
    'Лёвенский католический университет',
    'Katholische Universität Löwen',
    'Katolicki Uniwersytet w Leuven',
    'Университет штата Мичиган',
    'Університет штату Мічиган',
    'Universidad del Estado de Míchigan',
    'Universidade do Estado de Michigan',
    'Северо-Западный политехнический университет',
    'Північно-Західний політехнічний університет',
    'Distance State University',
  ]);
  const sure = institutions.flatMap(({ names }) =>
    names.filter(({ text, evidence }) => shared.has(text) && evidence !== 'context').map(({ text }) => text),
  );
  expect(sure).toEqual([]);
});

it('calls no place of learning by its mere town, which linking knows by itself and reads with more care', () => {
  const short = institutions.flatMap(({ names }) => names.filter(({ kind }) => kind === 'short'));
  expect(short.filter(({ text }) => isPlaceName(text))).toEqual([]);
});

it('has no name twice for one body', () => {
  for (const { id, names } of institutions) {
    const texts = names.map(({ text }) => text);
    expect(
      texts.filter((text, at) => texts.indexOf(text) !== at),
      id,
    ).toEqual([]);
  }
});

it.each(['ar', 'de', 'es', 'fr', 'ja', 'ko', 'pt', 'ru', 'th', 'vi'])('has names in %s', (language) => {
  const named = institutions.filter(({ names }) => names.some(({ lang }) => lang === language));
  expect(named.length).toBeGreaterThan(20);
});
