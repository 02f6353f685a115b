/** Names that pages make of an institution's whole name: in another order, or without the word that says what it is. */
import { isGeneric, isHead, isSmallWord } from '../../languages/language-profiles.ts';
import { countryOf } from '../../languages/places.ts';
import type { Institution, InstitutionKind, Name } from '../../pack/types.ts';
import type { NameForm } from './types.ts';

export interface DerivedName {
  readonly text: string;
  readonly form: Extract<NameForm, 'reordered' | 'bare'>;
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

/** Of a whole name in a script with capitals. */
export function derivedNames({ text }: Name, { kind }: Institution): readonly DerivedName[] {
  if (!CALLED_BARE.has(kind)) return [];
  return [
    ...reordered(text)
      .filter((other) => tells(other))
      .map((other): DerivedName => ({ text: other, form: 'reordered' })),
    ...bare(text).map((other): DerivedName => ({ text: other, form: 'bare' })),
  ];
}
