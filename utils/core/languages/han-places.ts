/** Countries in Chinese text: whose body a name is, and which country a text speaks of. */

import { HAN_COUNTRY_NAMES } from './han-country-names.ts';
import { madeOnce } from './made-once.ts';
import { isHanWord } from './unspaced-words.ts';

/**
 * What CLDR does not have: short forms, capitals and cities that news name without the country, parliaments and seats
 * of government. Simplified and traditional, as they are written in different regions.
 */
const MORE_NAMES = `
CN 来华 來華 访华 訪華 赴华 赴華 在华 在華 对华 對華 旅华 旅華 驻华 駐華 中华人民共和国 中華人民共和國 中国大陆 中國大陸 大陆 大陸 内地 內地 内蒙古 內蒙古 国务院 國務院 北京 上海 天津 重庆 重慶 广州 廣州 深圳 成都 武汉 武漢 西安 南京 杭州 苏州 蘇州 青岛 青島 大连 大連 哈尔滨 哈爾濱 长春 長春 沈阳 瀋陽 济南 濟南 郑州 鄭州 长沙 長沙 南昌 合肥 福州 厦门 廈門 昆明 贵阳 貴陽 南宁 南寧 海口 兰州 蘭州 西宁 西寧 银川 銀川 乌鲁木齐 拉萨 太原 石家庄 石家莊 呼和浩特 宁波 寧波 无锡 無錫 洛阳 河北 山西 辽宁 遼寧 吉林 黑龙江 黑龍江 江苏 江蘇 浙江 安徽 福建 江西 山东 山東 河南 湖北 湖南 广东 廣東 广西 廣西 海南 四川 贵州 貴州 云南 雲南 西藏 陕西 陝西 甘肃 甘肅 青海 宁夏 寧夏 新疆
TW 臺灣 台湾省 臺灣省 台北 臺北 新北市 桃园市 桃園市 台中 臺中 台南 臺南 高雄 新竹 基隆 嘉义 嘉義 花莲 花蓮 台东 臺東 屏东 屏東 宜兰 宜蘭 苗栗 彰化 南投县 南投縣 云林县 雲林縣 澎湖 來台 來臺 赴台 赴臺 訪台 訪臺 全台 全臺 国民政府 國民政府 北洋政府 陆委会 陸委會 海基会 海基會 立法院 行政院 监察院 監察院 立委 国民党团 國民黨團 民进党 民進黨 中华民国 中華民國
HK 香港 港府 本港 九龙 九龍 新界
MO 澳门 澳門
JP 东京 東京 大阪 京都 名古屋 札幌 福冈 福岡 横滨 橫濱 文部科学省 文部科學省 文科省
KR 南韩 大韩民国 大韓民國 首尔 首爾 釜山 仁川 大邱 青瓦台 青瓦臺
KP 北韩 北朝鲜 北朝鮮 平壤
MN 蒙古国 蒙古國 乌兰巴托 烏蘭巴托
KZ 哈萨克斯坦 哈薩克斯坦 哈薩克 阿斯塔纳 阿斯塔納 阿拉木图 阿拉木圖
UZ 乌兹别克 烏茲別克 塔什干
KG 吉尔吉斯 吉爾吉斯 比什凯克
TJ 塔吉克 杜尚别
RU 俄国 俄國 莫斯科 圣彼得堡 聖彼得堡 克里姆林宫 克里姆林宮
UA 基辅 基輔
BY 明斯克
SG 星洲 狮城 獅城 组屋 組屋 小六会考 邻里中学
MY 大马 大馬 马国 馬國 令吉 拿督 丹斯里 华小 華小 独中 獨中 华教 華教 董总 董總 董教总 董教總 巫统 巫統 马华公会 馬華公會 希盟 吉隆坡 槟城 檳城 雪兰莪 雪蘭莪 柔佛 沙巴 砂拉越 砂勞越 霹雳州 霹靂州 彭亨 登嘉楼 登嘉樓 吉兰丹 吉蘭丹 玻璃市 吉打州 森美兰 森美蘭 马六甲 馬六甲 纳闽 納閩 亚罗士打 亞羅士打 哥打峇鲁 哥打峇魯 关丹 關丹 怡保 加央 乔治市 喬治市 亚庇 亞庇 古晋 古晉 莎阿南 瓜拉丁加奴 林吉特
TH 曼谷 清迈 清邁 普吉
VN 河内 河內 胡志明市 岘港
LA 寮国 寮國 永珍
KH 金边 金邊
MM 仰光 内比都 內比都
ID 印尼 雅加达 雅加達 巴厘岛 峇里島
PH 马尼拉 馬尼拉
IN 新德里 孟买 孟買
PK 伊斯兰堡 伊斯蘭堡 卡拉奇
BD 孟加拉国 孟加拉國 达卡 達卡
LK 科伦坡
NP 加德满都
IR 德黑兰 德黑蘭
IQ 巴格达 巴格達
IL 特拉维夫 特拉維夫 耶路撒冷
SA 沙特 沙烏地 利雅得
AE 阿联酋 阿聯酋 迪拜 杜拜 阿布扎比 阿布達比
QA 多哈
TR 安卡拉 伊斯坦布尔 伊斯坦堡
EG 开罗 開羅
ET 亚的斯亚贝巴
KE 内罗毕 奈洛比
TZ 达累斯萨拉姆 多多马
UG 坎帕拉
RW 基加利
ZM 卢萨卡 路沙卡
ZW 哈拉雷
BW 哈博罗内
NA 温得和克
ZA 比勒陀利亚 普利托利亞 约翰内斯堡 約翰尼斯堡 开普敦 開普敦
NG 阿布贾 拉各斯
GH 阿克拉
SN 达喀尔
MA 拉巴特
DZ 阿尔及尔
DE 柏林 汉堡 漢堡 慕尼黑 法兰克福 法蘭克福 联邦议院
FR 巴黎 里昂 马赛 馬賽 爱丽舍宫 愛麗舍宮
GB 联合王国 聯合王國 大不列颠 英格兰 英格蘭 苏格兰 蘇格蘭 威尔士 威爾斯 北爱尔兰 北愛爾蘭 伦敦 倫敦 曼彻斯特 曼徹斯特 爱丁堡 愛丁堡 唐宁街 唐寧街
IE 都柏林
IT 罗马 羅馬
ES 马德里 馬德里 巴塞罗那 巴塞隆納
PT 里斯本
NL 阿姆斯特丹 海牙
BE 布鲁塞尔 布魯塞爾
CH 日内瓦 日內瓦 苏黎世 蘇黎世 伯尔尼
AT 维也纳 維也納
PL 华沙 華沙
CZ 布拉格
HU 布达佩斯 布達佩斯
RO 布加勒斯特
BG 索菲亚
RS 贝尔格莱德 貝爾格勒
GR 雅典
SE 斯德哥尔摩 斯德哥爾摩
NO 奥斯陆 奧斯陸
DK 哥本哈根
FI 赫尔辛基 赫爾辛基
US 美利坚 美利堅 华盛顿 華盛頓 华府 華府 白宫 白宮 纽约 紐約 芝加哥 波士顿 波士頓 旧金山 舊金山 三藩市 洛杉矶 洛杉磯 休斯敦 休斯頓 西雅图 西雅圖 加州 加利福尼亚 得州 得克萨斯 佛罗里达 佛州 弗吉尼亚 马里兰 俄亥俄 宾夕法尼亚 密歇根 国会山 國會山 共和党人 共和黨人 民主党人 民主黨人
CA 安省 卑诗 卑詩 亚省 亞省 魁省 渥太华 渥太華 多伦多 多倫多 温哥华 溫哥華 蒙特利尔 魁北克 安大略
MX 墨西哥城
CU 哈瓦那
BR 巴西利亚 圣保罗 聖保羅
AR 布宜诺斯艾利斯
CL 圣地亚哥
PE 利马
AU 澳洲 堪培拉 坎培拉 悉尼 雪梨 墨尔本 墨爾本
NZ 新西兰 紐西蘭 惠灵顿 威靈頓 奥克兰 奧克蘭
`;

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

