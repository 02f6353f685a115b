/** Countries in Chinese text: whose body a name is, and which country a text speaks of. */

import { madeOnce } from '../made-once.ts';
import { isHanWord } from '../unspaced-words.ts';
import { HAN_COUNTRY_NAMES } from './country-names.ts';
import { isOfficeThatActs, MORE_HAN_PLACES, OFFICES_OF_OTHER_STATES } from './place-names.ts';

/** A state's first character, for the state itself in a few set phrases: 韩方, 俄教育部. Only those that mean one state. */
const BY_SIDE = new Map(
  `中CN 美US 英GB 法FR 德DE 日JP 韩KR 韓KR 朝KP 俄RU 印IN 泰TH 越VN 菲PH 马MY 馬MY 新SG 缅MM 緬MM 柬KH 蒙MN 哈KZ 乌UA 烏UA 伊IR 埃EG
沙SA 澳AU 加CA 墨MX 意IT 葡PT 荷NL 波PL 匈HU 罗RO 羅RO 塞RS 希GR 捷CZ 奥AT 奧AT 挪NO 芬FI 丹DK 台TW 臺TW 赞ZM 肯KE 巴PK 阿AR`
    .split(/\s+/u)
    .map((entry) => [entry.charAt(0), entry.slice(1)]),
);
/** Of those, what stands right before a ministry without being a word by itself (新教育部, 日 in a date). */
const ALONE = new Set('美英法德韩韓俄印泰越菲缅緬柬澳匈捷葡荷挪芬');
/** The same for bodies that every country has, before whose names hardly anything else ends so: 哈教育部, 台教育部. */
const OPENS = /(?:^|\P{Script=Han}|[和与與及据據由在向对對同跟让讓被称稱说說赴访訪])$/u;
const ALONE_BEFORE_MINISTRY = new Set('哈塞乌烏肯埃伊沙巴波罗羅希丹马馬智秘古墨阿台臺');

/**
 * These mean a country only right before the name of a body: on the mainland none has 国立, national, before its name.
 */
const BEFORE_NAMES: ReadonlyMap<string, string> = new Map([
  ['国立', 'TW'],
  ['國立', 'TW'],
  ['我國', 'TW'],
]);

/** Parts of the world, which tell apart what several of them have: 阿拉伯教科文组织. */
const REGIONS = new Set(
  '阿盟 阿拉伯 伊斯兰 伊斯蘭 非盟 非洲 欧盟 歐盟 欧洲 歐洲 美洲 拉美 亚洲 亞洲 东盟 東盟 东协 東協 中东 中東 北欧 北歐'.split(
    ' ',
  ),
);

/** Regions whose pages speak of a country's bodies as of their own. */
const STATE_OF: Readonly<Record<string, string>> = { HK: 'CN', MO: 'CN' };
/** The state that a region belongs to. */
export const stateOf = (place: string): string => STATE_OF[place] ?? place;

/** States besides China where Chinese is a language of the press, whose bodies may bear the same names. */
const CHINESE_ELSEWHERE = new Set(['TW', 'SG', 'MY']);
export const speaksChinese = (country: string): boolean => CHINESE_ELSEWHERE.has(country);

/**
 * The state, besides China, for which a text in Chinese is written, by its language tag (BCP 47): zh-TW, zh-Hant-TW.
 */
export function stateOfChinese(language: string): string | undefined {
  if (!language.startsWith('zh')) return undefined;
  const region = /^zh(?:[-_]hans|[-_]hant)?[-_]([a-z]{2})$/iu.exec(language)?.[1]?.toUpperCase();
  return region !== undefined && speaksChinese(region) ? region : undefined;
}

/** Somewhere else: no country that a text says. */
export const OTHER_COUNTRY = 'ZZ';
const ELSEWHERE_WORDS = new Set(
  '各国 各國 该国 該國 他国 他國 外国 外國 国外 國外 海外 境外 邻国 鄰國 别国 別國 多国 多國 两国 兩國 联邦 聯邦 民国 民國 国民政府 國民政府 北洋政府 伪满 偽滿 满洲国 滿洲國 双方 雙方 对方 對方 当地 當地 成员国 成員國 缔约国 締約國 苏联 蘇聯 南斯拉夫 东德 東德 西德'.split(
    ' ',
  ),
);

