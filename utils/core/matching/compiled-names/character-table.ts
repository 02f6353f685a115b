import { type Character, characterOf, GAP, IGNORED, SINGLE, WORD } from '../characters.ts';
import { isCapital } from '../spelling.ts';

/** In a kind: a name may begin with this code unit, written so. */
export const STARTS = 8;
export const KIND = 7;
/**
 * In a kind: what the scan notes (`ScanNotes`), capital letters of scripts that have them, IGNORED, and the end of a
 * line.
 */
export const NOTED = 16;
const LINE_END = 0x0a;
/** A high surrogate: the code point decides. */
export const ASTRAL = 6;
/** In `folded`: more than one unit, or not known here; `characterOf` says. */
export const OTHER = 0xffff;

/** What each BMP code unit is (`KIND`, `STARTS`, `NOTED`) and folds to. */
export interface CharacterTable {
  readonly kinds: Uint8Array;
  readonly folded: Uint16Array;
  /** The folded unit of a letter that has one, otherwise 0. */
  readonly letters: Uint16Array;
}

/** Where the capital letters of the Latin, Greek, Cyrillic, Armenian and Georgian scripts lie. */
const CAPITALS = [
  [0x41, 0x5a],
  [0xc0, 0x587],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1fff],
] as const;

let runs: Uint16Array | undefined;

/**
 * The table in runs of three 16-bit words: length − 1, kind with NOTED, and the distance from unit to folded unit
 * (OTHER for no single unit). Made once: asking Unicode about 65,536 characters takes a tenth of a second.
 */
export function characterRuns(): Uint16Array {
  if (runs !== undefined) return runs;
  const found: number[] = [];
  let length = 0;
  let before: readonly [number, number] = [-1, 0];
  for (let unit = 0; unit <= 0x10000; unit++) {
    const next = unit < 0x10000 ? notedRunOf(unit) : ([-2, 0] as const);
    if (next[0] === before[0] && next[1] === before[1]) {
      length++;
      continue;
    }
    if (length > 0) found.push(length - 1, ...before);
    before = next;
    length = 1;
  }
  runs = Uint16Array.from(found);
  return runs;
}

/** Most ideographs: each is its own spelling, so that Unicode need not be asked about 27,000 of them. */
export const isIdeograph = (unit: number): boolean =>
  (unit >= 0x4e00 && unit < 0x9ff0) || (unit >= 0x3400 && unit < 0x4db6);

/**
 * The syllables of Hangul are spelled by two or three letters, as Unicode computes them (chapter 3.12 of the standard).
 */
const FIRST_SYLLABLE = 0xac00;
const END_OF_SYLLABLES = 0xd7a4;
const FIRST_LETTER = 0x1100;
const SYLLABLES_OF_LETTER = 588;
const isSyllable = (unit: number): boolean => unit >= FIRST_SYLLABLE && unit < END_OF_SYLLABLES;

/** Neither those, nor surrogates. */
const OTHER_UNITS = [
  [0, 0x3400],
  [0x4db6, 0x4e00],
  [0x9ff0, FIRST_SYLLABLE],
  [END_OF_SYLLABLES, 0xd800],
  [0xe000, 0x10000],
] as const;

function notedRunOf(unit: number): readonly [kind: number, distance: number] {
  const [kind, distance] = runOf(unit);
  const isNoted =
    kind === IGNORED ||
    CAPITALS.some(([first, last]) => unit >= first && unit <= last && isCapital(String.fromCharCode(unit)));
  return [isNoted ? kind | NOTED : kind, distance];
}

function runOf(unit: number): readonly [kind: number, distance: number] {
  if (unit >= 0xd800 && unit < 0xdc00) return [ASTRAL, 0];
  if (unit >= 0xdc00 && unit < 0xe000) return [GAP, 0];
  if (isIdeograph(unit)) return [SINGLE, 0];
  if (isSyllable(unit)) return [SINGLE, OTHER];
  const { kind, folded }: Character = characterOf(unit);
  if (folded === '') return [kind, 0];
  const distance = (folded.charCodeAt(0) - unit) & 0xffff;
  return folded.length === 1 && distance !== OTHER ? [kind, distance] : [kind, OTHER];
}

interface SpelledUnits {
  readonly small: number[];
  readonly large: number[];
}
let spelled: Map<number, SpelledUnits> | undefined;

/**
 * By folded unit: the code units whose spelling begins with it,
 * capitals apart; without ideographs, which spell themselves.
 */
export function spelledUnits(): ReadonlyMap<number, SpelledUnits> {
  if (spelled !== undefined) return spelled;
  const found = new Map<number, SpelledUnits>();
  const add = (first: number, unit: number, isLarge: boolean): void => {
    const units = found.get(first) ?? { small: [], large: [] };
    (isLarge ? units.large : units.small).push(unit);
    found.set(first, units);
  };
  for (const [start, end] of OTHER_UNITS)
    for (let unit = start; unit < end; unit++) {
      const { kind, folded, plain } = characterOf(unit);
      if (kind >= WORD) add(folded.charCodeAt(0), unit, plain !== folded && isCapital(plain));
    }
  for (let unit = FIRST_SYLLABLE; unit < END_OF_SYLLABLES; unit++)
    add(FIRST_LETTER + Math.floor((unit - FIRST_SYLLABLE) / SYLLABLES_OF_LETTER), unit, false);
  spelled = found;
  return found;
}

/** Most runs are so short that `fill` would take several times as long. */
const LONG_RUN = 64;

/** Each of `starts` has one bit for each code unit. */
export function expandCharacters(encoded: Uint16Array, starts: readonly Uint8Array[]): CharacterTable {
  const kinds = new Uint8Array(0x10000);
  const folded = new Uint16Array(0x10000);
  const letters = new Uint16Array(0x10000);
  let unit = 0;
  for (let i = 0; i + 2 < encoded.length; i += 3) {
    const end = unit + (encoded[i] ?? 0) + 1;
    const kind = encoded[i + 1] ?? 0;
    const distance = encoded[i + 2] ?? 0;
    if (end - unit > LONG_RUN) kinds.fill(kind, unit, end);
    else for (let at = unit; at < end; at++) kinds[at] = kind;
    if (distance === OTHER) folded.fill(OTHER, unit, end);
    else for (let at = unit; at < end; at++) folded[at] = at + distance;
    // Unit by unit: most runs are so short that `set` would take several times as long.
    if ((kind & KIND) === WORD && distance !== OTHER) for (let at = unit; at < end; at++) letters[at] = at + distance;
    unit = end;
  }
  for (const each of starts)
    for (let i = 0; i < each.length; i++)
      for (let bits = each[i] ?? 0, at = i * 8; bits !== 0; bits >>= 1, at++)
        if (bits & 1) kinds[at] = (kinds[at] ?? 0) | STARTS;
  // Not in the encoded table: packs that were compiled before keep theirs.
  kinds[LINE_END] = GAP | NOTED;
  return { kinds, folded, letters };
}
