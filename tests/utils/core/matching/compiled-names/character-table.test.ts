import { expect, test } from 'vitest';
import { characterOf, WORD } from '../../../../../utils/core/matching/characters.ts';
import {
  ASTRAL,
  characterRuns,
  expandCharacters,
  isIdeograph,
  KIND,
  OTHER,
  spelledUnits,
} from '../../../../../utils/core/matching/compiled-names/character-table.ts';

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000;
const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);

test('the table says of each code unit what is known of its character, also of those that are computed', () => {
  const { kinds, folded } = expandCharacters(characterRuns(), []);
  const wrong = UNITS.filter((unit) => {
    const kind = (kinds[unit] ?? 0) & KIND;
    if (isSurrogate(unit)) return unit < 0xdc00 ? kind !== ASTRAL : kind !== 0;
    const character = characterOf(unit);
    if (kind !== character.kind) return true;
    if (character.folded === '') return false;
    // The unit before itself is at the distance that stands for OTHER.
    const isOne = character.folded.length === 1 && character.folded.charCodeAt(0) !== unit - 1;
    return folded[unit] !== (isOne ? character.folded.charCodeAt(0) : OTHER);
  });
  expect(wrong).toEqual([]);
});

test('each code unit of a word stands by the unit with which its spelling begins, or spells itself', () => {
  const first = new Map<number, number>();
  for (const [beginning, { small, large }] of spelledUnits())
    for (const unit of [...small, ...large]) first.set(unit, beginning);
  const wrong = UNITS.filter((unit) => {
    if (isSurrogate(unit)) return first.has(unit);
    const { kind, folded } = characterOf(unit);
    if (kind < WORD) return first.has(unit);
    return isIdeograph(unit) ? folded !== String.fromCharCode(unit) : first.get(unit) !== folded.charCodeAt(0);
  });
  expect(wrong).toEqual([]);
});