interface PlaceNames {
  /** By name, city or seat of government: the ISO 3166-1 code of the country. */
  readonly countries: ReadonlyMap<string, string>;
  /** Towns, money and titles behind a stroke: a sentence that has one of them need not speak of the country. */
  readonly lesser: ReadonlySet<string>;
}

function readNames(): PlaceNames {
  const names = new Map<string, string>();
  const lesser = new Set<string>();
  for (const line of `${HAN_COUNTRY_NAMES}${MORE_HAN_PLACES}`.split('\n')) {
    const [code = '', ...all] = line.split(' ');
    const stroke = all.indexOf('/');
    for (const [at, name] of all.entries()) {
      if (at === stroke) continue;
      names.set(name, code);
      // What stands in both lists is a city that pages name for its country.
      if (stroke >= 0 && at > stroke) lesser.add(name);
      else lesser.delete(name);
      // 刚果(金), as it is typed.
      if (name.endsWith('）')) names.set(name.replace('（', '(').replace('）', ')'), code);
    }
  }
  for (const office of OFFICES_OF_OTHER_STATES.split(' ')) names.set(office, OTHER_COUNTRY);
  for (const [side, code] of BY_SIDE) names.set(`${side}方`, code);
  return { countries: names, lesser };
}

const placeNames = madeOnce(readNames);
const countries = (): ReadonlyMap<string, string> => placeNames().countries;
/** Whether the text is a country, a region or a town that Chinese pages name. */
export const isHanPlace = (text: string): boolean => countries().has(text);
const LONGEST = 8;
const FAR_BACK = 16;
const MOST_BETWEEN = 3;

const FIRST = 1;
const SECOND = 2;
const startOf = (first: number, second: number): number => first * 0x10000 + second;
const PAIR_HASHES = 1 << 14;
const pairHash = (first: number, second: number): number => (first * 31 + second) & (PAIR_HASHES - 1);
interface NameStarts {
  /**
   * What a character may be in a name: its first, its second. Tells most characters of a text apart by one look each.
   */
  readonly places: Uint8Array;
  /** 1 for the hash of two characters with which a name begins: most pairs that may begin one do not. */
  readonly pairs: Uint8Array;
  /** By the first two characters, the longest first. */
  readonly byStart: ReadonlyMap<number, readonly string[]>;
}

const nameStarts = madeOnce((): NameStarts => {
  const places = new Uint8Array(0x10000);
  const pairs = new Uint8Array(PAIR_HASHES);
  const byStart = new Map<number, string[]>();
  for (const name of countries().keys()) {
    const [first, second] = [name.charCodeAt(0), name.charCodeAt(1)];
    places[first] = (places[first] ?? 0) | FIRST;
    places[second] = (places[second] ?? 0) | SECOND;
    pairs[pairHash(first, second)] = 1;
    const names = byStart.get(startOf(first, second));
    if (names) names.push(name);
    else byStart.set(startOf(first, second), [name]);
  }
  for (const names of byStart.values()) names.sort((one, other) => other.length - one.length);
  return { places, pairs, byStart };
});

export interface FoundCountry {
  readonly country: string;
  readonly text: string;
}

/** What may stand between a country and its body: 韩国的, 法国国民, 俄罗斯联邦, 美国政府. */
const BETWEEN =
  /(?:的|时期|時期|世界|地区|地區|国家联盟|國家聯盟|政府|国民|國民|公共|国家|國家|联邦|聯邦|(?:人民)?共和国|(?:人民)?共和國|王国|王國|现任|現任|前任|新任|时任|時任|前|新|省)$/u;

const elsewhere = (name: string): string | undefined =>
  ELSEWHERE_WORDS.has(name) || REGIONS.has(name) ? OTHER_COUNTRY : undefined;

/** 1 for each character that a country may end with: most characters before a name are none. */
const lastCharacters = madeOnce((): Uint8Array => {
  const ends = new Uint8Array(0x10000);
  for (const names of [countries(), BEFORE_NAMES, ELSEWHERE_WORDS, REGIONS, ALONE, ALONE_BEFORE_MINISTRY])
    for (const name of names.keys()) ends[name.charCodeAt(name.length - 1)] = 1;
  return ends;
});

