/**
 * Where words begin and end in scripts that do not part them. Browsers cut a sentence differently (Chromium weighs all
 * ways to cut it, Firefox takes the longest word first: 教育部|门), but they look words up in the same dictionary. So a
 * segmenter is asked only whether a few characters by themselves are one word; what that means for a name is weighed
 * here, the same in every browser.
 */

import { mayHold } from './common-words/bloom-filter.ts';
import { HAN_NOUNS, HAN_WORDS } from './han/words-data.ts';

/** Common words that the dictionary of the browsers lacks. */
const MORE_WORDS = new Set(
  `联合国 聯合國 成员国 成員國 会员国 會員國 缔约国 締約國 东道国 東道國 主办国 主辦國 参赛国 參賽國 参与国 參與國 签约国
  簽約國 沿线国 创始国 理事国 主席国 出口国 进口国 产油国 原产国 目的国 来源国 债权国 债务国 援助国 受援国 当事国 邻近国 冠军国 参会国 与会国 俩国 倆國 诸国 諸國 列国 列國 某国 某國 观察员国 发起国 別國 别国 共和国 共和國 大桥 大橋 大厦 大廈 大楼 大樓 大院 大棚 大坝 大壩 大街 大巷 大堤 大集 大队 大隊 大厅 大廳 大盘 大盤 大道 大门口 大門口 大路 城北 大区 大區 城南 城西 城东 城東
  开行 開行 开建 開建 开价 開價 开征 開徵 开标 開標 开启 開啟 开通 開通 开售 開售 开打 開打 开赛 開賽 开拍 開拍 开馆 開館 开园 開園
  东门 東門 西门 西門 南门 南門 北门 北門 正门 正門 光华 光華 社科 批复 批覆 法学院 法學院 国关 國關 建校 位列 首批 多名 多位 多所 多家
  全场 全場 下发 下發 下达 下達 下设 下設 印发 印發 展厅 展廳 开矿 開礦 开港 開港 开渠 開渠 开罗 開羅 开封 開封 开平 開平 开普敦 開普敦 部落 部属 部屬 三部曲 部曲 高清 三清 上清 太清 玉清
  发达国家 發達國家 福利国家 福利國家 华为 華為 华泰 華泰 华润 華潤`.split(/\s+/u),
);
/** What is done to the end: 想清, 听清. Neither dictionary has them all; they count like those of jieba. */
const DONE_TO_THE_END = /^[想听聽写寫记記数數算说說讲講辨点點缴繳赎贖扫掃补補核]清$/u;
/** Words of the dictionary that hardly any text has, but many names meet: 教育部原副部长, 北师大学生. */
const RARE_WORDS = new Set('大和 大和南 部原 大光 北师 北師 大全 大系 卷风 卷風'.split(' '));
/** Small words that stand right before or behind a name without being part of a longer word. */
const PARTICLES = new Set(
  '的了着和与與及或跟同在从從对對把被将將由向给給为為于於以而但也都就还還再才已曾能可要应應需是等说說称稱则則即却卻更不没沒未至到自据據经經因让讓有令使比像如拟擬近',
);
/** Single characters that are words by themselves, though they stand in many longer ones. */
const SINGLES = new Set(
  '国國开開会會下上里裡内內外原副今昨新老人校系院年月日后後前时時办辦这這那几幾两兩一二三四五六七八九十去来來说看问問我你他她它全首总總各每该該本另共只又很最正刚剛先再多少队隊班组組次岁歲位名个個种種届屆期干做打读讀念教写寫走跑进進出过過回起叫请請送找考招选選报報投胜勝负負赢贏输輸夺奪获獲得想听聽讲講靠收买買卖賣住派',
);

const NAME = 1.2;
const WORD = 1;
/** A word that the segmenter does not know: the words around the name are not asked for among those. */
const LISTED_WORD = 1.3;
const PARTICLE = 0.8;
const SINGLE = 1;
/** A character that is hardly ever a word. */
const RARE_SINGLE = 2.5;
/** What is left of the name beside a word that reaches into it may be a name itself: 西交, of two characters, in 西交大桥. */
const PART_OF_NAME = 2;
/** 由江, 和市: rare words of the dictionary that a small word and the beginning of another look like. */
const WORD_WITH_PARTICLE = 1.8;
const LONGEST_WORD = 4;
/** In UTF-16 units. */
const WINDOW = 6;
const MAX_KEPT = 20_000;

