/**
 * Names that have the ending of a case in the language of the text, which no spelling of theirs has: Hollowmeresta, of
 * the Royal Academy of Lighthousesilta. Looked for only in languages that put endings on names of other languages.
 */
import {
  putsEndingsOnNames,
  withoutAdjectiveEnding,
  withoutForeignEnding,
} from '../../../languages/cases/foreign-name-endings.ts';
import { isEverydayWord, isFamiliarWord, isPersonalName } from '../../../languages/common-words/common-words.ts';
import { countryOf, isPlaceName } from '../../../languages/geography/places.ts';
import { isBehindUniversityInSlavic } from '../../../languages/institutions/slavic-universities.ts';
import { isJoinedOn, wordEnd } from '../../../languages/letters.ts';
import type { ScanNotes } from '../../../matching/compiled-names/scan-notes.ts';
import type { NameMatch } from '../../../matching/compiled-names/types.ts';
import type { LinkingModel } from '../../linking-model.ts';
import type { NameEntry } from '../name-entry.ts';
import { endOfUniversityBehind } from './university-behind.ts';

/** In UTF-16 units. */
const SHORTEST_WORD = 5;
const LONGEST_WORD = 40;
const SHORTEST_ALONE = 4;
/** Two words with a capital of one name begin no farther apart, in UTF-16 units. */
const FARTHEST = 28;
const MAX_WORDS_BEFORE = 8;

const isSomethingElse = (word: string): boolean =>
  isPlaceName(word) ||
  countryOf(word) !== undefined ||
  isPersonalName(word) ||
  isFamiliarWord(word) ||
  isEverydayWord(word.toLowerCase());

/** A bare name that is a town's mostly means the town in such a case: in Leeds it rains. */
const isWhole = ({ entity, isNamesake, form, surface: { rule } }: NameEntry): boolean =>
  !entity.isPerson && !isNamesake && rule !== 'caseless' && form !== 'bare' && form !== 'side' && form !== 'spelled';
const isTelling = ({ form, isOfUniversity: isOne, isTown, text }: NameEntry): boolean =>
  form === 'bare' && isOne && !isTown && !isSomethingElse(text);
const isOfUniversity = ({ entity, isNamesake, isOfUniversity: isOne }: NameEntry): boolean =>
  !entity.isPerson && !isNamesake && isOne;

interface Place {
  readonly text: string;
  readonly language: string;
  readonly model: LinkingModel;
}

/** The name that ends with the word from `start` to `end` without its ending, and begins at one of these capitals. */
function nameAt({ text, language, model }: Place, from: number, start: number, end: number): NameMatch | null {
  const word = text.slice(start, end);
  const before = text.slice(from, start);
  const isBeforeUniversity = (): boolean => endOfUniversityBehind(text, end, language) !== undefined;
  const isBesideUniversity = (): boolean => isBeforeUniversity() || isBehindUniversityInSlavic(text, start, language);
  const adjective = withoutAdjectiveEnding(word, language);
  const stems = withoutForeignEnding(word, language);
  for (const stem of adjective.length > 0 && isBeforeUniversity() ? adjective : stems) {
    const match = model.compiledNames.scan(before + stem).at(-1);
    if (match?.end !== before.length + stem.length) continue;
    const isAlone = match.start === before.length;
    if (isAlone && (stem.length < SHORTEST_ALONE || isSomethingElse(word))) continue;
    const names = match.names.filter((name) =>
      model.known.some(
        [name],
        (entry) => isWhole(entry) || isTelling(entry) || (isOfUniversity(entry) && isBesideUniversity()),
      ),
    );
    if (names.length > 0) return { ...match, start: from + match.start, end, names };
  }
  return null;
}

function namesWithEndings(place: Place, { capitals, count }: ScanNotes, matches: readonly NameMatch[]): NameMatch[] {
  const { text } = place;
  const found: NameMatch[] = [];
  const startOf = (place: number): number => capitals[place] as number;
  let at = 0;
  for (let each = 0; each < count; each += 1) {
    const start = startOf(each);
    if (isJoinedOn(text, start)) continue;
    const end = wordEnd(text, start);
    if (end - start < SHORTEST_WORD || end - start > LONGEST_WORD) continue;
    while ((matches[at]?.end ?? end) < end) at += 1;
    if ((matches[at]?.start ?? end) <= start) continue;
    let first = each;
    while (first > 0 && each - first < MAX_WORDS_BEFORE && startOf(first) - startOf(first - 1) <= FARTHEST) first -= 1;
    const match = nameAt(place, startOf(first), start, end);
    if (match !== null) found.push(match);
  }
  return found;
}

/**
 * `matches` with those names; one that stands inside such a name gives way to it. The notes are those of the scan of
 * this text.
 */
export function withInflectedByText(
  text: string,
  notes: ScanNotes,
  matches: readonly NameMatch[],
  language: string,
  model: LinkingModel,
): readonly NameMatch[] {
  if (notes.count === 0 || !putsEndingsOnNames(language)) return matches;
  const all = namesWithEndings({ text, language, model }, notes, matches);
  if (all.length === 0) return matches;
  const isWithin = (inner: NameMatch, outer: NameMatch): boolean =>
    outer.start <= inner.start && outer.end >= inner.end && inner !== outer;
  const found = all.filter(
    (each) => !matches.some((other) => other.start < each.end && other.end > each.start && !isWithin(other, each)),
  );
  const others = matches.filter((match) => !found.some((each) => isWithin(match, each)));
  return [...others, ...found].sort((a, b) => a.start - b.start);
}