function countryAtEnd(text: string, isOfState: boolean): FoundCountry | undefined {
  if (lastCharacters()[text.charCodeAt(text.length - 1)] !== 1) return undefined;
  for (let length = Math.min(LONGEST, text.length); length > 1; length -= 1) {
    const name = text.slice(-length);
    const country = countries().get(name) ?? BEFORE_NAMES.get(name) ?? elsewhere(name);
    if (country !== undefined) return { country, text: name };
  }
  const last = text.slice(-1);
  // 依法, 泰国 and 印度 are words; 韩 in 韩教育部 belongs to none.
  const isInWord = [2, 3].some((length) => text.length >= length && isHanWord(text.slice(-length)));
  const isAlone = isOfState && ALONE_BEFORE_MINISTRY.has(last) && OPENS.test(text.slice(0, -1));
  if (isInWord || !(ALONE.has(last) || isAlone)) return undefined;
  return { country: BY_SIDE.get(last) ?? OTHER_COUNTRY, text: last };
}

/**
 * The country that a text ends with, right before the name of its body: 新加坡教育部, 法国国民教育部, 俄教育部.
 * `isOfState`: every country has such a body.
 */
export function hanCountryBefore(before: string, isOfState = false): FoundCountry | undefined {
  let text = before.slice(-FAR_BACK);
  let other: FoundCountry | undefined;
  // 俄罗斯联邦 is Russia's, 联邦 alone somebody's who is not named.
  for (let more = 0; more < MOST_BETWEEN; more += 1) {
    const found = countryAtEnd(text, isOfState);
    if (found && found.country !== OTHER_COUNTRY) return found;
    other ??= found;
    const bare = text.replace(BETWEEN, '');
    if (bare === text) break;
    text = bare;
  }
  return other;
}

/** 新竹还有一所: what a place has one of as well. */
const HAS_ONE = /(?:[那这這][边邊里裡])?不?[还還也就]?有(?:另)?一[所间間个個家]$/u;
/** The country of a place that is said to have one of what stands behind the text; undefined where it says nothing. */
export function countryThatHasOne(before: string): string | undefined {
  const head = before.replace(HAS_ONE, '');
  const found = head === before ? undefined : hanCountryBefore(head);
  return found === undefined || found.country === OTHER_COUNTRY ? undefined : stateOf(found.country);
}

/** The name of a country with which a text begins; of a town where it is one. */
export function hanPlaceAtStart(text: string): FoundCountry | undefined {
  for (let length = Math.min(LONGEST, text.length); length > 1; length -= 1) {
    const name = text.slice(0, length);
    const country = countries().get(name);
    if (country !== undefined) return { country, text: name };
  }
  return undefined;
}

export type Counts = Readonly<Record<string, number>>;

/** 今日本报 is no word of the dictionary. */
const MEETS_PAPER = /^日本[报報台臺刊届]/u;

/** Whether the characters belong to the words on both sides: 沿海地区. A short form with 方 may belong to either: 创新方案. */
function isTorn(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  const isLeft = at > 0 && isHanWord(text.slice(at - 1, at + 1));
  const isRight = end < text.length && isHanWord(text.slice(end - 1, end + 1));
  // 新山路 may be a new road: two characters that are no word by themselves.
  const isShort = name.length === 2 && (name.endsWith('方') || !isHanWord(name));
  // 光伏玻璃|市场.
  const isWeak = isShort || (name.endsWith('市') && isRight);
  return (isWeak ? isLeft || isRight : isLeft && isRight) || MEETS_PAPER.test(text.slice(at, at + 3));
}

/** Where a news item comes from, at its beginning, counts as so many words. */
const DATELINE_COUNTS = 5;
const DATELINE_REACH = 16;
/** 内罗毕6月3日电, 东京讯, 首尔：, 〔記者林郁文／新竹報導〕, 据美国媒体报道，. */
const DATELINE =
  /^(?:[\d月日年時时分（）()一二三四五六七八九十专專综綜合外媒体體]{0,10})(?:电|電|讯|訊|报道|報道|报导|報導|[：:])/u;

/** Two of them in one sentence, or one as its dateline, say as much as the country. */
const LESSER_IN_SENTENCE = 0.5;

/**
 * The first of the names that stands at `at`. A function of
 * its own, since a closure costs an object for each character.
 */
const firstAt = (text: string, at: number, names: readonly string[] | undefined): string | undefined =>
  names?.find((each) => text.startsWith(each, at));

/**
 * How often a Chinese text speaks of each country; null where it speaks of none, or is not Chinese. `ofLesser`: how
 * much its towns, money and titles count.
 */
