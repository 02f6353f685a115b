/** Where a Chinese text defines a short name: 北京师范大学（下称“京师大”）. */
import { countHanPlaces } from './places.ts';

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
export function hanDefinedBehind(
  text: string,
  end: number,
  name: string,
): readonly [short: string, start: number] | null {
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
export function hanDefinedBefore(
  text: string,
  start: number,
  end: number,
  name: string,
): readonly [short: string, start: number] | null {
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
