/** Short names that a Chinese page defines: 北京师范大学（下称“京师大”）. */
import { countHanPlaces } from '../../../languages/han/places.ts';
import { isHanWord, standsInOtherWords } from '../../../languages/unspaced-words.ts';
import type { Definition, HanPiece, ShortName } from '../types.ts';

/** How far behind a name its definition is looked for, in UTF-16 units. */
const REACH = 24;
const SHORT = String.raw`(?<short>\p{Script=Han}{2,6}?)`;
const OPENS = '[“"「『‘《〈]?';
const CLOSES = '[”"」』’》〉）)，,。；;、]|或';
const CALLED = '(?:(?:以下|下文|后文|後文|下)[统統]?[简簡]?|[统統][简簡]?|[简簡])[称稱]';
const PHRASE = String.raw`(?:[（(，,]\s?)?${CALLED}[为為作]?[：:]?\s?`;
const BEHIND_PHRASE = new RegExp(String.raw`^\s?${PHRASE}${OPENS}${SHORT}(?:${CLOSES})`, 'u');
const IN_BRACKETS = new RegExp(String.raw`^\s?[（(]${OPENS}${SHORT}[”"」』’》〉]?[)）]`, 'u');
/** What a definition begins with. */
const BEGINS = ' （(，,以下后後统統简簡称稱';
const IS_HAN = /\p{Script=Han}/u;