export function countHanPlaces(text: string, ofLesser = 1): Counts | null {
  const { places, pairs, byStart } = nameStarts();
  let counts: Record<string, number> | null = null;
  let end = 0;
  const last = text.length - 1;
  for (let at = 0; at < last; at += 1) {
    const second = text.charCodeAt(at + 1);
    // Neither this character nor the next one begins a name: every other one of most texts is not looked at.
    if (places[second] === 0) {
      at += 1;
      continue;
    }
    const first = text.charCodeAt(at);
    if (((places[first] as number) & FIRST) === 0) continue;
    if (((places[second] as number) & SECOND) === 0 || pairs[pairHash(first, second)] === 0) continue;
    const name = firstAt(text, at, byStart.get(startOf(first, second)));
    if (name === undefined) continue;
    if (isTorn(text, at, name)) continue;
    const country = countries().get(name) ?? OTHER_COUNTRY;
    // 法国总统, 两国总统: the state stands before the office.
    if (country === OTHER_COUNTRY && at > 0 && (at === end || '国國'.includes(text.charAt(at - 1)))) continue;
    if (
      country === OTHER_COUNTRY &&
      !isOfficeThatActs(text.charAt(at - 1), text.slice(at + name.length, at + FAR_BACK))
    )
      continue;
    end = at + name.length;
    const after = text.slice(end, end + DATELINE_REACH);
    const isDateline = at < DATELINE_REACH && DATELINE.test(after);
    counts ??= {};
    const count = isDateline ? DATELINE_COUNTS : placeNames().lesser.has(name) ? ofLesser : 1;
    counts[country] = (counts[country] ?? 0) + count;
    at += name.length - 1;
  }
  return counts;
}

/** The country that leads in a text and is named so often, or undefined. */
function leading(text: string, least: number, ofLesser = 1): string | undefined {
  const counts = new Map<string, number>();
  for (const [place, count] of Object.entries(countHanPlaces(text, ofLesser) ?? {})) {
    const state = stateOf(place);
    counts.set(state, (counts.get(state) ?? 0) + count);
  }
  // An office of a state that is not named is one of the state that is.
  if ([...counts.keys()].some((state) => state !== OTHER_COUNTRY && state !== 'CN')) counts.delete(OTHER_COUNTRY);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= least && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** A country that other sentences name only once is not what they speak of. */
const SPOKEN_OF = 2;
const ENDS_SENTENCE = /[。！？；\n]/u;
const REACH = 160;

/** The country right before the last of the same names in a text: 法国教育部长…，教育部…. */
export function lastNamedWith(text: string, name: string): string | undefined {
  for (let at = text.lastIndexOf(name); at > 0; at = text.lastIndexOf(name, at - 1)) {
    const found = hanCountryBefore(text.slice(Math.max(0, at - FAR_BACK), at), true);
    if (found && found.country !== OTHER_COUNTRY) return stateOf(found.country);
  }
  return undefined;
}

/** The part of a text behind its last sentence. */
export const lastSentence = (text: string): string => text.slice(-REACH).split(ENDS_SENTENCE).at(-1) ?? '';

/**
 * The country to which a body belongs that every country has, by what the block of its name says:
 * a country before the name in its sentence; otherwise the body's own country behind it; otherwise
 * the one that leads in the sentences before; otherwise the one beside the same name there;
 * otherwise its own where that leads around it. Another country behind the name in its sentence is
 * one that the body has to do with (教育部今年向泰国派出教师). Undefined where the block tells nothing.
 */
export function hanCountryAround(text: string, start: number, end: number, own: string): string | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const sentences = before.split(ENDS_SENTENCE);
  const sentence = sentences.at(-1) ?? '';
  if (OF_SPEAKER.test(sentence)) return OF_STATE.test(sentence) ? leading(sentence, 1) : countryOfSpeaker(sentence);
  // 日本官员访问教育部: the country is that of the guests.
  const isVisited = VISITS.test(sentence);
  const same = isVisited ? undefined : goesOnAbroad(sentence, text.slice(start, end));
  if (same !== undefined) return same;
  const spoken = isVisited ? undefined : leading(sentence, 1, LESSER_IN_SENTENCE);
  if (spoken !== undefined) return spoken;
  if (own === 'CN' && isAtHome(sentence)) return OUR_COUNTRY.test(sentence) ? undefined : own;
  const earlier = isVisited ? before.slice(0, before.length - sentence.length) : before;
  const behind = text.slice(end, end + REACH);
  const [sameSentence = ''] = behind.split(ENDS_SENTENCE);
  const behindName = countHanPlaces(sameSentence) ?? {};
  // 教育部說，…中國大陸教育部: in the press of Taiwan the other one is named by its country.
  if ((behindName[own] ?? 0) > 0 && !Object.keys(behindName).some(speaksChinese)) return own;
  return (
    leading(earlier, SPOKEN_OF) ??
    lastNamedWith(earlier, text.slice(start, end)) ??
    (leading(earlier + behind, 1) === own ? own : undefined)
  );
}

