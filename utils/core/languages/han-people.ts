/** Chinese personal names, which may hold the name of an institution: 李清华. */
import { isHanPlace } from './han-places.ts';
import { isHanWord, isKnownWord } from './unspaced-words.ts';

/** The common surnames, simplified and traditional, but for those that are small words before a name: 于, 和, 时, 任, 从, 过. */
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
/** 老庄清华: the whole name behind what somebody is addressed by, though 老庄 is a word. */
const OLD_OR_YOUNG =
  /(?:^|\P{Script=Han}|[的了和与與是叫让讓请請，]|如今|[当當]年|[后後][来來]|[现現]在)[老小阿](?<surname>\p{Script=Han})$/u;
/** 小李清华毕业: where somebody learned. */
const OF_SCHOOL_BEHIND = /^(?:的?(?:同[学學]|校友)|[毕畢][业業]|本科|[硕碩博]士?|研究生|大[学學])/u;
/** Old and young ones: 老清华, 小清华. */
const NICKNAME = /(?:^|[^\p{Script=Han}]|和|与|與|叫|的|是)[老小阿]$/u;
const NUMBER = /[\d零〇一二三四五六七八九十百千数數几幾两兩多]$/u;
/** What people are addressed by. */
const ADDRESS =
  /^(?:老?师傅|老?師傅|先生|女士|小姐|同志|大[爷爺叔伯妈媽娘姐哥]|阿姨|[爸妈媽]{1,2}(?!祖)|老人(?!大[学學])|叔叔?|伯伯?|爷爷|爺爺|奶奶|姐姐?|哥哥?|妹妹?|弟弟?|老弟|老哥|兄|[姐妹]夫|[大小]?嫂|舅)/u;

const HAN_WORD = /^\p{Script=Han}{2,3}$/u;

export const isSurname = (character: string): boolean => SURNAMES.has(character);

/** Whether the text ends with a surname that belongs to no other word: 记者李, but not 校方 or 感谢. */
export function endsWithSurname(before: string): boolean {
  if (LONG_SURNAME.test(before)) return true;
  const last = before.slice(-1);
  if (!SURNAMES.has(last) || ALSO_SMALL.has(last) || NUMBER.test(before.slice(0, -1))) return false;
  const isWord = (word: string): boolean => HAN_WORD.test(word) && isHanWord(word);
  // 在江 is a word, but 江苏 is where something is.
  if (isHanPlace(before.slice(-2))) return false;
  // 學生葉 is a student called 葉, though 生葉 is a word.
  return isWord(before.slice(-3, -1)) || !(isWord(before.slice(-2)) || isWord(before.slice(-3)));
}

/** 齐·清华, as a name is read out. */
const READ_OUT = /[·・]$/u;

const GIVEN_NAME = /^\p{Script=Han}{2}$/u;

/** What people are addressed by who work in schools: of a university as well, or of somebody of that name. */
const SCHOOL_ADDRESS = /^(?:老[师師]|同[学學]|教[练練])/u;

export const isAddressedInSchool = (after: string): boolean => SCHOOL_ADDRESS.test(after);

/** Whether somebody in the text bears the given name: 董清华. */
export function isBorneIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (endsWithSurname(text.slice(Math.max(0, at - SURNAME_REACH), at))) return true;
  return false;
}
const SURNAME_REACH = 4;

/** Whether somebody is addressed by a name of two characters: 清华师傅, 清华妈妈. */
export const isAddressed = (name: string, after: string): boolean => GIVEN_NAME.test(name) && ADDRESS.test(after);

/** What somebody does whose name ends with the first character: 刘卫国|开着车, 开的店; a body is never said to open so. */
const OPENS =
  /^[开開](?:[着著了过過出起]|[车車](?!队|隊|[间間])|店|的\p{Script=Han}{0,4}(?:店|[馆館]|[厂廠铺鋪部摊攤]|超市|公司|[车車]))/u;
/** Whether the name only begins with the end of a person's name: 老板刘卫|国开的饭馆. */
function beginsInPerson(name: string, before: string, after: string): boolean {
  const pair = before.slice(-2);
  return (
    !/[在到去从從来來说說住进進读讀念考上是]$/u.test(before) &&
    OPENS.test(name.slice(1) + after) &&
    HAN_WORD.test(pair) &&
    endsWithSurname(before.slice(0, -1)) &&
    !isKnownWord(pair) &&
    !isHanPlace(pair)
  );
}