/** Whether the characters of a short name stand in the name in this order. */
function abbreviates(short: string, name: string): boolean {
  let at = -1;
  for (const character of short) {
    at = name.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  // The end of a name is what others of its kind end with, too: 大使馆, 师范大学.
  return short.length < name.length && !name.endsWith(short) && countHanPlaces(short) === null;
}
/** In brackets alone, the beginning of a name is where it lies, or one of its towns: 复旦大学（复旦）. */
const abbreviatesPlainly = (short: string, name: string): boolean =>
  abbreviates(short, name) && !name.startsWith(short);

/** The short name that is defined right behind the Chinese name that ends at `end`; its offset is that of the text. */
export function hanDefinedBehind(text: string, end: number, name: string): ShortName | null {
  if (!BEGINS.includes(text.charAt(end)) || !IS_HAN.test(name)) return null;
  const after = text.slice(end, end + REACH);
  const phrase = BEHIND_PHRASE.exec(after);
  const found = phrase ?? IN_BRACKETS.exec(after);
  const short = found?.groups?.short;
  if (!found || short === undefined) return null;
  if (!(phrase ? abbreviates(short, name) : abbreviatesPlainly(short, name))) return null;
  return [short, end + found[0].lastIndexOf(short)];
}

const BEFORE_BRACKET = /(?<!\p{Script=Han})(?<short>\p{Script=Han}{2,8})[（(]$/u;

/** The short name before a whole one that stands in brackets from `start` to `end`: 京师大（北京师范大学）. */
export function hanDefinedBefore(text: string, start: number, end: number, name: string): ShortName | null {
  if (!/^[）)]/u.test(text.charAt(end)) || !/[（(]/u.test(text.charAt(start - 1))) return null;
  const short = BEFORE_BRACKET.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.short;
  return short !== undefined && abbreviatesPlainly(short, name) ? [short, start - 1 - short.length] : null;
}

const LEARNING = '大[学學]|[学學]院|研究院|研究所';
const DEFINED_BEFORE = new RegExp(
  String.raw`(?<full>\p{Script=Han}{2,14}(?:${LEARNING}))(?:[（(，,]\s?(?:(?:以下|下文|后文|後文|下)?[统統]?[简簡]?[称稱][为為作]?[：:]?\s?)?|[简簡][称稱][为為作]?)${OPENS}$`,
  'u',
);
/** A comma alone defines nothing. */
const ONLY_COMMA = new RegExp(`[，,]\\s?${OPENS}$`, 'u');
const CLOSES_BRACKET = /^[”"」』’》〉]?[)）]/u;
const LAST_WORD = 2;

/**
 * Whether the page gives the short name from `start` to `end` to another place of learning, whose whole name stands
 * right before: 國立臺北大學（簡稱北大）. `names` are all names of the body that the packs call so. A whole name in
 * other characters than those of the packs (簡, 简) is another one only where it begins with another character.
 */
export function isHanDefinedForOther(text: string, start: number, end: number, names: readonly string[]): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const full = DEFINED_BEFORE.exec(before)?.groups?.full;
  if (full === undefined || ONLY_COMMA.test(before)) return false;
  if (/[（(]/u.test(before.slice(-LAST_WORD)) && !CLOSES_BRACKET.test(text.slice(end))) return false;
  const short = text.slice(start, end);
  const whole = names.filter((name) => IS_HAN.test(name) && name.length > short.length);
  if (whole.length === 0 || !abbreviates(short, full) || whole.some((name) => full.includes(name))) return false;
  const alike = whole.filter((name) => name.slice(-LAST_WORD) === full.slice(-LAST_WORD));
  if (alike.length > 0) return true;
  return whole.every((name) => name.charAt(0) !== full.charAt(0) && name.charAt(0) !== full.at(-name.length));
}

/** Short names of universities, colleges, embassies, committees, alliances, institutes and offices end so. */
const ENDS = '大院馆館委盟所局署';
const BEFORE = 9;
const AFTER = 7;
/** By the last bits of a character, so that most need no look at the list. */
const MAY_END = new Uint8Array(64);
for (let at = 0; at < ENDS.length; at += 1) MAY_END[ENDS.charCodeAt(at) & (MAY_END.length - 1)] = 1;
const MAX_PIECES = 400;
/** A block defines hardly more, and each is looked for in all of it. */
const MAX_NAMES = 20;
const NO_PIECES: readonly HanPiece[] = [];

/** Whether a word goes on from a character, and no short name can stand right before it: 首都大樓, but not 都大發言人. */
function goesOnAsWord(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (!IS_HAN.test(next) || !isHanWord(text.slice(at, at + 2))) return false;
  return IS_HAN.test(text.charAt(at - SHORT_RUN)) || next === '学' || next === '學';
}
/** Fewer characters from a mark to the end of a name are all of it. */
const SHORT_RUN = 3;

/**
 * Where short names may end that another block defines: pieces of the text around characters that such names end with
 * and no word goes on from.
 */
export function hanPieces(text: string): readonly HanPiece[] {
  let found: HanPiece[] | null = null;
  for (let at = 1; at < text.length; at += 1) {
    if (MAY_END[text.charCodeAt(at) & (MAY_END.length - 1)] === 0 || !ENDS.includes(text.charAt(at))) continue;
    if (!IS_HAN.test(text.charAt(at - 1)) || goesOnAsWord(text, at)) continue;
    const from = Math.max(0, at - BEFORE);
    found ??= [];
    found.push({ text: text.slice(from, at + 1 + AFTER), start: from, end: at + 1 });
    if (found.length >= MAX_PIECES) break;
  }
  return found ?? NO_PIECES;
}

/** Short names that many bodies of their kind have, each behind its own place: 师大 in 华东师大. */
const OF_A_KIND = /^[师師医醫工农農科财財交理技外语語电電民]{1,3}大$/u;
/** Words that stand before any name: 在师大, 与师大. */
const BEFORE_NAMES = /[在和与與及至到从從由的为為对對向给給]$/u;

const isOfOthers = (name: string, before: string): boolean =>
  OF_A_KIND.test(name) && IS_HAN.test(before.slice(-1)) && !BEFORE_NAMES.test(before);

const isShortNameHere = (name: string, before: string, after: string): boolean =>
  !standsInOtherWords(name, before, after) && !isOfOthers(name, before);

/** Where a short name begins that ends with a piece: its offset in the text of the block; null where none does. */
export function shortNameIn({ text, start, end }: HanPiece, short: string): number | null {
  const to = end - start;
  const from = to - short.length;
  if (from < 0 || !text.startsWith(short, from)) return null;
  return isShortNameHere(short, text.slice(0, from), text.slice(to)) ? end - short.length : null;
}

/** The places of defined short names in their own block, for those that `hanPieces` does not look for. */
export function shortNamesOf(text: string, definitions: readonly Definition[]): readonly ShortName[] {
  const found: ShortName[] = [];
  const names = new Set(definitions.map(({ short: [name] }) => name));
  for (const name of [...names].slice(0, MAX_NAMES)) {
    if (!IS_HAN.test(name) || ENDS.includes(name.slice(-1))) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const before = text.slice(Math.max(0, at - BEFORE), at);
      if (isShortNameHere(name, before, text.slice(end, end + AFTER))) found.push([name, at]);
    }
  }
  return found;
}
