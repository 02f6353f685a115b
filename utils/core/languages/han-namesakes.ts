/** Who else bears the short name of a university (清华): a village, a person, a player; and what says that it is meant. */
import { isBorneIn, isSurname } from './han-people.ts';
import { isHanWord } from './unspaced-words.ts';

/** A village, a street, a temple or a shop of that name, by which its people call it in short: 清华镇, then 清华. */
const PLACE =
  /^[古老新]?(?:[镇鎮](?![江静靜馆館校楼樓店])|[乡鄉](?![镇鎮村])|[屯寨寺庙廟斋齋庵]|坊(?![间間])|村(?![官镇鎮]|上春)|街(?!舞)|水(?:[库庫坝壩]|[电電]站)|[电電]站|大[坝壩]|渡口|[码碼][头頭]|[林茶农農牧][场場]|[乡鄉][镇鎮]政府)/u;
/**
 * Offices of a town, which a campus may have as well, so that they say nothing of the rest of the page. What goes on from them may
 * be a subject: 清华政府管理专业, 清华财政所助理教授.
 */
const OFFICE =
  /^(?:(?:派出|司法|[财財]政|卫生|衛生|[国國]土|税[务務]|稅務|林[业業]|[畜][牧])[所院站](?!\p{Script=Han}{0,4}(?:教授|[硕碩博]士|研究|招生|班))|供[销銷]社|信用社|村委|居委|敬老院|中心(?:小[学學]|校(?![区區园園]))|政府(?=$|\P{Script=Han}|[的说說]|工作|大[楼樓院]))/u;
/** 镇上清华米酒: what a town is known for. */
const IN_TOWN = /[镇鎮乡鄉村](?:上|里|裡|裏|口|[头頭])的?$/u;
const MADE_IN_TOWN =
  /^\p{Script=Han}{0,2}(?:酒|茶|豆腐|[糕饼餅糖醋])(?=$|\P{Script=Han}|[的是也都很卖賣出一二三四五六七八九十])/u;
/** Whether an office of a town or a village of that name stands there, or what is made in it. */
export const isOfficeOfPlace = (before: string, after: string): boolean =>
  OFFICE.test(after) || (IN_TOWN.test(before) && MADE_IN_TOWN.test(after));
/** 清华是我们镇，不是大学 */
const SAID_TO_BE_PLACE =
  /^是(?:我[们們]|咱[们們]?|一?[个個座条條]|[这這][里裡边邊]的?)?(?:\p{Script=Han}{0,3}[镇鎮村乡鄉街](?!上)|地名|人名|[河山岭嶺])|^[^。！？；\n]{0,10}，?(?:可|[并並])?不是(?:那[个個所])?(?:大[学學]|[学學]校)[，。！？”」]/u;
/** 清华河, but not 河北. */
const WATER = /^[河溪]/u;