/** 喊“玉华，吃饭啦”: who is called out to. */
const CALLED_OUT = /(?:喊|叫|[唤喚])(?:[他她我]|了[声聲]|道)?[：:，]?[“"「『]$/u;
const CALL_ENDS = /^[，,！!”」』]/u;

/**
 * Whether a name of two characters is a given name here: 记者李清华, 小清华, 清华师傅; 清华老师 where the text of its
 * block names 董清华.
 */
export function isGivenName(name: string, before: string, after: string, text = ''): boolean {
  if (!GIVEN_NAME.test(name)) return false;
  const isCalled = SCHOOL_ADDRESS.test(after) || (CALLED_OUT.test(before) && CALL_ENDS.test(after));
  if (isCalled && isBorneIn(text, name)) return true;
  if (beginsInPerson(name, before, after)) return true;
  if (READ_OUT.test(before) && endsWithSurname(before.slice(0, -1))) return true;
  const { surname } = OLD_OR_YOUNG.exec(before)?.groups ?? {};
  if (surname !== undefined && SURNAMES.has(surname) && !OF_SCHOOL_BEHIND.test(after)) return true;
  return endsWithSurname(before) || NICKNAME.test(before) || NAMED.test(before) || ADDRESS.test(after);
}

/** 我叫清华: of a short name that is said to be somebody's. */
const NAMED =
  /(?:(?:中文名字?|[汉漢]名|本名|全名|[艺藝]名|化名)，?[叫是作][“"「]?\p{Script=Han}$)|(?:我|他|她|你|就|名|都|也|又|孩子|儿子|女儿|父亲|母亲)叫$/u;
/** 付|清华某: a court leaves a name out behind the surname, and a word ends before it. */
const LEFT_OUT = /^某(?!教授|院士|[实實][验驗]|[学學科]|[系院所班级級届屆]|[个個些位名项項])/u;
/** 高清华|大学念的: what somebody studied there. */
const STUDIED = /^(?:[念读讀]的|[学學]的(?:是|[^，。]{0,6}[专專][业業]))/u;
/** Whether the beginning or the end of a university's name is part of a person's: 付清华某押金, 干事高清华大学念的. */
export function meetsPerson(name: string, before: string, after: string): boolean {
  if (/^\p{Script=Han}{2}大[学學]$/u.test(name))
    return STUDIED.test(after) && BEHIND_WORD.test(before) && endsWithSurname(before);
  if (!GIVEN_NAME.test(name) || !LEFT_OUT.test(after) || !(isSurname(name.charAt(1)) || /[华華]$/u.test(name)))
    return false;
  return PAYS.test(before) || isHanWord(before.slice(-1) + name.charAt(0));
}
/** What is done to the end, as money is paid: 结|清, 付|清. */
const PAYS = /(?:已|未|[现現]|[后後]|便|[并並]|前|[将將]|曾)?[结結付还還缴繳交算偿償][了]?$/u;
/** Something stands before the surname that may be what its bearer does. */
const BEHIND_WORD = /\p{Script=Han}{2}\p{Script=Han}$/u;

/** What people do who are not of an institution's staff, right beside their surname: 球王贝利, 贝利经理, 踢球的贝利. */
const CALLING_BEFORE =
  /(?:名宿|名[将將]|[传傳]奇|前[锋鋒]|中[锋鋒]|后[卫衛]|後衛|[门門][将將]|射手|[冠亚亞季][军軍]|球王|球星|巨星|影星|歌星|歌手|[主边邊]裁|[导導]演|[画畫]家|作家|[诗詩]人|老板|老闆|店主|司机|司機|[医醫]生|警[员員]|[队隊][员員]|[队隊][长長]|[选選]手|[农農]夫|[农農]民|商人|(?:踢球|打球|唱歌|演[戏戲]|拍[戏戲]|[开開][车車])的)$/u;
const CALLING_BEHIND =
  /^(?:[经經]理|老板|老闆|店[长長]|[队隊][长長]|球[员員]|[师師]傅|警[长長]|[医醫]生|大夫|[导導]演|[教裁][练練判])/u;
/** Words for what somebody does end with these, and so do few others. */
const CALLING_ENDS = new Set('员員师師手生匠兵警民农農贩販星将將帅帥锋鋒卫衛者人家');
/** Of those that end so, who may as well be an official, or nobody in particular. */
const NO_CALLINGS = new Set(
  `教师 教師 老师 老師 导师 導師 学者 學者 作者 党员 黨員 委员 委員 成员 成員 官员 官員 会员 會員 议员 議員 研究员 研究員 专员 專員 人员 人員
  工作者 研究者 教育者 代表人 法人
  学员 學員 先生 女生 男生 师生 師生 校友 学生 學生 新生 高手 助手 对手 對手 双手 雙手 国家 國家 大家 专家 專家 人家 老人 本人 个人 個人 主人 众人 眾人 夫人 有人 前者 后者 後者
  领导人 領導人 负责人 負責人 主持人 发言人 發言人 创始人 創始人 带头人 帶頭人 联系人 聯繫人 继任者 繼任者 参与者 參與者 主持者 创办人 創辦人 候选人 候選人 继承人 获得者 獲得者 得主
  全民 人民 公民 中将 中將 上将 上將 明星 之星`.split(/\s+/u),
);
/** Whose names a court writes down, and words that open a line of a list of those who were admitted. */
const PARTY =
  /(?:被告人?|原告人?|上[诉訴]人|被上[诉訴]人|[申][请請]人|第三人|[嫌][疑]人|罪犯|[证證]人|[审審]判[长長员員]|[书書][记記][员員]|代理人|[辩辯][护護]人|(?<!法定)代表人|[执執]行人|网友|網友|司机|司機|业主|業主|[顾顧乘旅游遊]客|[店房车車户戶]主|[住商]户|[住商]戶|[租房]客|老板|老闆|家[长長]|球迷|粉[丝絲]|合[伙夥]人|股[东東]|被保[险險]人|死者|[伤傷]者|[邻鄰]居|患者|考生|新郎|新娘|亡夫|爱人|其[父母妻子夫兄弟])[：:]?$/u;
/** Who made the text or the picture: 责任编辑：, 文/, 本报记者; and behind the name: 摄, /图. */
const BYLINE_BEFORE =
  /(?:(?:[编編][辑輯]|[责責][编編]|校[对對]|[审審][核校]|[摄攝]影?|撰[文稿]|美[编編]|[制製][图圖]|[监監][制製]|[统統][筹籌]|供稿|通[讯訊][员員]|作者|[联聯]系人|[联聯]絡人)[：:/／|]\s?|(?:文字?|[图圖]片?)[/／|]|(?:[记記]者|通[讯訊][员員]|[实實][习習]生)\s)$/u;
const BYLINE_BEHIND = /^\s?(?:[摄攝](?!\p{Script=Han})|[/／][文图圖摄攝]|[报報][道導](?!\p{Script=Han}))/u;
const LONGEST_CALLING = 4;
/** What those who lead a university, a ministry or a company may be as well: 物理学家, 教育家, 外交家. */
const ALSO_OFFICIAL = /(?:[学學]|教育|政治|外交|[企实實][业業]|思想|革命|活[动動])家$/u;

/** Whether a word for a calling ends the text: 厨师, 被告人. */
function endsWithCalling(before: string): boolean {
  if (PARTY.test(before)) return true;
  if (!CALLING_ENDS.has(before.slice(-1)) || ALSO_OFFICIAL.test(before)) return false;
  for (let length = LONGEST_CALLING; length > 1; length -= 1) {
    const word = before.slice(-length);
    if (word.length < length || !HAN_RUN.test(word)) continue;
    if (NO_CALLINGS.has(word)) return false;
    if (isHanWord(word)) return true;
  }
  return false;
}
const HAN_RUN = /^\p{Script=Han}+$/u;

/** Whether a whole name stands right beside the calling of another person: 厨师王启明. */
export const isOfCalling = (before: string, after: string): boolean =>
  endsWithCalling(before) || CALLING_BEFORE.test(before) || CALLING_BEHIND.test(after);

/** Whether a whole name is that of who made the text or the picture. */
export const isByline = (before: string, after: string): boolean =>
  BYLINE_BEFORE.test(before) || BYLINE_BEHIND.test(after);

/** Whether a surname stands right beside the calling of another person. */
export const isOfOtherCalling = (before: string, after: string): boolean =>
  CALLING_BEFORE.test(before) || CALLING_BEHIND.test(after);

const ROLE_BEHIND = /^(?:[（(](?<bracket>[^（()）]{2,14})[）)]|，(?<comma>\p{Script=Han}{3,12})[，。；])/u;
/** Whom the person meets, who is no part of what is said of the person: 会见了昆明市市长; but not 和平县县长. */
const MEETS =
  /^(?:[与與向对對跟给給被把为為请請随隨陪找问問]|和(?![平田顺順布林龙龍静靜硕碩政县縣]))|[了着著过過]|[会會][见見晤谈談]|[约約接召迎看遇求]见|[约約接召迎看遇求]見|[拜到走采採探专專][访訪会會]|访[问問]|訪問|接[待替任]|[陪]同|[邀约約][请請]|感[谢謝]|告[诉訴]|致[函信电電]|[联聯]系|取代|代替|提名|任命|委托|委[托託]|[听聽]取|推[荐薦]|祝[贺賀]/u;
/** What is said of a person right behind the name: in brackets the calling as well, between commas the office alone. */
export function roleBehind(after: string): { readonly role: string; readonly isCalling: boolean } | null {
  const { bracket, comma } = ROLE_BEHIND.exec(after)?.groups ?? {};
  if (bracket !== undefined) return { role: bracket, isCalling: endsWithCalling(bracket) };
  return comma === undefined || MEETS.test(comma) ? null : { role: comma, isCalling: false };
}

const CALLED = /(?:名叫|名字叫|名字也叫|叫做|叫作|名为|名為|也叫|化名|取名|起名|改名)[“"「『]?$/u;
/** Whether the name is only spoken of: 一个名叫王启明的人. */
export const isOnlyCalled = (before: string): boolean => CALLED.test(before);
