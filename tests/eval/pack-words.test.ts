/** No rule names a string of the bundled pack: what belongs to a body is data. */
import { expect, test } from 'vitest';
import { bundledPack } from '../../data/bundled-pack.ts';
import {
  isCommonGivenName,
  isCommonSurname,
  isFamiliarWord,
} from '../../utils/core/languages/common-words/common-words.ts';
import { countryOf, isPlaceName } from '../../utils/core/languages/geography/places.ts';
import { isGeneric } from '../../utils/core/languages/language-profiles.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { sourceFiles } from '../architecture/source-files.ts';

const SHORTEST = 6;
const isOwn = (word: string): boolean =>
  word.length >= SHORTEST &&
  ![isGeneric, isFamiliarWord, isPlaceName, isCommonGivenName, isCommonSurname].some((test) => test(word)) &&
  countryOf(word) === undefined;

/** Words in Latin letters of the names of the pack that are neither ordinary words nor places nor common names. */
const pack = parsePack(bundledPack);
const words = new Set(
  [...pack.institutions, ...pack.officials]
    .flatMap(({ name, names }) => [name, ...names.map(({ text }) => text)])
    .flatMap((text) => text.match(/\p{Lu}[a-z]+/gu) ?? [])
    .filter(isOwn),
);
/** Comments may tell by an example what a rule is for. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '');

test('stands in no code of matching and linking', () => {
  expect(words.size).toBeGreaterThan(30);
  const files = sourceFiles(['utils']).filter(({ path }) => /core\/(?:linking|matching)\//u.test(path));
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    return [...words].filter((word) => new RegExp(`\\b${word}\\b`, 'u').test(code)).map((word) => `${path}: ${word}`);
  });
  expect(found).toEqual([]);
});
