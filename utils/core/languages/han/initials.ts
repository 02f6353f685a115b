/**
 * What a Chinese sentence says of Latin initials that a body
 * has: that they are a technique, its parent or another body.
 */

/** What initials of a technique stand before: RFID标签, GPT模型. */
const THING =
  '技[术術]|功能|[芯晶]片|模[块組组]|[标標][签籤]|支付|[门門][禁锁鎖]|[闸閘]机|閘機|手(?:机|機|[环環]|表|錶)|[读讀刷感贴貼]卡|感[应應]|[贴貼][纸紙]|[读讀][写寫]|[线線]圈|天[线線]|架构|架構|(?:大)?模型|算法|演算法|[协協][议議]|接口|介面|[电電]源|[传傳]感|[橙苹蘋果葡桃][萄]?汁|果[汁蔬]|[饮飲]料|手[办辦]';
const TECHNIQUE_BEHIND = new RegExp(
  // Who works on it, what is agreed and what is run belong to a body: 技术人员, 芯片团队, 电源项目.
  `^[”"」』]?\\s?(?:${THING})(?!人?[员員]|[团團][队隊]|[组組]|中心|[学學]?院|[转轉]移|金[额額]|生效|[项項]目|端|[实實][验驗]室)`,
  'u',
);
/** Whether initials stand for a technique or goods, and for no body. */
export const areOfTechnique = (after: string): boolean => TECHNIQUE_BEHIND.test(after);

const PARENT =
  /(?:(?:母行|[总總]行|母公司|母集[团團]|母企[业業])|(?:母行|[总總]行|[总總]部)(?:大[楼樓厦廈](?:[门門]口|招牌)?|[门門]口|招牌)[顶頂上前外的]{0,2}(?:[写寫挂掛][着著])?)[“"「（(]?$/u;
/** Whether initials that a branch has as well are those of its parent: 母行TLB. */
export const areOfParent = (before: string): boolean => PARENT.test(before);

const BODY =
  '大[学學]|[学學]院|大|[银銀]行|央行|公司|集[团團]|[协協學学][会會]|研究[所院]|中心|委[员員][会會]|[电電][视視][台臺]|[报報]社|局|部|模型|[汽机機][车場场]';
/** TLIX其实是银湾科大, TLIX也在银湾，是银湾科大. */
const EXPLAINED = new RegExp(
  `^[”"」』]?(?:(?:，?[也都]?在\\p{Script=Han}{2,4}，)?(?:[也就]|其[实實]|原[来來]|[实實][际際]上?)?|[^。！？；\\n]{0,24}，(?:那|[这這])?(?:[边邊里裡][的]?|[个個]|[它其])?(?:其[实實])?)(?:是|即|指(?:的是)?)(?<full>\\p{Script=Han}{1,12}(?:${BODY}))(?=[，。；、！？）)”」]|的(?:英文)?[缩縮简簡]|$)`,
  'u',
);
/** OUC（银湾大学）: in brackets, whose they are. */
const IN_BRACKETS =
  /^[”"」』]?\s?[（(](?:即|全[称稱][为為是]?)?(?<full>\p{Script=Han}{1,14}(?:大[学學]|[学學]院|大|[银銀]行|公司|集[团團]|[协協學学][会會]|研究[所院]|[电電][视視][台臺]))(?=[，,、；;：:）)])/u;
/** 一所大学, 哪家公司: no name. */
const NO_NAME =
  /^(?:一|哪|某|什[么麼]|甚[么麼]|[我你他她它][们們]?|[这這那]|[国國][内內外]|世界|全[国國球]|不(?!丹)|[没沒])|[的最]|上市|旗下|控股|下[属屬]|隔壁|[著知顶頂]名|一流|[顶頂]尖/u;

/** 我们银湾科大: whose it is stands before a short name. */
const OURS = /^(?:我[们們]?|咱[们們]?)(?=(?!国|國)\p{Script=Han}{2,3}大$)/u;

/** The Chinese name of the body for which initials are said to stand right behind them; undefined where none is. */
export function bodyOfInitials(after: string): string | undefined {
  const full = EXPLAINED.exec(after)?.groups?.full?.replace(OURS, '') ?? IN_BRACKETS.exec(after)?.groups?.full;
  return full === undefined || NO_NAME.test(full) ? undefined : full;
}

/** 的缩写是, （英文简称为: what leads from a body to its initials. */
const CALLED_SO =
  /(?<join>[的，,（(\s]?)(?:其|它的)?(?:英[文语語]|外文)?(?:名|名[称稱])?(?<also>(?:也|亦|同[样樣]?)?)的?(?:[缩縮][写寫]|[简簡][称稱写寫])(?<same>(?:恰好|正好|[刚剛]好|碰巧)?(?:也|亦|同[样樣]?)?)[是为為作叫]?[“"「]?$/u;
/** 也叫: so is another body. */
const ALSO_CALLED_SO = /(?:也|亦|同[样樣])(?:[叫用]|[称稱][作做为為]?)[“"「]?$/u;
/** What initials are said of stands no farther before them, in UTF-16 units. */
const SAID_REACH = 48;
const LARGER_BODY = `${BODY}|[联聯](?:盟|合[会會])|[组組][织織]|[机機][构構]|[店行社馆館院厂廠会會所]`;
const FULL_BEFORE = new RegExp(`(?<full>(?:(?!的)\\p{Script=Han}){2,14}(?:${LARGER_BODY}))$`, 'u');
/** 我们大学, 客人说这家公司: of the body that the page is about, or of none in particular. */
const NO_NAME_ENDS = new RegExp(
  `(?:[我该該本其此贵貴这這那各]|一)[们們]?[所家个個间間]?\\p{Script=Han}{0,2}(?:${LARGER_BODY})$`,
  'u',
);
/** 学校, 该行, 这个: the body that the page is about. */
const SAME_BODY = /(?:[我该該本其此贵貴这這那它]\p{Script=Han}{0,4}|[学學]校|校名|名[称稱]|前身\p{Script=Han}{0,12})$/u;
const HOLDS_BODY = new RegExp(`\\p{Script=Han}{2}(?:${LARGER_BODY})`, 'u');

/** The last part of a sentence. */
const lastPart = (text: string): string => text.slice(text.search(/[^；;，,：:\n]*$/u));

/**
 * The body for which initials are said to stand right before them, by its Chinese name or by what else is said of it:
 * 银湾银行的缩写也是, 银湾大学（英文缩写为; undefined where none is.
 */
export function bodyBeforeInitials(before: string): string | undefined {
  const near = before.slice(-SAID_REACH);
  const [called, also] = [CALLED_SO.exec(near), ALSO_CALLED_SO.exec(near)];
  const at = called?.index ?? also?.index;
  if (at === undefined) return undefined;
  const said = lastPart(near.slice(0, at));
  if (SAME_BODY.test(said)) return undefined;
  const full = FULL_BEFORE.exec(said)?.groups?.full;
  if (full !== undefined && !NO_NAME.test(full) && !NO_NAME_ENDS.test(full)) return full;
  const isOneMore = also !== null || `${called?.groups?.also}${called?.groups?.same}` !== '';
  if (!isOneMore) return undefined;
  // 近场通信的缩写也是
  const isThing = called?.groups?.join === '的' && /\p{Script=Han}{2}$/u.test(said);
  return isThing || HOLDS_BODY.test(said) ? said : undefined;
}