/** 去中国的学生, 赴中国留学: where those go who are elsewhere. */
const GOES_TO = /[去赴][过過]?中[国國](?:的|留|[学學上读讀求游旅])/gu;
/**
 * 哈教育部官员说，去中国的…，教育部: the country of the same name before it in
 * the sentence, if the own one is only where somebody goes.
 */
function goesOnAbroad(sentence: string, name: string): string | undefined {
  const at = sentence.lastIndexOf(name);
  if (at < 0 || !SAYS.test(sentence.slice(at + name.length))) return undefined;
  const found = lastNamedWith(sentence, name);
  if (found === undefined || found === 'CN') return undefined;
  return countHanPlaces(sentence.slice(at).replace(GOES_TO, '')) === null ? found : undefined;
}
const SAYS = /^[^，。]{0,12}(?:[说說称稱]|表示|介[绍紹]|指出)，/u;

const VISITS = /(?:(?:[访訪][问問]|[到拜走來来][访訪]了?|[会會][见見]|考察)|[到來来][访訪]，)$/u;
/** 国内这头，教育部…: the country of the page, right before the name. */
const AT_HOME = /(?:^|，)(?:而|在|回|[回到]了)?(?:国内|我国)(?:这[头边]|方面|[的由则])?，?$/u;
/** 我们教育部: that of whoever speaks, whatever country the sentence has named before. */
const OF_SPEAKER = /(?:自家|自己(?:的?[国國]家)?|本[国國]|咱[们們]?|我[们們])的?$/u;
/** 本国的: of a state that the text looks at from outside. */
const OF_STATE = /(?:本[国國]|自己的?[国國]家)的?$/u;
const SPEAKER =
  /(?:人|[教老律医醫]师|[教老律醫]師|[学學考]生|[医醫]生|留[学學]生|家[长長]|校[长長]|部[长長]|[议議官雇职職][员員]|[记記]者|[学學]者|[网網]友|居民|民[众眾]|[专專]家|教授|代表|大使)(?:们|們)?(?=[^，。；！？]{0,6}?(?:[说說]|[称稱]|表示|抱怨|批[评評]|要求|[问問]|[认認][为為]|坦言|写道|寫道))/gu;
/** In UTF-16 units. */
const LONGEST_ATTRIBUTE = 4;
/** 法国罢课的教师说，我们…: the country of those who speak, right before what they are called. */
function countryOfSpeaker(sentence: string): string | undefined {
  for (const { index } of sentence.matchAll(SPEAKER)) {
    const before = sentence.slice(0, index);
    const longest = before.endsWith('的') ? LONGEST_ATTRIBUTE + 1 : 0;
    for (let length = 0; length <= longest; length += 1) {
      const found = hanCountryBefore(before.slice(0, before.length - length));
      if (found && found.country !== OTHER_COUNTRY) return stateOf(found.country);
    }
  }
  return undefined;
}
/** In simplified characters that of Singapore and Malaysia as well, so that it leaves open which one. */
const OUR_COUNTRY = /我国[^国]{0,3}$/u;
/** Whether what stands right behind the sentence is said to be of the country of the page, in simplified characters. */
export const isAtHome = (sentence: string): boolean => AT_HOME.test(sentence);

const FIRST_HAN = 0x2e80;
/** Whether a text is in Chinese or Japanese, decided by a few of its characters. */
export function isMostlyHan(text: string): boolean {
  const last = text.length - 1;
  const quarter = last >> 2;
  const count = isEast(text, 0) + isEast(text, quarter) + isEast(text, last >> 1) + isEast(text, last - quarter);
  return count + isEast(text, last) > 1;
}
const isEast = (text: string, at: number): number => (text.charCodeAt(at) >= FIRST_HAN ? 1 : 0);
