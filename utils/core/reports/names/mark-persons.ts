import { countryNames, countryWords } from '../../languages/geography/countries.ts';
import { isWithinPersonName } from '../../languages/persons/person-names.ts';
import { CHINESE_BEGINS_NO_PERSON } from '../../languages/reporting/unspaced-names.ts';
import type { Marks } from '../story/marks.ts';
import { NO_LETTER_BEFORE } from '../words/letters.ts';
import type { Words } from '../words/words-of.ts';
import { isAcronym, isCapital, type Token, tokensOf } from './tokens.ts';

const MAX_WORDS = 5;

/** Whether the words name a country, a city or a people. */
export const isPlace = (text: string): boolean => countryWords().has(text.toLowerCase()) || countryNames.has(text);

const VERBS_OF_HEADLINES = [
  'signed',
  'sign',
  'visited',
  'visit',
  'received',
  'receive',
  'partner',
  'memorandaOfUnderstanding',
  'memorandaOfCooperation',
  'frameworkAgreements',
  'otherAgreements',
  'memoranda',
  'partnerships',
] as const;

const outsideOf = (words: Words): ReadonlySet<string> => {
  const phrases = words.phrases(
    'articles',
    'with',
    'between',
    'by',
    'of',
    'from',
    'to',
    'at',
    'near',
    'for',
    'clauseOpeners',
    'and',
    'outsideNames',
    'bothParties',
    'offices',
    'guestSide',
    'hostSide',
    'delegations',
    'sameDay',
    'anyAgreement',
    'institutionHeads',
    'dayWords',
    'conditional',
    'background',
    'longAfter',
    // In headlines every word may have a capital: “X and Y Ink MoU”.
    ...VERBS_OF_HEADLINES,
  );
  const days = [...words.dates.months, ...words.dates.weekdays, ...words.dates.numbers].flatMap((forms) =>
    forms.split('|'),
  );
  return new Set([...phrases, ...days].flatMap((phrase) => phrase.split(' ')).map((word) => word.toLowerCase()));
};
const outside = new WeakMap<Words, ReadonlySet<string>>();

/** Names of people with a capital: two words at least, the last one no particle. */
function markSpaced(text: string, marks: Marks, words: Words): string {
  const stop = outside.get(words) ?? outsideOf(words);
  outside.set(words, stop);
  const isName = (token: Token): boolean =>
    isCapital(token) && !isAcronym(token) && !stop.has(token.text.toLowerCase()) && !/\d/u.test(token.text);
  const leadsToPlace = words.pattern(
    'leads to a place',
    () => new RegExp(`${NO_LETTER_BEFORE}${words.source('in')}\\s+$`, 'u'),
  );
  const tokens = tokensOf(text);
  let marked = '';
  let done = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (!first || !isName(first)) continue;
    let end = at + 1;
    for (let next = end; next < tokens.length && next - at < MAX_WORDS && tokens[next]?.follows; next += 1) {
      const token = tokens[next];
      if (!token) break;
      if (isName(token)) end = next + 1;
      else if (!isWithinPersonName(token.text.toLowerCase())) break;
    }
    const last = tokens[end - 1];
    if (!last || end - at < 2) continue;
    const name = text.slice(first.start, last.end);
    at = end - 1;
    const isThere = leadsToPlace.test(text.slice(Math.max(0, first.start - 12), first.start).toLowerCase());
    if (isThere || isPlace(name)) continue;
    marked += text.slice(done, first.start) + marks.add({ kind: 'person', text: name, entity: null });
    done = last.end;
  }
  return marked + text.slice(done);
}

/** Chinese and Thai names of people stand behind their office, up to a word that leads on. */
function markUnspaced(text: string, marks: Marks, words: Words): string {
  const pattern = words.pattern('unspaced persons', () =>
    words.language === 'th'
      ? new RegExp(
          `(?<=${words.source('offices')}\\s?)[\\p{Script=Thai}]{2,20}\\s[\\p{Script=Thai}]{2,20}(?=\\s|$)`,
          'gu',
        )
      : new RegExp(
          `(?<=${words.source('offices')})(?:[\\p{Script=Han}]{1,8}?(?:·[\\p{Script=Han}]{1,8}?){1,3}|[\\p{Script=Han}]{2,4}?)(?=[、，。；（(\\ue000-\\uebff]|$|${words.source('and', 'signed', 'signedWithoutInstrument', 'visited', 'received', 'led', 'besideSigning', 'personEnds')})`,
          'gu',
        ),
  );
  // 副校长|出席了仪式. A verb of one character may be a surname.
  const verbs = words.matcher('personEnds', 'besideSigning');
  const beginsWithVerb = (name: string): boolean => verbs.find(name).some(({ start, end }) => start === 0 && end > 1);
  return text.replace(pattern, (name) =>
    CHINESE_BEGINS_NO_PERSON.test(name) ||
    beginsWithVerb(name) ||
    words.matcher('offices', 'bothParties', 'visited', 'signed', 'received', 'sameParty').isIn(name)
      ? name
      : marks.add({ kind: 'person', text: name, entity: null }),
  );
}

/** The text with a mark in place of each name of a person that no pack knows; Japanese and Korean ones are left. */
export const markPersons = (text: string, marks: Marks, words: Words): string =>
  words.spaced ? markSpaced(text, marks, words) : words.postposed ? text : markUnspaced(text, marks, words);
