/**
 * Persons whom a page never names in full, but by the given
 * name here and by the surname there: Toruk sang. Vexler left.
 */
import {
  isCommonGivenName,
  isCommonSurname,
  isEverydayWord,
  isFamiliarWord,
} from '../../languages/common-words/common-words.ts';
import { countryOf, isPlaceName } from '../../languages/geography/places.ts';
import { languageTest } from '../../languages/language-test.ts';
import { madeOnce } from '../../languages/made-once.ts';
import type { EntityId } from '../../pack/types.ts';
import type { NameEntry } from '../candidates/name-entry.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { BlockFindings, CandidateSpan } from '../candidates/types.ts';
import { when } from './among-others.ts';
import type { PageFeature } from './feature.ts';
import type { PageEntities } from './page-entities.ts';

const isEnglish = languageTest('en');
/** In blocks: parts of names that stand further apart say nothing of one another. */
const NEAR = 4;
/** So many others whom the text calls by a part of the name show that it speaks so of those whom its readers know. */
const CIRCLE = 2;

const isPersonPart = ({ entry, candidate }: CandidateOccurrence): boolean =>
  (entry.form === 'surname' || entry.form === 'given-name') &&
  candidate.from === undefined &&
  entry.surface.rule === 'proper' &&
  // Officials have offices, by which pages introduce them.
  entry.entity.titles.size === 0 &&
  !entry.entity.hasNamesake;

const isRare = ({ text }: NameEntry): boolean =>
  !isCommonSurname(text) &&
  !isCommonGivenName(text) &&
  !isFamiliarWord(text) &&
  !isPlaceName(text) &&
  countryOf(text) === undefined;

const isNear = (one: CandidateOccurrence, other: CandidateOccurrence): boolean =>
  Math.abs(one.block.order - other.block.order) <= NEAR;

const surnameOf = ({ entity: { name } }: NameEntry): string => name.slice(name.lastIndexOf(' ') + 1);

/** The words of whole names of persons, in capitals, each with those who bear it: a part of such a name is theirs. */
function wordsOfWholeNames(occurrences: readonly CandidateOccurrence[]): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const found = new Map<string, Set<EntityId>>();
  for (const { entry, candidate } of occurrences) {
    if (!entry.entity.isPerson || (entry.isPart && candidate.from === undefined)) continue;
    for (const word of `${entry.inCapitals} ${entry.surface.name.toUpperCase()}`.split(/[\s,]+/u))
      found.set(word, (found.get(word) ?? new Set()).add(entry.entity.id));
  }
  return found;
}

/**
 * The parts of persons’ names on a page that has no whole name with them. A surname is left out where a bearer is
 * introduced as somebody whom readers do not know (Boris, his dog): others of that surname may be the family.
 */
function findLone(
  blocks: readonly BlockFindings[],
  occurrences: readonly CandidateOccurrence[],
): readonly CandidateOccurrence[] {
  const parts = occurrences.filter(isPersonPart);
  if (parts.length < 2) return [];
  const contested = new Set(
    blocks.flatMap(({ competingSenses }) => competingSenses.map(({ entity, text }) => `${entity} ${text}`)),
  );
  const wholes = wordsOfWholeNames(occurrences);
  const unknown = new Set(parts.filter(({ candidate }) => candidate.isIntroduced).map(({ entry }) => surnameOf(entry)));
  return parts.filter(
    ({ entry }) =>
      !unknown.has(surnameOf(entry)) &&
      !contested.has(`${entry.entity.id} ${entry.inCapitals}`) &&
      !wholes.has(entry.inCapitals),
  );
}

export class LoneNames {
  readonly #lone: () => readonly CandidateOccurrence[];
  readonly #isLone: () => ReadonlySet<CandidateOccurrence>;
  readonly #bySpan: () => ReadonlyMap<CandidateSpan, readonly CandidateOccurrence[]>;
  readonly #byPerson: () => ReadonlyMap<EntityId, readonly CandidateOccurrence[]>;
  /**
   * Persons whom the page surely calls by parts of the name. A given name that is rare in English may be common where
   * the page comes from, so that it needs the surname.
   */
  readonly #sure: () => ReadonlyMap<EntityId, readonly CandidateOccurrence[]>;