/** Offices, houses and parties that China does not have: of another state, whichever that is. */
const OF_OTHER_STATES =
  '总统 總統 首相 首相府 总统府 總統府 参议院 參議院 众议院 眾議院 上议院 上議院 下议院 下議院 参议员 參議員 众议员 眾議員 国会 國會 内阁 內閣 国务卿 國務卿 执政党 執政黨 反对党 反對黨 在野党 在野黨 工党 工黨 保守党 保守黨';

function readNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of `${HAN_COUNTRY_NAMES}${MORE_NAMES}`.split('\n')) {
    const [code = '', ...all] = line.split(' ');
    for (const name of all) {
      names.set(name, code);
      // 刚果(金), as it is typed.
      if (name.endsWith('）')) names.set(name.replace('（', '(').replace('）', ')'), code);
    }
  }
  for (const office of OF_OTHER_STATES.split(' ')) names.set(office, OTHER_COUNTRY);
  for (const [side, code] of BY_SIDE) names.set(`${side}方`, code);
  return names;
}

/** By name, city or seat of government: the ISO 3166-1 code of the country. */
const countries = madeOnce(readNames);
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
  /** What a character may be in a name: its first, its second. Tells most characters of a text apart by one look each. */
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

function countryAtEnd(text: string, isOfState: boolean): FoundCountry | undefined {
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

export type Counts = Readonly<Record<string, number>>;

/** 今日本报 is no word of the dictionary. */
const MEETS_PAPER = /^日本[报報台臺刊届]/u;

/** Whether the characters belong to the words on both sides: 沿海地区. A short form with 方 may belong to either: 创新方案. */
function isTorn(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  const isLeft = at > 0 && isHanWord(text.slice(at - 1, at + 1));
  const isRight = end < text.length && isHanWord(text.slice(end - 1, end + 1));
  // 新山路 may be a new road: two characters that are no word by themselves.
  const isWeak = name.length === 2 && (name.endsWith('方') || !isHanWord(name));
  return (isWeak ? isLeft || isRight : isLeft && isRight) || MEETS_PAPER.test(text.slice(at, at + 3));
}

/** Where a news item comes from, at its beginning, counts as so many words. */
const DATELINE_COUNTS = 5;
const DATELINE_REACH = 16;
/** 内罗毕6月3日电, 东京讯, 首尔：, 〔記者林郁文／新竹報導〕, 据美国媒体报道，. */
const DATELINE =
  /^(?:[\d月日年時时分（）()一二三四五六七八九十专專综綜合外媒体體]{0,10})(?:电|電|讯|訊|报道|報道|报导|報導|[：:])/u;

/** How often a Chinese text speaks of each country; null where it speaks of none, or is not Chinese. */
export function countHanPlaces(text: string): Counts | null {
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
    const name = byStart.get(startOf(first, second))?.find((each) => text.startsWith(each, at));
    if (name === undefined) continue;
    if (isTorn(text, at, name)) continue;
    const country = countries().get(name) ?? OTHER_COUNTRY;
    // 法国总统, 两国总统: the state stands before the office.
    if (country === OTHER_COUNTRY && at > 0 && (at === end || '国國'.includes(text.charAt(at - 1)))) continue;
    end = at + name.length;
    const after = text.slice(end, end + DATELINE_REACH);
    const isDateline = at < DATELINE_REACH && DATELINE.test(after);
    counts ??= {};
    counts[country] = (counts[country] ?? 0) + (isDateline ? DATELINE_COUNTS : 1);
    at += name.length - 1;
  }
  return counts;
}

