/**
 * How Slavic languages of the Latin script name a university of elsewhere by its town (univerzita v Leedsu, Uniwersytet
 * w Leeds), and what stands before the word for a university that makes another one of it.
 */

import { isUniversity } from '../language-profiles.ts';
import { languageTest } from '../language-test.ts';
import { isCapitalised } from '../letters.ts';

const isSlavic = languageTest('cs sk pl hr sr bs sl');
const LEADS_TO_TOWN = /^(?:ve?|we?|u)$/u;
/** Uniwersytet Harvarda has no such word. */
const HEAD_AND_LEAD = /(?<![\p{L}\p{M}])(?<head>\p{L}+)\s(?:(?:ve?|we?|u)\s)?$/u;
/** In UTF-16 units. */
const REACH = 24;

/** Whether a word stands between the word for a university and its town, in a text of this language (BCP 47). */
export const leadsToTownInSlavic = (word: string, language: string): boolean =>
  isSlavic(language) && LEADS_TO_TOWN.test(word);

/** Whether the word at `at` stands behind the word for a university, or behind that and “in”. */
export const isBehindUniversityInSlavic = (text: string, at: number, language: string): boolean =>
  isSlavic(language) && isUniversity(HEAD_AND_LEAD.exec(text.slice(Math.max(0, at - REACH), at))?.groups?.head ?? '');

/** Beginnings of adjectives, and of words that make a common noun of it: technická, Pučko, każdy, tretja. */
const OTHER_KIND =
  /^(?:te[hc]h?ni[cčšk]|l[eé]k[aá]rs|medic|zdravot|zdravs|ekonomi|rolnicz|polno|poľno|zeměděl|poljopriv|um[eě]l|artyst|umjet|umetn|pedago|ote?v[rř]en|otvoren|otwart|odprt|lidov|ľudov|ludow|pučk|ljudsk|narodn|národn|narodow|soukrom|súkromn|prywatn|privatn|zasebn|katoli|vojen|wojsk|vojn|vojaš|polic|sport|leti?n|virtu|t[rř]et|trz?e[tcć]|nov[áaéeýoui]|now[yae]|nej|stát[niu]|państw|držav|dětsk|detsk|dzieci|každ|każd|svak|vsak|jedn[aoeu]|jeden|jin[áýé]|in[ýá]$|inn[yae]|drug[aoie]|druh[áýé])/iu;
const CONSONANT = '[bcčćdđďfghjklłmnňpqrřsśštťvwxzźžż]';
const SOUTH_SLAVIC = new RegExp(String.raw`\p{L}(?:[sšcčć]k|${CONSONANT}n|en)(?:[oiae]|oga?|omu?)$`, 'u');
/**
 * How adjectives end before the word for a university (free, European, of music), and the nouns there do not: vedení
 * univerzity, ze strony Uniwersytetu.
 */
const ADJECTIVE: Readonly<Record<string, RegExp>> = {
  cs: new RegExp(String.raw`\p{L}(?:(?:[sc]k|${CONSONANT}n|en|ov)(?:á|é|ou|ých)|${CONSONANT}ní(?:ch)?)$`, 'u'),
  sk: new RegExp(String.raw`\p{L}(?:(?:[sc]k|${CONSONANT}n|en|ov)(?:á|ej|ú|ou|é|ých)|[sc]k[aue])$`, 'u'),
  pl: new RegExp(
    String.raw`\p{L}(?:(?:${CONSONANT}n|ow|rt)y|[sc]ki|(?:${CONSONANT}n|ow|rt)(?:ego|emu|ym)|[sc]k(?:iego|iemu|im))$`,
    'u',
  ),
  hr: SOUTH_SLAVIC,
  bs: SOUTH_SLAVIC,
  sr: SOUTH_SLAVIC,
  sl: SOUTH_SLAVIC,
};
/** Such an adjective praises, or says that it is there. */
const PRAISES =
  /^(?:slavn|sławn|prestiž|prestiż|renom|slovut|slovit|zn[aá]m|poznat|věhlas|proslul|uglede?n|tamn|miejscow|místn)/iu;
const isOfOtherKind = (word: string, language: string): boolean =>
  OTHER_KIND.test(word) || (ADJECTIVE[language.split('-', 1)[0] ?? '']?.test(word) === true && !PRAISES.test(word));
const WORD_BEFORE = /(?<word>[\p{L}\p{M}]+)\s$/u;
const OPENS = /(?:^|[.!?:–—]\s)$/u;
/** Where a sentence begins with it, several; elsewhere it is the genitive of one. */
const PLURAL = /(?:Univerzity|Univerze|Sveučilišta)\s/uy;

/** Whether what stands before the word for a university at `at` makes another one of it, or a common noun. */
export function isOtherUniversityInSlavic(text: string, at: number, language: string): boolean {
  if (!isSlavic(language)) return false;
  const before = text.slice(Math.max(0, at - REACH), at);
  const word = WORD_BEFORE.exec(before)?.groups?.word ?? '';
  if (word === '') {
    PLURAL.lastIndex = at;
    return OPENS.test(before) && PLURAL.test(text);
  }
  return isOfOtherKind(word, language) || (isCapitalised(word) && !OPENS.test(before.slice(0, -word.length - 1)));
}
