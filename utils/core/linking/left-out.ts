/**
 * Names of a pack that are not looked for, so that pages stay calm and are read in bounded time whatever a pack holds.
 */
import { isEverydayWord } from '../languages/common-words/common-words.ts';
import { countryOf } from '../languages/geography/places.ts';
import { isFunctionWord } from '../languages/sentences/small-words.ts';
import { ROOT, step, tokenHash } from '../matching/compiled-names/hashing.ts';
import { surfaceForms } from '../matching/surface-forms/surface-forms.ts';
import type { SurfaceForm } from '../matching/surface-forms/types.ts';
import { entitiesIn } from '../pack/entity-types.ts';
import type { LeftOut } from '../pack/left-out.ts';
import { namesOf } from '../pack/names.ts';
import type { Pack } from '../pack/types.ts';

/**
 * A text that more entities of one pack bear identifies none of them, and to look at all of them would take time
 * without bound.
 */
export const MAX_BEARERS = 50;
/** A pack may have so many names that are frequent words or point to countries. */
export const MAX_COMMON_NAMES = 100;
const MAX_EXAMPLES = 3;
const REASONS = ['shared', 'small', 'everyday', 'places'] as const;

/** Of a pack with more names, only the spellings that it lists are looked for: the others would double its memory. */
const MAX_NAMES_WITH_DERIVED = 300_000;

interface LookedFor {
  readonly forms: readonly SurfaceForm[];
  readonly leftOut: readonly LeftOut[];
}

/** The spellings that are looked for, and what is left out of the others. */
export function lookedFor(pack: Pack, maxNames = MAX_NAMES_WITH_DERIVED): LookedFor {
  let names = 0;
  for (const entity of entitiesIn(pack)) names += namesOf(entity).length;
  if (names <= maxNames) return withoutBurdens(surfaceForms([pack]));
  const { forms, leftOut } = withoutBurdens(surfaceForms([pack], false));
  return { forms, leftOut: [...leftOut, { reason: 'derived', count: names, examples: [] }] };
}

function withoutBurdens(forms: readonly SurfaceForm[]): LookedFor {
  const counts = bearersOfMany(forms);
  const sharedTexts = new Set(counts.keys());
  const texts = {
    shared: sharedTexts,
    small: new Set<string>(),
    everyday: new Set<string>(),
    places: new Set<string>(),
  };
  for (const { text, form, rule } of forms) {
    if (form !== 'listed' || rule === 'exact' || texts.shared.has(text)) continue;
    const kind = commonKindOf(text);
    if (kind !== null) texts[kind].add(text);
  }
  if (texts.everyday.size + texts.places.size <= MAX_COMMON_NAMES) {
    texts.everyday.clear();
    texts.places.clear();
  }
  const shared = [...texts.shared].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const lists = { ...texts, shared };
  const leftOut = REASONS.flatMap((reason) => {
    const all = [...lists[reason]];
    return all.length === 0 ? [] : [{ reason, count: all.length, examples: all.slice(0, MAX_EXAMPLES) }];
  });
  if (leftOut.length === 0) return { forms, leftOut };
  const isLeftOut = ({ text }: SurfaceForm): boolean => REASONS.some((reason) => texts[reason].has(text));
  return { forms: forms.filter((form) => !isLeftOut(form)), leftOut };
}

/**
 * The texts of more than `MAX_BEARERS` forms, each with their number. Hashes are counted before texts are: a count for
 * each text of a large pack would fill the memory, and hardly any has as many bearers.
 */
function bearersOfMany(forms: readonly SurfaceForm[]): ReadonlyMap<string, number> {
  const bearers = new Uint32Array(HASHES);
  const hashes = new Uint32Array(forms.length);
  forms.forEach(({ text }, place) => {
    const hash = hashOf(text);
    hashes[place] = hash;
    bearers[hash] = (bearers[hash] as number) + 1;
  });
  const counts = new Map<string, number>();
  forms.forEach(({ text }, place) => {
    if ((bearers[hashes[place] as number] as number) > MAX_BEARERS) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  for (const [text, count] of counts) if (count <= MAX_BEARERS) counts.delete(text);
  return counts;
}

/** More than the forms of most packs, so that few texts that differ are counted together. */
const HASHES = 2 ** 18;
const hashOf = (text: string): number => step(ROOT, tokenHash(text)) & (HASHES - 1);

/** The lists of frequent words are of scripts with spaces alone. */
const WORD = /^[\p{Script=Latin}\p{M}'’-]+$/u;

function commonKindOf(text: string): 'small' | 'everyday' | 'places' | null {
  const isWord = WORD.test(text);
  if (isWord && isFunctionWord(text)) return 'small';
  if (countryOf(text) !== undefined) return 'places';
  return isWord && isEverydayWord(text) ? 'everyday' : null;
}