const HAN = /^\p{Script=Han}$/u;
const UNSPACED = /^(?:\p{Script=Han}+|[\p{Script=Thai}]+)$/u;
const LONGEST_NAME = 6;
const SHORTEST_WITH_WORD = 3;
let segmenter: Intl.Segmenter | undefined;
const kept = new Map<string, boolean>();

const segments = (text: string): Intl.Segments => {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
};

/** Whether the dictionary of the browsers has the word. */
export const isDictionaryWord = (text: string): boolean => segments(text).containing(0)?.segment.length === text.length;

let listed: Uint8Array | undefined;
/** Whether jieba has a word that the dictionary of the browsers lacks. */
function isListedWord(text: string): boolean {
  if (DONE_TO_THE_END.test(text)) return true;
  listed ??= Uint8Array.from(atob(HAN_WORDS), (character) => character.charCodeAt(0));
  return mayHold(listed, text) && !RARE_WORDS.has(text);
}

/** Whether these characters, two to four of them, are one Chinese word. */
export function isHanWord(text: string): boolean {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size > MAX_KEPT) kept.clear();
  const isWord = MORE_WORDS.has(text) || (!RARE_WORDS.has(text) && isDictionaryWord(text));
  kept.set(text, isWord);
  return isWord;
}

/** The same with the words of jieba, which the dictionary of the browsers lacks. */
export const isKnownWord = (text: string): boolean => text.length > 1 && (isHanWord(text) || isListedWord(text));

const HAN_RUN = /\p{Script=Han}{2,}/gu;

/** The Chinese words of two characters or more of a text, the longest first where several begin: 半导体, 物理. */
export function hanWordsOf(text: string): readonly string[] {
  return (text.match(HAN_RUN) ?? []).flatMap((run) => {
    const words: string[] = [];
    for (let at = 0; at < run.length; ) {
      let length = LONGEST_WORD;
      while (length > 1 && !(at + length <= run.length && isHanWord(run.slice(at, at + length)))) length -= 1;
      if (length > 1) words.push(run.slice(at, at + length));
      at += length;
    }
    return words;
  });
}

/** 送往|西交大: the last character of such a word begins none. */
const LEADS_THERE = /[送前运運发發飞飛开開寄派通驶駛赶趕迁遷]往$/u;

/** Whether a name is of such a script, and in Thai so short, that it may stand where two words meet. */
export const mayMeetWords = (name: string): boolean =>
  name.charCodeAt(0) >= 0xe00 && (name.length <= LONGEST_NAME || isHan(name.charAt(0))) && UNSPACED.test(name);

const isHan = (character: string): boolean => character !== '' && HAN.test(character);

function hanBefore(text: string): string {
  let from = text.length;
  while (from > 0 && text.length - from < WINDOW && isHan(text.charAt(from - 1))) from -= 1;
  return text.slice(from);
}
function hanAfter(text: string): string {
  let to = 0;
  while (to < WINDOW && isHan(text.charAt(to))) to += 1;
  return text.slice(0, to);
}

const costOfWord = (word: string): number =>
  word.length === 2 && PARTICLES.has(word.charAt(0)) ? WORD_WITH_PARTICLE : WORD;

function costOfSingle(character: string): number {
  if (PARTICLES.has(character)) return PARTICLE;
  return SINGLES.has(character) ? SINGLE : RARE_SINGLE;
}

/** Small words that need another one behind them, so that no clause ends with them: 华为， is no 为. */
const NEEDS_MORE = new Set('为為将將把被从從向由以于於让讓令使给給对對比像如拟擬');

/** Behind a single character: the end, or a mark that no object of a preposition begins with. */
const ENDS_CLAUSE = /^(?:$|[，。；！？、,.;!?\n])/u;

/**
 * The least that it costs to cut a text into words; `behindName`: its first word may be one of jieba's, as those across
 * a name.
 */
function costOfWords(text: string, behindName = false): number {
  const least = [0];
  for (let end = 1; end <= text.length; end += 1) {
    let cost = (least[end - 1] ?? 0) + costOfSingle(text.charAt(end - 1));
    for (let length = 2; length <= Math.min(end, LONGEST_WORD); length += 1) {
      const word = text.slice(end - length, end);
      if (isHanWord(word)) cost = Math.min(cost, (least[end - length] ?? 0) + costOfWord(word));
      else if (behindName && length === end && isListedWord(word)) cost = Math.min(cost, LISTED_WORD);
    }
    least.push(cost);
  }
  return least[text.length] ?? 0;
}