/** Right before what players, figures of a story and animals are called. */
const CALLED_BY =
  /(?:(?:玩家|网名|網名|昵[称稱]|角色|主角|主人公)[：:]?|(?<![办辦])[公帮幫][会會]的?[会會]?[长長]?|[帮幫]派|(?<!部)(?:[帮幫盟门門]主|[门門]派)|掌[门門]人?|(?:[一二两兩三这這那][只隻条條匹][^，。！？；\n]{0,6}|(?:猫|貓|狗|马|馬|[机機]器人|(?:大的|小的|老[大二三])))(?:名字)?(?:也|就|都)?(?:名?叫|叫做|叫作|起名|取名)(?:小|阿)?)[“"「『]?$/u;
/** The same of people behind whom the university may stand as well: 网友清华本科. */
const PERSON_BEFORE =
  /(?:[网網]友|楼主|樓主|主播|博主|[会會][主长長]|真人|[战戰][队隊]|道[長长人士]|弟子|[师師][父兄弟姐妹]|徒[弟儿兒])[“"「『]?$/u;
/** 老王, 小李: behind the name, of somebody who goes by both. */
const NICK =
  /^[老小阿](?<surname>(?!康[社生])\p{Script=Han})(?<next>(?![桥橋街路楼樓房村镇鎮])\p{Script=Han}|$|\P{Script=Han})/u;

/** What only a person has, does or is, right behind a given name; universities are old, and have a birthday as well. */
const PERSON =
  /^(?:(?:今年|才|已|刚|剛)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[岁歲](?!生日|[华華][诞誕])|的(?:徒[弟儿]|[师師][傅父]|[父母][亲親]|[爸妈媽爹娘]|妻子|丈夫|老[婆公伴]|[儿兒]子|女[儿兒]|媳[妇婦]|(?<kin>[哥姐弟妹爷爺奶叔])\k<kin>|[脸臉][上色]|手[臂指腕]|眼[睛泪淚]|腿|病情)|[摇搖低][头頭]|不[语語]|[转轉起]身|拔[剑劍刀]|苦笑|一愣|[发發][烧燒]|感冒|生病|[请請]假了?|哭[着著了]|睡[着著了]|[应應]了一[声聲]|皱眉|皺眉|退下(?!来|來)|[叹嘆]了?口?[气氣])/u;
/** The same where the text names the person with a surname before. */
const PERSON_OF_TEXT = /^(?:[爱愛]|是[个個]|[乐樂哭笑]|[说說]|[从從]小|心里|心裡|自己|家[里裡]|[总總常]|每天)/u;
/** Whether the name is somebody's own: 会长清华老王. */
function isNick(after: string): boolean {
  const { surname = '', next = '' } = NICK.exec(after)?.groups ?? {};
  return isSurname(surname) && !(next !== '' && isHanWord(surname + next));
}

const isWater = (after: string): boolean => WATER.test(after) && !isHanWord(after.slice(0, 2));

const LEARNING =
  '教授|[导導][师師]|[师師]生|[学學]子|[学學](?:[生者霸渣姐弟妹]|[长長](?!大))|校友|校[长長方园園庆慶史区區]|[毕畢][业業]|本科|[硕碩博]士|[录錄]取|招生|[实實][验驗]室|[课課][题題][组組]|[团團][队隊]|[学學]院|研究|[书書][记記]|[论論]文|[师師]资';
/** People, works and places of learning behind the name, with a field between: 清华的文物团队. */
const LEARNING_BEHIND = new RegExp(
  `^(?:的?\\p{Script=Han}{0,4}?(?:${LEARNING}|大[学學])|[读讀念](?:的(?:是)?|[书書研博]|本科)|上的?(?:大[学學]|本科))`,
  'u',
);
/** What one does to enter a university, and another one in a row. */
const LEARNING_BEFORE =
  /(?:考(?:[上入取进進]|了(?:\p{Script=Han}[回次年])?)?|[报報]考|[毕畢][业業][于於]|就[读讀][于於]?|[录錄]取|保送|[读讀念]|真|北大[、和与與跟]?)$/u;
/** Whether the sentence says that the university is meant. */
export const isUniversityHere = (before: string, after: string): boolean =>
  LEARNING_BEHIND.test(after) || LEARNING_BEFORE.test(before);

/**
 * Whether a person, a player or a place is called so, which is what the page means by the name from there on. What
 * speaks of learning speaks of the university, but for a place of that name: 清华镇中学.
 */
export function isNamesake(name: string, before: string, after: string, text: string): boolean {
  if (PLACE.test(after) || isWater(after) || SAID_TO_BE_PLACE.test(after)) return true;
  if (isUniversityHere(before, after)) return false;
  if (CALLED_BY.test(before) || PERSON.test(after) || isNick(after)) return true;
  return PERSON_OF_TEXT.test(after) && isBorneIn(text, name);
}

/** Kin and callings before which a university stands as well: 我表弟清华毕业. */
const KIN_BEFORE =
  /(?:[表堂][哥弟姐妹兄]|[哥弟姐妹]{2}|[儿兒]子|女[儿兒]|[孙孫][子女]|老[板闆公婆]|[邻鄰]居|司机|司機|歌手|店[主员員]|[队隊][长長])[“"「『]?$/u;
/** What a person does or is, and no university. */
const DOES_AS_PERSON =
  /^(?:今年(?:[\d一二三四五六七八九十]+[岁歲]|[高中]考(?![招录錄]))|笑|哭|唱|[发發](?:片|愁|呆)|[摇搖点點低][头頭]|[挥揮]手|[结結]婚|出嫁|[当當]兵|[从從]小(?!就?想|到大|的)|不爱|不愛|[开開]了?[车車]|[抽喝]了?[口杯根])/u;
const MARRIES = /(?:嫁[给給]|娶)了?$/u;
/** Whether somebody seems to be called so in this place: 师兄清华来了, 表弟清华今年高考. */
export function isGivenNameBehindPerson(before: string, after: string): boolean {
  if (MARRIES.test(before) && /^(?:\P{Script=Han}|$)/u.test(after)) return true;
  if (KIN_BEFORE.test(before) && DOES_AS_PERSON.test(after)) return true;
  return PERSON_BEFORE.test(before) && !isUniversityHere(before, after);
}

/** What old texts call clear and fine: 词旨清华, 月色清华. */
const STYLE =
  /(?:[文诗詩词詞辞辭][辞辭旨采藻风風笔筆气氣思意句字墨]|行文|[书書][风風法]|[声聲格][调調韵韻]|意境|姿容|[谈談]吐|[风風][骨格神]|才藻|[气氣][质質度韵韻]|[笔筆][调調意]|月[光色]|夜色|水木|秋水|[门門]第|[资資]望)[“"「『]?$/u;
/** Whether the name is the old word for clear and fine. */
export const isSaidOfStyle = (name: string, before: string, after = ''): boolean =>
  /^清[华華]$/u.test(name) && STYLE.test(before) && ENDS_PRAISE.test(after);
/** An adjective ends its clause or has a noun behind it; a body does something. */
const ENDS_PRAISE = /^(?:$|\P{Script=Han}|[的而])/u;
