/** Names that pages make of an institution's whole name: in another order, or without the word that says what it is. */
import { isEverydayWord } from '../../languages/common-words.ts';
import { isGeneric, isHead, isSmallWord } from '../../languages/language-profiles.ts';
import { countryOf } from '../../languages/places.ts';
import type { Institution, InstitutionKind, Name } from '../../pack/types.ts';
import type { NameForm } from './types.ts';

export interface DerivedName {
  readonly text: string;
  readonly form: Extract<NameForm, 'reordered' | 'bare' | 'spelled'>;
}

/** "University of Lund", "Universidad de los Andes". */
const HEAD_FIRST = /^(?<head>\p{L}+) (?:of|de|of the|de la|de los|du|d['’]|di|do|da|van) ?(?<rest>\p{Lu}[^,()]*)$/u;
/** "Lund University", "Humboldt-Universität". */
const HEAD_LAST = /^(?<rest>\p{Lu}[^,()]*?)[ -](?<head>\p{Lu}\p{L}+)$/u;
/** "Courtauld Institute of Art". */
const HEAD_WITHIN = /^(?<rest>\p{Lu}[\p{L}'’-]+) (?<head>\p{Lu}\p{L}+) (?:of|for) /u;
const IN_ENGLISH = /^(?:University|College|Institute)$/u;
/** More words are a name of another kind (University of Science and Technology of China). */
const MOST_WORDS = 3;

const isPlain = (rest: string): boolean => {
  const words = rest.split(/[\s-]+/u);
  return words.length <= MOST_WORDS && words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.]+$/u.test(word));
};
/** Whether something is left that tells one body from another. */
const tells = (rest: string): boolean =>
  rest.split(/[\s-]+/u).some((word) => word.length > 2 && !isGeneric(word) && !isSmallWord(word));

function reordered(text: string): readonly string[] {
  const first = HEAD_FIRST.exec(text)?.groups;
  if (first?.head && IN_ENGLISH.test(first.head) && isPlain(first.rest ?? '')) {
    return [`${first.rest} ${first.head}`];
  }
  const last = HEAD_LAST.exec(text)?.groups;
  return last?.head && IN_ENGLISH.test(last.head) && isPlain(last.rest ?? '') ? [`${last.head} of ${last.rest}`] : [];
}

function bare(text: string): readonly string[] {
  const found = [HEAD_FIRST, HEAD_LAST, HEAD_WITHIN].flatMap((pattern) => {
    const { head = '', rest = '' } = pattern.exec(text)?.groups ?? {};
    return isHead(head) && isPlain(rest) && tells(rest) && countryOf(rest) === undefined ? [rest] : [];
  });
  return [...new Set(found)];
}

/** Bodies that are called after a place or a person, and then by that alone. */
const CALLED_BARE = new Set<InstitutionKind>(['university', 'college', 'school', 'institute', 'academy']);

const SHORTEST_ACRONYM = 3;
const LONGEST_ACRONYM = 8;

/** The initials of the capitalised words: Amber Metal Construction, AMC. */
function spelled(text: string): readonly string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word) && !isSmallWord(word)).map((word) => word.charAt(0));
  const isLong = initials.length >= SHORTEST_ACRONYM && initials.length <= LONGEST_ACRONYM;
  return isLong && /^\p{Script=Latin}+$/u.test(initials.join('')) ? [initials.join('')] : [];
}

const COMPANIES = new Set<InstitutionKind>(['company', 'other']);

/** A company that was named is then called by its first word, where that is no common one: Kestrel Airways, Kestrel. */
function firstWord(text: string): readonly string[] {
  const [first = '', ...others] = text.split(/\s+/u);
  const isOwn = /^\p{Lu}[\p{L}\p{M}]{3,}$/u.test(first) && tells(first) && !isEverydayWord(first);
  return others.length > 0 && isOwn && countryOf(first) === undefined ? [first] : [];
}

/** Of a whole name in a script with capitals. */
export function derivedNames({ text }: Name, { kind, name, names }: Institution): readonly DerivedName[] {
  const hasAcronym = names.some((each) => each.kind === 'acronym');
  const acronyms = (hasAcronym || text !== name ? [] : spelled(text)).map(
    (other): DerivedName => ({ text: other, form: 'spelled' }),
  );
  if (COMPANIES.has(kind))
    return [...firstWord(text).map((other): DerivedName => ({ text: other, form: 'bare' })), ...acronyms];
  if (!CALLED_BARE.has(kind)) return acronyms;
  return [
    ...reordered(text)
      .filter((other) => tells(other))
      .map((other): DerivedName => ({ text: other, form: 'reordered' })),
    ...bare(text).map((other): DerivedName => ({ text: other, form: 'bare' })),
    ...acronyms,
  ];
}