/** The same for cuts in which a word reaches over the beginning or the end of the name; infinite where none does. */
function costOfCrossing(text: string, start: number, end: number, isSmallAtEnd = true): number {
  const least: [without: number, crossing: number][] = [[0, Number.POSITIVE_INFINITY]];
  for (let to = 1; to <= text.length; to += 1) {
    const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let from = to - 1; from >= Math.max(0, to - LONGEST_WORD); from -= 1) {
      if (from <= start && to >= end) break;
      const piece = text.slice(from, to);
      const isInName = from >= start && to <= end;
      const isAcross = (from < start && to > start) || (from < end && to > end);
      let cost = Number.POSITIVE_INFINITY;
      if (piece.length === 1) cost = costOfSingle(piece);
      else if (isHanWord(piece)) cost = costOfWord(piece);
      else if (isAcross && isListedWord(piece)) cost = LISTED_WORD;
      else if (isInName) cost = (PART_OF_NAME / 2) * piece.length;
      const [without, crossing] = least[from] ?? best;
      // 大学生 goes on from 大学, which ends the name as a whole word.
      const goesOn = from > start && end - from > 1 && isHanWord(text.slice(from, end));
      const crosses = isAcross && !goesOn;
      // 北师大和, 北师大将: a small word behind the name looks like the end of a word.
      if (crosses && piece.length === 2 && PARTICLES.has(piece.charAt(1)) && (isSmallAtEnd || to < text.length))
        cost = Math.max(cost, WORD_WITH_PARTICLE);
      best[crosses ? 1 : 0] = Math.min(best[crosses ? 1 : 0], without + cost);
      best[1] = Math.min(best[1], crossing + cost);
    }
    least.push(best);
  }
  return least[text.length]?.[1] ?? Number.POSITIVE_INFINITY;
}

/** Whether any word reaches over `at`. */
function mayCross(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return false;
  for (let from = Math.max(0, at - LONGEST_WORD + 1); from < at; from += 1) {
    for (let to = at + 1; to <= Math.min(text.length, from + LONGEST_WORD); to += 1) {
      const word = text.slice(from, to);
      if (isHanWord(word) || isListedWord(word)) return true;
    }
  }
  return false;
}

/** [国开]原副校长: who held an office before. */
const FORMER =
  /^原(?:副|常[务務]|[党黨][委组組]|校[长長]|[书書][记記]|主[任席]|院[长長]|部[长長]|[总總]|[学學校]名|址)/u;
/** The head of a 部 is its 部长, of an 院 its 院长. */
const HEAD_OF = /[部院校局署馆館会會]$/u;
const isHead = (name: string, after: string): boolean => /^[长長](?![们們])/u.test(after) && HEAD_OF.test(name);

/** 发达|国家老年大学, 职业|教育部: a word of four characters ends with the word that the name begins with. */
function beginsInWord(name: string, before: string): boolean {
  if (name.length < SHORTEST_WITH_WORD || before.length < 2) return false;
  const word = before.slice(-2) + name.slice(0, 2);
  return isHanWord(word) || isListedWord(word);
}

const NOUNS = new Set(HAN_NOUNS);
/** What is said of a body, its papers and its parts in one character: 教育部函, 西交大梦, and the short names of its parts. */
const OWN_NOUN =
  /^(?:[东東西南北][校区區门門院]|[函网網版梦夢官][^\p{Script=Han}]?|\p{Script=Han}{1,4}(?:[司院系所处處室厅廳局班队隊馆館社]|校[区區]|[课課]堂|中心|基地))/u;
const wordBegins = (text: string): boolean => {
  for (let length = 2; length <= Math.min(text.length, LONGEST_WORD); length += 1)
    if (isHanWord(text.slice(0, length)) || isListedWord(text.slice(0, length))) return true;
  return false;
};
/** 公安|部众, 北京|交|大笔: behind the name stands one noun that no word begins with, and that belongs to what is before it. */
export function goesOnInNoun(after: string): boolean {
  const right = hanAfter(after);
  if (right === '') return false;
  const [first = '', next = ''] = right;
  if (!NOUNS.has(first) || SINGLES.has(first) || PARTICLES.has(first)) return false;
  if (OWN_NOUN.test(right) || wordBegins(right)) return false;
  return next === '' || PARTICLES.has(next) || SINGLES.has(next) || wordBegins(right.slice(1));
}

