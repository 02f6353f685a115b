/** Chinese personal names, which may hold the name of an institution: 李清华. */
import { isHanWord } from '../unspaced-words.ts';

/**
 * The common surnames, simplified and traditional, but for those that are small words before a name: 于, 和, 时, 任, 从, 过.
 */
const SURNAMES = new Set(
  `王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈
丁魏薛叶葉阎閻余潘杜戴夏钟鍾鐘汪田姜范范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文
庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦蘆季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢岳齐齊梅庄莊辛管祝左涂谷祁舒耿牟卜路詹关關苗凌费費纪紀靳盛童欧歐
甄项項曲莫阮游裴柏蒲戚鲍鮑褚池古鲜鮮卓蓝藍冼麦麥丘符敖连連边邊闵閔冉屈饶饒宁寧缪繆宗储儲桑桂单單简簡
喻窦竇奚酆岑滕邬鄔卞湛禹狄臧茅刁娄婁柯昝裘嵇荀芮羿汲邴糜隗宓郗栾欒厉厲戎韶郜蓟薊郦酈濮扈郏郟晏瞿茹宦庾暨匡寇阙闕夔巩鞏晁阚闞鞠蒯竺逯桓冼佟仝闫閆蔺藺屠胥邝鄺揭亓穆牟晁隋蔚蓬匡逄虞仇訾辜璩濮麴糜郇暴钭厍佘沙涂咸籍鄢逮冀郁蔺麻蔡芈嵇`.match(
    /\p{Script=Han}/gu,
  ),
);
const LONG_SURNAME =
  /(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|公孙|公孫|慕容|令狐|宇文|长孙|長孫|司徒)$/u;
/** Small words that are surnames as well: 向. */
const ALSO_SMALL = new Set('向连連');
/** What people are addressed by. */
const ADDRESS =
  /^(?:老?师傅|老?師傅|先生|女士|小姐|同志|大[爷爺叔伯妈媽娘姐哥]|阿姨|[爸妈媽]{1,2}(?!祖)|老人(?!大[学學])|叔叔?|伯伯?|爷爷|爺爺|奶奶|姐姐?|哥哥?|妹妹?|弟弟?|老弟|老哥|兄|[姐妹]夫|[大小]?嫂|舅)/u;

const HAN_WORD = /^\p{Script=Han}{2,3}$/u;

export const isSurname = (character: string): boolean => SURNAMES.has(character);

/** Whether the text ends with a surname that belongs to no other word: 记者李, but not 校方 or 感谢. */
export function endsWithSurname(before: string): boolean {
  if (LONG_SURNAME.test(before)) return true;
  const last = before.slice(-1);
  if (!SURNAMES.has(last) || ALSO_SMALL.has(last)) return false;
  const isWord = (word: string): boolean => HAN_WORD.test(word) && isHanWord(word);
  // 學生葉 is a student called 葉, though 生葉 is a word.
  return isWord(before.slice(-3, -1)) || !isWord(before.slice(-2));
}

const GIVEN_NAME = /^\p{Script=Han}{2}$/u;

/** Whether somebody is addressed by a name of two characters: 清华师傅, 清华妈妈. */
export const isAddressed = (name: string, after: string): boolean => GIVEN_NAME.test(name) && ADDRESS.test(after);

/** Whether a name of two characters is a given name here: 记者李清华, 我叫清华, 叫清华的男孩, 清华是我表弟. */
export const isGivenName = (name: string, before: string, after: string): boolean =>
  GIVEN_NAME.test(name) &&
  (endsWithSurname(before) ||
    NAMED.test(before) ||
    (/叫$/u.test(before) && WHO_IS_CALLED.test(after)) ||
    IS_KIN.test(after));