/** The country that leads in a text and is named so often, or undefined. */
function leading(text: string, least: number): string | undefined {
  const counts = new Map<string, number>();
  for (const [place, count] of Object.entries(countHanPlaces(text) ?? {})) {
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
 * Whose body a name is that every country has one of, by what its own block says: a country before it in its sentence;
 * else its own country behind it; else the country with which the name stands before; else one in the sentences before. What the sentence tells of another country
 * behind the name is what that body has to do with (教育部今年向泰国派出教师). Undefined where the block tells nothing.
 */
export function hanCountryAround(text: string, start: number, end: number, own: string): string | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const sentences = before.split(ENDS_SENTENCE);
  const sentence = sentences.at(-1) ?? '';
  if (OF_SPEAKER.test(sentence)) return undefined;
  // 日本官员访问教育部: the country is that of the guests.
  const isVisited = VISITS.test(sentence);
  const spoken = isVisited ? undefined : leading(sentence, 1);
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

const VISITS = /(?:(?:[访訪][问問]|[到拜走來来][访訪]了?|[会會][见見]|考察)|[到來来][访訪]，)$/u;
/** 国内这头，教育部…: the country of the page, right before the name. */
const AT_HOME = /(?:^|，)(?:而|在|回|[回到]了)?(?:国内|我国)(?:这[头边]|方面|[的由则])?，?$/u;
/** 自家的教育部: that of whoever speaks, whatever country the sentence has named before. */
const OF_SPEAKER = /(?:自家|自己(?:[国國]家)?|本[国國]|咱[们們]?|我[们們])的?$/u;
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