/** Of so many things one says no more than how large: 大|件, 大|盒; what names a trophy (杯) or is a verb (盘) is none. */
const MEASURES = new Set('件枚颗顆粒顿頓辆輛艘瓶桶盒袋捆筐勺罐');
/**
 * 西交|大件|行李: a university's short name ends in the word for large, and a measure that begins no word stands behind it.
 */
function goesOnInMeasure(name: string, after: string): boolean {
  const [first = '', next = ''] = after;
  return (
    name.endsWith('大') && MEASURES.has(first) && next !== first && !wordBegins(after) && wordBegins(after.slice(1))
  );
}

/**
 * 某国|开放|大学: a word reaches over the end of a name of two characters, and the word for a university stands behind it.
 */
const UNIVERSITY_NEXT = /^\p{Script=Han}(?:大[学學](?![生城])|[学學]院)/u;
const goesOnAsUniversity = (name: string, after: string): boolean =>
  name.length === 2 && UNIVERSITY_NEXT.test(after) && isHanWord(name.charAt(1) + after.charAt(0));

function meetsHanWords(name: string, before: string, after: string): boolean {
  if (beginsInWord(name, before) || goesOnAsUniversity(name, after)) return true;
  if (name.length > LONGEST_NAME) return false;
  const [left, right] = [
    LEADS_THERE.test(before) ? '' : hanBefore(before),
    isHead(name, after) || FORMER.test(after) ? '' : hanAfter(after),
  ];
  if (name.length >= SHORTEST_WITH_WORD && (goesOnInNoun(right) || goesOnInMeasure(name, right))) return true;
  const text = left + name + right;
  const [start, end] = [left.length, left.length + name.length];
  if (!mayCross(text, start) && !mayCross(text, end)) return false;
  const isCutShort = right.length === 1 && NEEDS_MORE.has(right) && ENDS_CLAUSE.test(after.slice(1));
  const asName = costOfWords(left) + (isHanWord(name) ? WORD : NAME) + (isCutShort ? RARE_SINGLE : costOfWords(right));
  return costOfCrossing(text, start, end, !isCutShort) <= asName;
}

/** Thai has no dictionary that browsers share, so what any of them takes for one word decides. */
function meetsOtherWords(name: string, before: string, after: string): boolean {
  const left = before.slice(-2 * WINDOW);
  const [start, end] = [left.length, left.length + name.length];
  for (const { index, segment } of segments(left + name + after.slice(0, 2 * WINDOW))) {
    const to = index + segment.length;
    if ((index < start && to > start) || (index < end && to > end)) return true;
  }
  return false;
}

/**
 * Whether a name only happens to stand where other words meet, or inside a longer one: 国开 in 我国开展, 教育部 in 教育部门, 西交大
 * in 西交大桥, 国家老年大学 in 发达国家老年大学. `before` and `after` are the text around it.
 */
export function standsInOtherWords(name: string, before: string, after: string): boolean {
  return isHan(name.charAt(0)) ? meetsHanWords(name, before, after) : meetsOtherWords(name, before, after);
}

/** 其刚和, 其刚在: small words that stand beside names more often than they are part of a word. */
const JOINS_NAMES = /^[的了着和与與及或跟同在从從对對把被向由给給为為于於以等说說是也]/u;
/** How much dearer the cut through a name may be than the one that keeps it: 穆其|刚刚, but not 穆其|刚强|调. */
const DOUBT = 0.9;
/** How much cheaper it must be to say that no person is named: 穆其刚|强的性格 is none, 周家|贵族 is. */
const NO_DOUBT = -0.3;
/**
 * Whether a person's name may only stand where words meet, because a word reaches over its beginning or its end and
 * leaves words on both sides: 肃穆|其刚, 穆其|刚刚.
 */
export function mayMeetInPerson(name: string, before: string, after: string, most = DOUBT): boolean {
  const [wordsBefore, wordsAfter] = [hanBefore(before), hanAfter(after)];
  const left = JOINS_NAMES.test(wordsBefore.slice(-1)) ? '' : wordsBefore;
  const right = JOINS_NAMES.test(wordsAfter) ? '' : wordsAfter;
  const text = left + name + right;
  const [start, end] = [left.length, left.length + name.length];
  if (!mayCross(text, start) && !mayCross(text, end)) return false;
  return costOfCrossing(text, start, end) <= costOfWords(left) + NAME + costOfWords(right, true) + most;
}
/** Whether it does so wherever else the page has the name: the cut through it is better than the one that keeps it. */
export const meetsInPerson = (name: string, before: string, after: string): boolean =>
  mayMeetInPerson(name, before, after, NO_DOUBT);