const WHO_IS_CALLED =
  /^[”"」』]?的\p{Script=Han}{0,4}(?:[男女]?孩|[男女]人|[男女]生|小[伙子]|姑娘|[老][人师師乡鄉]|同[学學]|人)/u;
const KIN =
  '[儿兒]子|女[儿兒]|[表堂]?[兄弟姐妹哥]{1,2}|[爸妈媽爹娘]|父[亲親]|母[亲親]|舅舅?|叔叔?|姑姑?|姨|[孙孫][子女]|老[公婆伴]|妻子|丈夫|[孩侄]子|同[学學桌]|[邻鄰]居';
/** 清华是我表弟, 清华——他家儿子的名字; but not 清华是我儿子的母校. */
const IS_KIN = new RegExp(
  `^[”"」』]?(?:[，,]?(?:也?就)?是|——|[（(])(?:[我他她你咱][们們家]{0,2}|[\\p{Script=Han}]家)的?(?:${KIN})(?:的(?:小|大)?名字?)?(?=[，,。；;！？、）)—\\n]|$)`,
  'u',
);

/** 我叫清华: of a short name that is said to be somebody's. */
const NAMED =
  /(?:(?:中文名字?|[汉漢]名|本名|全名|[艺藝]名|化名)，?[叫是作][“"「]?\p{Script=Han}$)|(?:我|他|她|你|就|名|都|也|又|孩子|儿子|女儿|父亲|母亲)叫$|[取起]名$/u;
/** What people do who are not of an institution's staff, right beside their surname: 球王贝利, 踢球的贝利. */
const CALLING_BEFORE =
  /(?:[被原]告人?|上[诉訴]人|名宿|名[将將]|[传傳]奇|前[锋鋒]|中[锋鋒]|后[卫衛]|後衛|[门門][将將]|射手|[冠亚亞季][军軍]|[邻鄰]居|[会會][计計]|[书書][记記][员員]|管理[员員]|[车車][间間]主任|法官|[检檢]察官|[审審裁]判[员員]|律[师師]|保安|申[请請]人|村主任|[社][区區][书書][记記]|制片人|[作编編]曲|作[词詞]|演唱|[车車业業]主|[战戰]士|烈士|[小中]学生|年[级級]学?生|[）)\d一二三四五六七八九十]班|同名同姓的|球王|球星|巨星|影星|歌星|歌手|[主边邊]裁|[导導]演|[画畫]家|作家|[诗詩]人|老板|老闆|店主|司机|司機|[医醫]生|警[员員]|[队隊][员員]|[队隊][长長]|[选選]手|[农農]夫|[农農]民|商人|(?:踢球|打球|唱歌|演[戏戲]|拍[戏戲]|[开開][车車])的)$/u;
/** Words for what somebody does end with these, and so do few others. */
const CALLING_ENDS = new Set('员員师師手生匠兵警民农農贩販星将將帅帥锋鋒卫衛者人');
/** Of those that end so, who may as well be an official, or nobody in particular. */
const NO_CALLINGS = new Set(
  `教师 教師 老师 老師 导师 導師 学者 學者 作者 党员 黨員 委员 委員 成员 成員 官员 官員 会员 會員 议员 議員 研究员 研究員 专员 專員 人员 人員
  工作者 研究者 教育者 代表人 法人
  学员 學員 先生 女生 男生 师生 師生 校友 学生 學生 新生 高手 助手 对手 對手 双手 雙手 老人 本人 个人 個人 主人 众人 眾人 夫人 有人 前者 后者 後者
  领导人 領導人 负责人 負責人 主持人 发言人 發言人 创始人 創始人 带头人 帶頭人 联系人 聯繫人 继任者 繼任者 参与者 參與者 主持者 创办人 創辦人 候选人 候選人 继承人 获得者 獲得者
  全民 人民 公民 中将 中將 上将 上將 明星 之星`.split(/\s+/u),
);
const LONGEST_CALLING = 4;
/** Whether a word for a calling ends the text: 厨师, 被告人. */
function endsWithCalling(before: string): boolean {
  if (!CALLING_ENDS.has(before.slice(-1))) return false;
  for (let length = LONGEST_CALLING; length > 1; length -= 1) {
    const word = before.slice(-length);
    if (word.length < length || !HAN_RUN.test(word)) continue;
    if (NO_CALLINGS.has(word)) return false;
    if (isHanWord(word)) return true;
  }
  return false;
}
const HAN_RUN = /^\p{Script=Han}+$/u;

/** 审判员　王启明, 摄影：王启明 */
const MARK_BEHIND_CALLING = /[：:]?\s?$/u;
/** Who makes a page, where a mark parts them from it: 编辑：王启明. */
const MAKER = /(?:[编編][辑輯校]|[责責][编編]|校[对對]|[摄攝]影|[记記]者|通[讯訊][员員])$/u;

/** Behind a mark, nothing more is said of a person: but 记者：王启明老师，您怎么看？ */
const ENDS_ALONE = /^(?:[\s、；;）)/|]|$)/u;

/** Whether a whole name stands right behind the calling of another person: 厨师王启明, 审判员　王启明, 编辑：王启明. */
export function isOfCalling(before: string, after = ''): boolean {
  const calling = before.replace(MARK_BEHIND_CALLING, '');
  if (calling === before) return endsWithCalling(before) || CALLING_BEFORE.test(before);
  if (!ENDS_ALONE.test(after)) return false;
  return endsWithCalling(calling) || CALLING_BEFORE.test(calling) || MAKER.test(calling);
}

/** Whether a surname stands right behind the calling of another person. */
export const isOfOtherCalling = (before: string): boolean => CALLING_BEFORE.test(before);

/** 王启明是食堂的面点师, 王启明，农民，: what a person is right behind the name. */
const IS_SAID_TO_BE =
  /^(?:(?:[原曾也就本]?[是系]|[当當做]过?了?)(?<said>[^，,。；;！？、\n]{1,14})(?=[，,。；;！？、\n]|$)|[，,](?<beside>\p{Script=Han}{2,4})[，,])/u;
/** What officials are said to be as well: 中国人, 学生. */
const ANYBODY = /[人者生民星]$/u;
const TRADE = /(?:裁[缝縫]|[电電木瓦]工|工人|中[医醫]|[护護]士|[点點厨廚][师師])$/u;
/** 王启明师傅, 王启明同学说, 与王启明重名的人: how nobody speaks of an official. */
const IS_TITLED_OTHERWISE =
  /^(?:小朋友|大[爷爺叔伯妈媽娘姐哥]|老?[师師]傅|阿姨|奶奶|[爷爺]{2}(?!般)|[叔伯]{2}|烈士|同[学學](?=[，。、！？”」）说說获獲得在是被的和与與]|$)|[重同]名(?=[的者，。、！？]|$))/u;
/** Whether a person is spoken of as no official is, or said to have a calling that officials do not have. */
export function isSaidToBeAnother(after: string): boolean {
  if (IS_TITLED_OTHERWISE.test(after)) return true;
  const groups = IS_SAID_TO_BE.exec(after)?.groups;
  const said = groups?.said ?? groups?.beside;
  if (said === undefined) return false;
  return TRADE.test(said) || CALLING_BEFORE.test(said) || (!ANYBODY.test(said) && endsWithCalling(said));
}

/** 王启明（市律师协会副会长）: what is said of a person in brackets right behind the name. */
const IN_BRACKETS = /^[（(](?<said>[^（()）]{2,14})[）)]/u;
export const saidInBrackets = (after: string): string | undefined => IN_BRACKETS.exec(after)?.groups?.said;

const CALLED =
  /(?:名叫|名字叫|名字也叫|叫做|叫作|名为|名為|也叫|化名|取名|起名|改名|(?:他|她|我|[爸妈媽爷爺]|[儿兒]子|女[儿兒]|父[亲親]|母[亲親]|小[伙子]|男子|女子|孩子)叫)[“"「『]?$/u;
/** Whether the name is only spoken of: 一个名叫王启明的人. */
export const isOnlyCalled = (before: string): boolean => CALLED.test(before);
