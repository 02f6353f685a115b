/** Short forms of the names of universities and colleges in Chinese: 山东大学 is 山大, 西安交通大学 is 西安交大. */
import { isHanPlace, speaksChinese } from './places.ts';

const UNIVERSITY = /大[学學]$/u;
const VOCATIONAL = /[职職][业業](?:技[术術])?(?:大[学學]|[学學]院)$/u;
const COLLEGE = /[学學]院$/u;
/** 第二外国语学院. */
const NUMBERED = /^第(?<number>[一二三四五六七八九十])(?<field>\p{Script=Han})/u;
/** The name of a university without its last word hardly means another thing where it ends so. */
const TELLING_FIELD = /(?:理工|[师師][范範]|外[国國][语語])$/u;
/** 老大 is the eldest. */
const NO_FIELD = /^老年$/u;
/** Names of a body within a university: 北京邮电大学玛丽女王海南学院. */
const WITHIN = /^\p{Script=Han}{2,8}大[学學](?<rest>\p{Script=Han}{5,}(?:[学學]院|研究[院所]|中心))$/u;

const SHORTEST_WITHOUT_LAST = 4;
const PLAIN_FIELD = 2;
const PLACE_LENGTHS = [4, 3, 2];

const HONG_KONG = new Set(['HK', 'MO']);
const NONE: readonly string[] = [];

/** The place with which a name begins: 哈尔滨, 陕西; otherwise its first two characters. */
const placeOf = (name: string): string =>
  name.slice(0, PLACE_LENGTHS.find((length) => isHanPlace(name.slice(0, length))) ?? 2);

/** 北京二外; 山大; 西安交大 and 西交大; in Hong Kong 都大 and 都會大學. */
function ofUniversity(place: string, field: string, country: string | undefined): readonly string[] {
  const first = place.charAt(0);
  const isAbroad = !(country === 'CN' || HONG_KONG.has(country ?? '') || speaksChinese(country ?? ''));
  // 南非大学 is not 南大, which is in Nanjing.
  if (field === '') return !isAbroad && isHanPlace(place) && place.length === PLAIN_FIELD ? [`${first}大`] : NONE;
  if (field.length !== PLAIN_FIELD || NO_FIELD.test(field)) return NONE;
  if (isAbroad && (!isHanPlace(place) || isHanPlace(field))) return NONE;
  const head = `${field.charAt(0)}大`;
  const alone = HONG_KONG.has(country ?? '') ? [head, `${field}大学`, `${field}大學`] : NONE;
  return [`${place}${head}`, `${first}${head}`, ...alone];
}

/** `country`: where the university is (ISO 3166-1). */
export function hanShortUniversities(text: string, country: string | undefined): readonly string[] {
  const within = WITHIN.exec(text)?.groups?.rest;
  if (within !== undefined) return [within];
  const place = placeOf(text);
  const field = text.slice(place.length).replace(VOCATIONAL, '').replace(UNIVERSITY, '').replace(COLLEGE, '');
  const { number, field: numbered } = NUMBERED.exec(field)?.groups ?? {};
  if (number !== undefined) return [`${place}${number}${numbered}`];
  if (VOCATIONAL.test(text)) return [field === '' ? `${place}职院` : `${place}${field.charAt(0)}院`];
  if (!UNIVERSITY.test(text)) return NONE;
  const plain = text.replace(UNIVERSITY, '');
  const isTelling = plain.length >= SHORTEST_WITHOUT_LAST && TELLING_FIELD.test(plain);
  return [...(isTelling ? [plain] : NONE), ...ofUniversity(place, field, country)];
}

const OF_CHINA = /^中[国國](?<rest>\p{Script=Han}+)$/u;
/** 教育国际交流协会 for a body whose name begins with 中国; undefined of other names. */
export const behindChina = (name: string): string | undefined => OF_CHINA.exec(name)?.groups?.rest;

/** Whether a short name ends as that of a university: 北大, but not 清华. */
export const endsAsShortUniversity = (name: string): boolean => name.endsWith('大');
/** The same of names that Japanese and Korean shorten: 中央大, 부산대. */
export const endsAsUniversity = (name: string): boolean => /[大대]$/u.test(name);

/** Whether the name of a body begins with that of China. */
export const beginsWithChina = (name: string): boolean => /^中[国國]/u.test(name);

const HAN = /^\p{Script=Han}+$/u;
/** In characters: the place and the field of a university's name: 西南 and 交通. */
const PLACE = 2;
const FIELD = 2;

/** How a whole name that ends at `end`, with the word for a university, may be shortened: 西交大, 西南交大, 西大. */
export function shortUniversitiesBefore(text: string, end: number): readonly string[] {
  const before = text.slice(Math.max(0, end - PLACE - FIELD), end);
  if (!HAN.test(before) || before.length < PLACE) return NONE;
  const plain = `${before.charAt(before.length - PLACE)}大`;
  if (before.length < PLACE + FIELD) return [plain];
  const field = before.charAt(PLACE);
  return [`${before.charAt(0)}${field}大`, `${before.slice(0, PLACE)}${field}大`, plain];
}

const LEARNING = '学學';
/** Where the word for a university stands in a text, from an offset on; -1 where it does not. */
export function nextUniversity(text: string, from: number): number {
  let at = text.indexOf('大', from);
  while (at >= 0 && (at + 1 === text.length || !LEARNING.includes(text.charAt(at + 1))))
    at = text.indexOf('大', at + 1);
  return at;
}
