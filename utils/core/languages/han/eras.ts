/** The time that a Chinese sentence sets right beside a name: whether its bearer can have been there then. */

const DIGIT = '[〇零○一二三四五六七八九]';
/** A year before the People's Republic. */
const OLD_YEAR = `(?:1[0-8]\\d\\d|19[0-3]\\d|194[0-8]|一[六七八]${DIGIT}{2}|一九[〇零○一二三]${DIGIT}|一九四[〇零○一二三四五六七八])年`;
const REIGN =
  '(?:洪武|永乐|永樂|嘉靖|万历|萬曆|崇祯|崇禎|顺治|順治|康熙|雍正|乾隆|嘉庆|嘉慶|道光|咸丰|咸豐|同治|光绪|光緒|宣统|宣統)(?:皇?帝|[元\\d一二三四五六七八九十]{1,3}年|年[间間]|[间間初末中])';
const DYNASTY = '(?:[清明宋元唐](?:[末初中]|[朝代](?:[末初中][期年叶葉]?)?)|晚[清明])';
const REPUBLIC = '民[国國](?:元年|[\\d一二三四五六七八九十]{1,3}年|[初末][年期]?|年[间間]|[时時](?:[期代]))?';
const WAR = '(?:抗[战戰]|[内內][战戰]|孤[岛島]|[沦淪]陷|日[据占佔])(?:[时時]期|期[间間]|[胜勝]利|爆[发發]|[后後初]期)?';
const BEFORE_STATE = '(?:解放|建[国國]|新中[国國]成立)[之以]?前';
/** Those who ruled, whose bodies had the same names. */
const RULE =
  '(?:北洋|[国國]民[党黨]|[汪日敌敵]?[伪偽](?:[维維]新)?|苏维埃|蘇維埃|苏区|蘇區|[边邊]区|[边邊]區|太平天[国國]|清廷|[国國]府|(?:日本人?|日[军軍]|[敌敵])扶植的?|解放[区區]|(?:新四[军軍]|[苏蘇][区區]|中革)[军軍]委|[总總]政|[旧舊])(?:政府|政[权權]|[时時]期|[统統]治(?:[时時]期)?|[军軍][阀閥])?';
const OLD_PAPER =
  '《(?:申[报報]|大公[报報]|民[国國]日[报報]|中央日[报報]|[东東]方[杂雜][志誌])》(?:[记記]?[载載]|[报報][道導])';
const TIME = `(?:${OLD_PAPER}|${OLD_YEAR}|${REIGN}|${DYNASTY}|${REPUBLIC}|${WAR}|${BEFORE_STATE})`;
/** The rest of an adverbial of time: 1946年|10月底的, 抗战胜利|后，. */
const REST =
  '(?:\\d{1,2}月|[一二三四五六七八九十]{1,2}月)?(?:\\d{1,2}[日号號])?[初末底中春夏秋冬]?(?:[时時]期|期[间間]|之?[前后後间間])?';
/** Before a time that is no adverbial of the clause behind its comma: 始建于1925年，; 纪念抗战胜利，. */
const NO_ADVERBIAL = '(?<![始创創建成立设設][于於自]|[纪紀]念|勿忘)';
/** Right before a name, so that what its bearer did or was lies then. */
const SET_THEN = new RegExp(
  `(?:(?:${TIME}${REST}的?|${NO_ADVERBIAL}${TIME}${REST}，)(?:[当當][时時]的?)?|${RULE}的?)$`,
  'u',
);
/**
 * 1925年夏，校长写信给…: the time with which a sentence begins, and in which the next clause lies. One with more clauses often
 * goes on to what holds today, and no body of the state of today had its name before the Republic.
 */
const SENTENCE_THEN = new RegExp(
  `^(?:[“"「]|话说)?(?:(?!1[0-8]|190|191[01]|一[六七八]|一九(?:[〇零○]|一[〇零○一]))${OLD_YEAR}|${REPUBLIC}|${WAR})${REST}，(?<told>[^。！？；，\\n]*)$`,
  'u',
);
/** Words that lead to what holds today. */
const LEADS_ON = /是|[属屬]|[现現]|今|后来|後來/u;
const ANY_TIME = new RegExp(
  `(?<then>${TIME})|(?:(?:19(?:49|[5-9]\\d)|20\\d\\d)年|今[年天日]|如今|[现現]在|[现現]任|目前|近[日年]|昨[天日]|去年|日前|[这這]天)`,
  'gu',
);
const RULED = new RegExp(`${RULE}的?$`, 'u');
const LAST_CHARACTERS =
  '年月日号號初末底中春夏秋冬期间間前后後之的，时時民国國清明宋元唐朝代帝战戰利发發洋党黨伪偽埃区區府权權治阀閥廷旧舊有称稱名组組为為委';
/** In UTF-16 units. */
const REACH = 24;
/** What the ministry of today does or has, right behind its name. */
const OF_THIS_STATE =
  /^(?:直[属屬]|部[属屬]|[认認]定|批准|授予|主管|印[发發]|[统統][编編]|[规規][划劃]|[审審][定核]|[评評]|[颁頒]|重[点點]|[课課][题題]|[项項]目|[专專]家|[发發]文|[资資]助|[党黨])/u;
const NOW =
  /^(?:\p{Script=Han}{0,4}?(?:今[天日年]|如今|[现現][在任]|目前|近[日年]|昨[天日]|去年|日前|最近)|今|[现現]|近|[计計][划劃]|[将將]|[回][应應]|[还還][将將]|的人)/u;
/** What nobody had before the People's Republic. */
const OF_NEW_TIMES =
  /[官上内互][网網]|[网網](?:[站友民页頁址上課课]|[络絡])|[微博信]{2}|公[众眾][号號]|客[户戶]端|[视視][频頻]|直播|手[机機]|[电電][脑腦]|高考|新[华華]社|新中[国國]/u;
/**
 * Whether a body of the state is one of a time before the People's Republic: 1946年的上海市政府, 汪伪教育部, and in the
 * same block the same name again. What was built or written then (1937年的史料) says nothing of the body. `before` is the
 * block up to the name.
 */
export function isOfOldState(name: string, before: string, after: string): boolean {
  // 汪伪教育部的人: whose it is stands right before the name.
  if (RULED.test(before.slice(-REACH)) && !OF_THIS_STATE.test(after)) return true;
  if (isOfToday(after)) return false;
  if (LAST_CHARACTERS.includes(before.slice(-1)) && SET_THEN.test(before.slice(-REACH))) return true;
  const told = SENTENCE_THEN.exec(before.split(ENDS_SENTENCE).at(-1) ?? '')?.groups?.told;
  if (told !== undefined && !LEADS_ON.test(told) && !setsNow(told)) return true;
  const earlier = before.lastIndexOf(name);
  if (earlier <= 0 || !SET_THEN.test(before.slice(Math.max(0, earlier - REACH), earlier))) return false;
  return !setsNow(before.slice(earlier));
}

const ENDS_SENTENCE = /[。！？；\n]/u;

/** Whether a text sets a time since then. */
function setsNow(text: string): boolean {
  for (const { groups } of text.matchAll(ANY_TIME)) if (groups?.then === undefined) return true;
  return false;
}
/** Whether what stands right behind the name of a body of the state says that it is that of today. */
export const isOfToday = (after: string): boolean => OF_THIS_STATE.test(after) || NOW.test(after);
/**
 * Whether a block speaks of today, so that a body of the state
 * in it is none that a block before has set in an old time.
 */
export const speaksOfToday = (text: string): boolean => OF_NEW_TIMES.test(text) || setsNow(text);