  constructor(blocks: readonly BlockFindings[], occurrences: readonly CandidateOccurrence[]) {
    this.#lone = madeOnce(() => findLone(blocks, occurrences));
    this.#isLone = madeOnce(() => new Set(this.#lone()));
    this.#bySpan = madeOnce(() => Map.groupBy(this.#lone(), ({ span }) => span));
    this.#byPerson = madeOnce(() => Map.groupBy(this.#lone(), ({ entry }) => entry.entity.id));
    this.#sure = madeOnce(() =>
      Map.groupBy(
        this.#lone().filter(
          (each) => this.#isInTelling(each) || (each.entry.form === 'surname' && isRare(each.entry) && !each.isShared),
        ),
        ({ entry }) => entry.entity.id,
      ),
    );
  }

  /** Where the other part of the name stands near, and the surname is that of no other whose given name stands near. */
  #otherPart(occurrence: CandidateOccurrence): CandidateOccurrence | undefined {
    const parts = this.#byPerson().get(occurrence.entry.entity.id) ?? [];
    const other = parts.find((each) => each.entry.form !== occurrence.entry.form && isNear(each, occurrence));
    if (other === undefined) return undefined;
    return this.#isOfFamily(occurrence.entry.form === 'surname' ? occurrence : other) ? undefined : other;
  }

  /** The Vexlers, Toruk and Ada: a surname with given names of several near may be that of any family. */
  #isOfFamily(surname: CandidateOccurrence): boolean {
    if (!surname.isShared) return false;
    const called = this.#bySpan()
      .get(surname.span)
      ?.filter(({ entry: { entity } }) =>
        this.#byPerson()
          .get(entity.id)
          ?.some((each) => each.entry.form === 'given-name' && isNear(each, surname)),
      );
    return (called?.length ?? 0) > 1;
  }

  /** Whether the other part stands near, and one of the two is no everyday word. */
  #isInTelling(occurrence: CandidateOccurrence): boolean {
    const other = this.#otherPart(occurrence);
    return other !== undefined && !(isEverydayWord(occurrence.entry.text) && isEverydayWord(other.entry.text));
  }

  /**
   * The same of two everyday words (Hope springs eternal. Green
   * is the colour of spring.), where the text calls others so.
   */
  #isInTwoParts(occurrence: CandidateOccurrence): boolean {
    if (this.#otherPart(occurrence) === undefined) return false;
    return this.#isInTelling(occurrence) || this.#sureNear(occurrence).length > 0 || this.#hasPairNear(occurrence);
  }

  /** Whether the text has both parts of the name of another person near. */
  #hasPairNear(occurrence: CandidateOccurrence): boolean {
    const own = [occurrence, this.#otherPart(occurrence)].map((part) => part?.entry.inCapitals);
    return this.#lone().some(
      (each) =>
        each.entry.entity !== occurrence.entry.entity &&
        isNear(each, occurrence) &&
        [each, this.#otherPart(each)].every((part) => part !== undefined && !own.includes(part.entry.inCapitals)),
    );
  }

  /** Other persons whom the text surely calls by parts of the name, each where that stands near. */
  #sureNear(occurrence: CandidateOccurrence): readonly CandidateOccurrence[] {
    return [...this.#sure()].flatMap(([other, at]) => {
      const near = other === occurrence.entry.entity.id ? undefined : at.find((each) => isNear(each, occurrence));
      return near === undefined ? [] : [near];
    });
  }

  /** Whether it is one of several whom the text calls so. */
  #isInCircle(occurrence: CandidateOccurrence, { certain }: PageEntities): boolean {
    const { entry, isShared } = occurrence;
    if (isShared || !isRare(entry)) return false;
    const { id } = entry.entity;
    const others = this.#sureNear(occurrence);
    // The lists of words are of English.
    if (isEnglish(occurrence.block.language) && others.length > 0) return true;
    const named = [...certain].filter((other) => other !== id && !this.#sure().has(other));
    return others.length + named.length >= CIRCLE;
  }

  /** Whether the person is meant by this part of the name, by what other parts of names stand near. */
  has(occurrence: CandidateOccurrence, named: PageEntities): boolean {
    if (!this.#isLone().has(occurrence)) return false;
    return this.#isInTwoParts(occurrence) || this.#isInCircle(occurrence, named);
  }
}

export const LONE_NAME_FEATURES: readonly PageFeature[] = [
  {
    id: 'lone-name',
    about:
      'A given name or a surname alone of a person whom the page never names in full, with the other part of the name or others like it near.',
    weight: ({ rareNameAmongOthers }) => rareNameAmongOthers,
    // What other senses the page has is asked last, since few names get so far.
    test: (clues) => when(clues.state.loneNames.has(clues.occurrence, clues.state.pageEntities) && !clues.meansOther),
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: ['«Ingrid» sang. Vexler left.'],
  },
];
