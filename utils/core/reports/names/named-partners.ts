import { INSTITUTION_MARK, type Marks } from '../story/marks.ts';
import { NO_LETTER_BEFORE } from '../words/letters.ts';
import type { Words } from '../words/words-of.ts';
import { isPlace } from './mark-persons.ts';

/** “with Coursera”, “between X and Coursera”, “Coursera and X signed”: a partner whose name has no head noun. */
function patternOf(words: Words): RegExp {
  const [leads, and, articles] = [words.source('with', 'between'), words.source('and'), words.source('articles')];
  const name = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’&-]*(?:\s+(?:${words.source('nameLinks')}\s+)*\p{Lu}[\p{L}\p{M}\p{N}'’&-]*){0,4}`;
  const signed = words.source('signed', 'sign', 'infinitive', 'planned', 'joined');
  return new RegExp(
    String.raw`(?<=${NO_LETTER_BEFORE}${leads}\s+(?:${articles}\s+)?)(?<after>${name})` +
      String.raw`|(?<=${INSTITUTION_MARK}(?:\s*\([^)]{1,12}\))?,?\s+${and}\s+(?:${articles}\s+|l['’])?)(?<second>${name})(?=\s+(?!\p{Lu})(?:[^\s,]+\s+){0,2}${signed})` +
      String.raw`|(?<first>${NO_LETTER_BEFORE}${name})(?=\s+${and}\s+(?:${articles}\s+)?${INSTITUTION_MARK}\s+(?:\S+\s+){0,2}${signed})`,
    'gu',
  );
}

/** The body of a person: “of X”. */
const bodyBehind = (words: Words): RegExp =>
  new RegExp(
    String.raw`^\s+${words.source('of', 'from', 'for')}\s+(?:${words.source('articles')}\s+)?${INSTITUTION_MARK}`,
    'u',
  );
/** What ends a name of two words that is no person's: a sign, a day, what the partners do. */
const partnerEnds = (words: Words): RegExp =>
  new RegExp(String.raw`^\s*(?:[,.]|[\ue800-\uebff]|${words.source('at', 'infinitive')}\s|$)`, 'u');

/** Marks partners by the place where they stand; people and places are left. */
export function markNamedPartners(text: string, marks: Marks, words: Words): string {
  if (!words.spaced) return text;
  const offices = words.matcher(
    'offices',
    'dayWords',
    'anyAgreement',
    'otherAgreements',
    'frameworkAgreements',
    'memoranda',
    'delegations',
    'outsideNames',
    'signing',
  );
  return text.replace(words.pattern('named partners', patternOf), (name: string, ...rest: unknown[]) => {
    const whole = rest.find((each) => typeof each === 'string' && each.length === text.length);
    const offset = rest.find((each) => typeof each === 'number');
    const behind = typeof whole === 'string' && typeof offset === 'number' ? whole.slice(offset + name.length) : '';
    // "Ada Vexley of X", "Ana Diaz, rector": people.
    const isPerson =
      words.pattern('body behind', bodyBehind).test(behind) ||
      words
        .pattern(
          'office behind',
          () => new RegExp(`^,?\\s+(?:${words.source('articles')}\\s+)?${words.source('offices')}`, 'i'),
        )
        .test(behind);
    const first = name.split(/\s/u)[0] ?? name;
    if (
      isPerson ||
      BEFORE_NAME.test(behind) ||
      (words.capitalNouns && !SEVERAL_CAPITALS.test(name)) ||
      isPlace(name) ||
      isPlace(first) ||
      offices.isIn(name.replace(SMALL_WORDS, '')) ||
      (/^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(name) && !words.pattern('partner ends', partnerEnds).test(behind))
    )
      return name;
    return marks.add({ kind: 'institution', text: name, entity: null });
  });
}
/** “Konsulat Jenderal Vexia di Toruk”: a small word ends other names, and is inside of this one. */
const SMALL_WORDS = /(?<=\s)\p{Ll}+\s/gu;
/** An adjective: “with Paris-based X”, “with Chinese X”. */
const BEFORE_NAME = new RegExp(`^\\s+${INSTITUTION_MARK}`, 'u');
/** An acronym, or several words. */
const SEVERAL_CAPITALS = /\p{Lu}.*\p{Lu}/u;
