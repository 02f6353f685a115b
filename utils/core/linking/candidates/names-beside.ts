/** What the names right beside one of a block say of it: an official of the body, a unit of it, a given name. */

import { isCommonGivenName, isCommonSurname, isFamiliarWord } from '../../languages/common-words/common-words.ts';
import { countryOf } from '../../languages/geography/places.ts';
import { isNameOfUnit } from '../../languages/institutions/unit-words.ts';
import { isHead, isSmallWord } from '../../languages/language-profiles.ts';
import { areInitials, isCapitalised } from '../../languages/letters.ts';
import { bodyOfRole, isCalledByKind } from '../../languages/persons/roles-elsewhere.ts';
import { isOffice } from '../../languages/persons/titles.ts';
import { leadsToBody } from '../../languages/sentences/introductions.ts';
import { officeBehind } from '../../languages/sentences/names-with-of.ts';
import { gapToNextName } from '../../languages/sentences/rows-of-names.ts';
import type { EntityId, Institution, Official } from '../../pack/types.ts';
import type { BlockNames } from './block-names.ts';
import type { EntityEntry, NameEntry } from './name-entry.ts';

/** Between a person and a body behind, in UTF-16 units. */
const FAR = 24;
/** The same for a body before the person. */
const FAR_OFFICE = 48;
/** Behind an apostrophe, as in Turkish. */
const CASE_ENDING = /^['’]\p{Ll}{1,5}\s$/u;
const LONGEST_ENDING = 7;
/** Between an official and the own body. */
const BEHIND_OFFICIAL = /^(?:\s?[(（]|,\s)$/u;

/** Between a body and the acronym of its unit. */
const FAR_UNIT = 64;
const OPENS_BRACKET = /\s?[(（]["“]?$/u;
/** More words between say what the body does. */
const FEW_WORDS = /^\S*(?: \S+){0,3}$/u;

/** How far a role behind a surname is looked at, in UTF-16 units. */
const ROLE_REACH = 96;
const WORDS = /\p{L}[\p{L}\p{M}-]*/gu;
const wordsOf = (text: string): readonly string[] => text.match(WORDS) ?? [];

/** The words with a capital of the name that a text begins with, up to the first word that can be no part of one. */
function nameAtStart(text: string): readonly string[] {
  const words = wordsOf(text);
  const end = words.findIndex((word) => !isCapitalised(word) && !isSmallWord(word));
  return words.slice(0, end < 0 ? words.length : end).filter(isCapitalised);
}

const ONE_MORE_NAME = /^ \p{Lu}\p{Ll}+ $/u;
const HAS_TWO_NAMES = /^\p{Lu}[\p{L}\p{M}]+ \p{Lu}[\p{L}\p{M}’'-]+$/u;
/** `after`: behind the body, whose name may go on as that of another one. */
const leadsTo = (between: string, after: string): boolean =>
  (between.length <= FAR && leadsToBody(between)) ||
  (isOffice(officeBehind(between) ?? '') && !/^\s\p{Lu}/u.test(after));

/** T. V. Brandtvik, TV Brandtvik: two or three initials before the surname. */
const GIVEN_INITIALS = /^(?<initials>(?:\p{Lu}\.? ?){2,3}) (?<surname>\p{L}.*)$/u;
const NAMES_BEFORE = /(?<![\p{L}\p{M}’'-])(?:\p{Lu}[\p{L}\p{M}’'-]+ ){2,4}$/u;
/** In UTF-16 units. */
const LONGEST_NAMES = 64;

/** Whether a word may be a given name: Arne, or a word that is in no list, but not Teaching or Staff. */
const mayBeGivenName = (word: string): boolean => isCommonGivenName(word) || !isFamiliarWord(word);

/**
 * Where names begin that spell out the initials of a rare surname's person: Toruk Vexar Brandtvik for T. V. Brandtvik.
 */
function spelledOutBefore({ surface, text: surname }: NameEntry, text: string, start: number): number | undefined {
  const { name } = surface;
  const initials = GIVEN_INITIALS.exec(name)?.groups?.initials?.replace(/[. ]/gu, '');
  if (initials === undefined || isCommonSurname(surname)) return undefined;
  const names =
    NAMES_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_NAMES), start))?.[0]
      .trim()
      .split(' ') ?? [];
  const found = names.slice(-initials.length);
  if (found.map((each) => each.charAt(0)).join('') !== initials || !found.every(mayBeGivenName)) return undefined;
  // With one more name before it, it is another person: Arne Toruk Vexar Brandtvik.
  const [more] = names.slice(0, -initials.length).reverse();
  if (more !== undefined && mayBeGivenName(more)) return undefined;
  return start - found.join(' ').length - 1;
}

const FARTHEST_NEXT = 24;

export class NamesBeside {
  readonly #names: BlockNames;

  constructor(names: BlockNames) {
    this.#names = names;
  }

  /**
   * Whether nothing but a case ending stands between the name of an institution and that at `place`: ICDE'den Vexler.
   */
  isBehindBody(place: number): boolean {
    const before = this.#names.matches[place - 1];
    const start = this.#names.matches[place]?.start ?? 0;
    if (!before || start - before.end > LONGEST_ENDING) return false;
    return (
      CASE_ENDING.test(this.#names.text.slice(before.end, start)) &&
      this.#names.some(before, (entry) => !entry.entity.isPerson)
    );
  }

  /** Whether the acronym of a unit of the body stands right before its name: IITE UNESCO. */
  isBesideUnit({ id }: Institution, surface: string, place: number): boolean {
    const before = this.#names.matches[place - 1];
    if (before?.end !== (this.#names.matches[place]?.start ?? 0) - 1 || this.#names.text.charAt(before.end) !== ' ')
      return false;
    return this.#names.some(before, ({ isAcronym, entity: { entity } }) => {
      if (!isAcronym || entity.type !== 'institution' || entity.id === id) return false;
      return entity.partOf === id || entity.names.some(({ text }) => text.includes(surface));
    });
  }

  /**
   * Where a given name of the person stands, if only initials part it from the surname at `place`: Toruk E. Vexler; of
   * two names that are not common both, also one more name: Toruk Brandtvik Vexler.
   */
  givenBefore(surname: NameEntry, place: number): number | undefined {
    const before = this.#names.matches[place - 1];
    const start = this.#names.matches[place]?.start ?? 0;
    const spelledOut = spelledOutBefore(surname, this.#names.text, start);
    if (spelledOut !== undefined) return spelledOut;
    if (!before) return undefined;
    const between = this.#names.text.slice(before.end, start);
    const isMiddle =
      !surname.surface.isCommon && ONE_MORE_NAME.test(between) && HAS_TWO_NAMES.test(surname.surface.name);
    if (!areInitials(between) && !isMiddle) return undefined;
    const isGiven = (entry: NameEntry): boolean => entry.form === 'given-name' && entry.entity === surname.entity;
    return this.#names.some(before, isGiven) ? before.start : undefined;
  }

  /** Whether one of the official's institutions is named right beside: "of Tsinghua", "(STOU)", "OUC President ". */
  isAffiliated({ roles }: Official, place: number): boolean {
    const text = this.#names.text;
    const { start = 0, end = 0 } = this.#names.matches[place] ?? {};
    const before = this.#names.matches[place - 1];
    const next = this.#names.matches[place + 1];
    const isOwnBody = ({ isNamesake, entity: of }: NameEntry): boolean =>
      !isNamesake && roles.some(({ institution }) => institution === of.id);
    if (
      next &&
      next.start <= end + FAR_OFFICE &&
      leadsTo(text.slice(end, next.start), text.slice(next.end, next.end + 2))
    ) {
      if (this.#names.some(next, isOwnBody)) return true;
    }
    const isNear = before !== undefined && before.end < start && start - before.end <= FAR_OFFICE;
    return isNear && isOffice(text.slice(before.end, start)) && this.#names.some(before, isOwnBody);
  }

  /**
   * Whether the official is said to speak or work for a body that
   * is none of the own ones: Vexler, a spokesman for the ministry.
   */
  isOfBodyElsewhere({ roles }: Official, place: number): boolean {
    const end = this.#names.matches[place]?.end ?? 0;
    const text = bodyOfRole(this.#names.text.slice(end, end + ROLE_REACH)) ?? '';
    const said = wordsOf(text);
    if (!said.some((word) => isHead(word))) return false;
    const bodies = roles.flatMap(({ institution }) => {
      const { entity } = this.#names.known.entity(institution) ?? {};
      return entity?.type === 'institution' ? [entity] : [];
    });
    // With more words it is a name or a part: the school board, the Toruk School of Law.
    const [only = '', ...others] = said.filter((word) => word.length > 1);
    if (others.length === 0 && bodies.some(({ kind }) => isCalledByKind(only, kind))) return false;
    const own = new Set(
      bodies
        .flatMap(({ names, name }) => [name, ...names.map(({ text }) => text)])
        .flatMap(wordsOf)
        .map((word) => word.toLowerCase()),
    );
    const isOwn = (word: string): boolean => word.length > 2 && own.has(word.toLowerCase());
    // What tells the body apart, if anything does: of the Ministry of Health.
    const telling = nameAtStart(text).filter(
      (word) => !isHead(word) && !bodies.some(({ country }) => country !== undefined && countryOf(word) === country),
    );
    if (telling.length > 0) return !telling.some(isOwn);
    return !said.some((word) => isOwn(word) && (isHead(word) || isCapitalised(word)));
  }

  /** The official of the body who is named right before a bracket or a comma: Toruk Vexler (TLIX, …). */
  officialBefore(body: EntityId, place: number): EntityId | undefined {
    const before = this.#names.matches[place - 1];
    const start = this.#names.matches[place]?.start ?? 0;
    if (!before || start - before.end > 2 || !BEHIND_OFFICIAL.test(this.#names.text.slice(before.end, start)))
      return undefined;
    for (const index of before.names) {
      const { entity, isPart = true } = this.#names.known.at(index) ?? {};
      if (isPart || entity?.entity.type !== 'official') continue;
      if (entity.entity.roles.some(({ institution }) => institution === body)) return entity.id;
    }
    return undefined;
  }

  /**
   * The body of which that of the acronym at `place` is a unit, if a word for a unit stands with its name right before
   * the bracket with the acronym: the UNESCO institute (IITE).
   */
  parentBefore({ entity }: EntityEntry, place: number): EntityId | undefined {
    const [before, match] = [this.#names.matches[place - 1], this.#names.matches[place]];
    const parent = entity.type === 'institution' ? entity.partOf : undefined;
    if (parent === undefined || !before || !match || match.start - before.end > FAR_UNIT) return undefined;
    const { text } = this.#names;
    const between = text.slice(before.end, match.start);
    if (!OPENS_BRACKET.test(between) || !this.#names.some(before, (entry) => entry.entity.id === parent))
      return undefined;
    const sentence = text.slice(Math.max(0, before.start - FAR_UNIT), before.start);
    const unit = between.replace(OPENS_BRACKET, '');
    return FEW_WORDS.test(unit) && isNameOfUnit(sentence, unit) ? parent : undefined;
  }

  /**
   * Whether another name starts at the next word. Two bare names with nothing between are one name, and no two bodies:
   * Cecil Rhodes.
   */
  nextIsName(place: number, isBare: boolean): boolean {
    const end = this.#names.matches[place]?.end ?? 0;
    const next = this.#names.matches[place + 1];
    if (!next || next.start > end + FARTHEST_NEXT) return false;
    const gap = gapToNextName(this.#names.text.slice(end, end + FARTHEST_NEXT));
    if (next.start !== end + gap.length) return false;
    const isJoined = isBare && gap === ' ';
    return this.#names.some(next, ({ form }) => form !== 'side' && !(isJoined && form === 'bare'));
  }

  /** Whether a whole name of an institution ends right before, with a comma between. */
  followsName(place: number): boolean {
    const before = this.#names.matches[place - 1];
    const start = this.#names.matches[place]?.start ?? 0;
    if (before === undefined || this.#names.text.slice(before.end, start) !== ', ') return false;
    return this.#names.some(
      before,
      ({ entity, namesInFull, isAcronym }) => !entity.isPerson && namesInFull && !isAcronym,
    );
  }
}
