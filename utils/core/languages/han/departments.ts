/** Departments of houses (museums, clubs, firms) that are called like a ministry of the state: 博物馆公共教育部. */

/** Whose department it is, right before its name. */
const HOUSE =
  '公司|集[团團]|机[构構]|機構|[协協學学商教公][会會]|[总總]部|[报報]社|[杂雜][志誌]社|出版社|[电電][视視][台臺]|[医醫]院|党委|黨委|[团團]委|工[会會]|[总總]社|少先[队隊]|妇联|婦聯|[馆館]|博物院|教堂|俱[乐樂]部|基金[会會]|[剧劇戏戲]院|[剧劇乐樂舞][团團]|景[区區]|[动動植]物[园園]|公[园園]|[学學]生[会會]|理事[会會]|[读讀][书書][会會]|社[团團]|少年[宫宮]|文化[宫宮站]|[社小][区區]|街道|[书書研究画畫寺]{1,2}院|[剧劇]場|[剧劇商农農]场|[乐樂]园|分[会會部]|支部|[门門书書]店|秘[书書][处處]|中心|客服';
const OF_HOUSE = new RegExp(`(?:${HOUSE})的?(?:下?[设設][的有立]?)?[“"「]?$`, 'u');
/** For whom or in what a department works, before the field that it shares with a ministry: 社会教育部, 高等教育部. */
const KIND =
  /(?:高等|高级|高級|初等|中等|中小[学學]|幼[儿兒]|[儿兒]童|少[儿兒]|青少年|青[训訓]|[妇婦]女|成人|老年|[终終]身|基础|基礎|[职職][业業]|公共|公[众眾]|全民|[体體]育|思政|思想政治|[继繼][续續]|[学學]前|特殊|[远遠]程|早期|家庭|[国國][际際]|[双雙][语語]|社[会會区區]|[艺藝美][术術]|科[普研]|健康|安全|国防|國防|法[制治]|消防|生命|[劳勞][动動]|心理|情感|通[识識]|[审審]美|美育|德育|校外|[课課]外|[亲親]子|家[风風]|研[学學]|警示|廉政|[国國][学學]|[创創][业業]|宗教|基督教|佛教|[遗遺][产產]|[观觀][众眾]|[会會][员員]|[医醫][学學]|[护護]理|[临臨]床|[员員職职]工|党[员群]|黨[員群])(?:和|与|與|及)?$/u;
/** The same, of words that are verbs as well: 宣传教育部主任, but not 宣传教育部政策. */
const DEED = /(?:宣[传傳教]|培[训訓]|[训訓][练練]|展[览覽示陈陳]|推[广廣]|教[学學]|[学學][术術]|普及)$/u;
const AS_BODY =
  /^(?:$|[”"」、，。；：！？）),.;:!?]|和|与|與|及|[主副][主任部]|[主部][任长長员員]|[负負][责責]|[联聯]合|[举舉承主][办辦]|[电電][话話]|派|同[志仁工]|工作人[员員]|[邀组組]|[两兩二三四]部)/u;
/** What such a word is about ends there, and the ministry is the next thing: 就校园安全教育部说. */
const ABOUT =
  /(?:就|[对對]|[关關][于於]|[针針][对對]|[围圍][绕繞]|[为為]了?|加[强強]|做好|[开開]展)\p{Script=Han}{0,8}$/u;

/** Who works in a department; a ministry has heads of other names. */
const STAFF =
  /^[”"」]?(?:副?主任(?![督科委务務会會])|部[员員]|[讲講]解[员員]|(?:干事|幹事)(?![业業创創])|[经經]理(?![事论論解性])|[总總][监監](?!察)|客服|[专專][员員](?![办辦])|同工|[义義]工)/u;
/** The fields of ministries of states, and organs of a party that stand in rows with them. */
const STATE =
  /(?:外交|[国國]防|科[学學]技[术術]|科技|工信|信息化|工[业業]|公安|安全|民政|司法|律政|[财財]政|社[会會]保障|人社|自然[资資]源|生[态態][环環]境|[环環]境|[环環]保|建[设設]|住建|交通|[运運][输輸]|水利|[农農][业業村]|商[务務]|[贸貿]易?|[经經][济濟]|投[资資]|文化|旅游|文旅|[卫衛]生|教育|高教|人事|事[务務]|[应應]急|[应應]急管理|[铁鐵]道|[机機]械|[纺紡][织織]|[轻輕]工|石油|地[质質]|[电電]力|[劳勞][动動工]|信息[产產][业業]|[监監]察|[内內][政务務]|[体體]育|青年|能源|移民|宗教|新[闻聞]|宣[传傳]|中[宣组組联聯]|[组組][织織]|[统統][战戰]|[联聯][络絡]|[电電邮郵化冶煤][电電工炭金]|社[会會]工作|政治工作)$/u;
const ROW_BEFORE = /(?<row>\p{Script=Han}{1,12})部[、和及与與]$/u;
const ROW_BEHIND = /^[”"」]?[、和及与與](?<row>\p{Script=Han}{1,12}?)部(?![门門队隊署委级級落位件属屬分])/u;
/** 、财政部、公安部: the rest of the row, behind which stands what all of them do. */
const REST_OF_ROW = /^(?:[、和及与與]\p{Script=Han}{1,12}?部(?![门門队隊署委级級落位件属屬分]))+/u;

/** The text without the kind of a department at its end: 美术馆公共 → 美术馆. */
const withoutKind = (before: string): string => before.replace(KIND, '').replace(DEED, '');

/** A longer name of a ministry or a department ends with the shorter one: 科学和高等教育部, 社会教育部. */
export const endsAsLongerMinistry = (before: string, after = ''): boolean =>
  (KIND.test(before) || (DEED.test(before) && AS_BODY.test(after))) && !ABOUT.test(before);

/** What a ministry alone gives out, orders and has, and what stands before its name alone. */
const OF_STATE_BEHIND =
  /^(?:[办辦]公[厅廳]|党[组組]|黨組|[新发發][闻聞言]|官[网網方]|[网網]站|令|等(?:[\d一二三四五六七八九十两兩多几幾]+[个個]?)?部[门門委]|\p{Script=Han}{2,14}司(?:副?[司处處][长長]|[负負][责責]|有[关關]|[发發]|[近日今表介]|[，。、）])|(?:近日|日前|[昨今]日|[去今]年|上月|本周|此前|[\d年月日]+)?(?:已|再次|正式)?(?:要求|[联聯]合(?:印|[发發]|出|部署)|[发發]文|明[确確]|[规規]定|印[发發]|下[发發]|[发發]布|公布|出[台臺]|批[准複复覆]|[备備]案|通[报報]|部署|[会會]同|修[订訂]|[认認]定|公示|下[达達]|指出|[强強][调調]))/u;
const OF_STATE_BEFORE = /(?:[国國]家|我国|国内|[国國][务務]院|中央)[、，和]?$/u;
/** 教育部、体育总局 */
const BESIDE_OFFICE =
  /^[、和及与與](?:[国國]家|中[国國央]|全[国國])?\p{Script=Han}{2,8}?(?:[总總]局|改革委|[发發]改委|[卫衛]健委|委[员員][会會]|署)/u;
/** Whether a deed, an office or a neighbour says it that only the ministry of the state has. */
const isOfState = (before: string, after: string): boolean =>
  OF_STATE_BEHIND.test(after.replace(REST_OF_ROW, '')) ||
  OF_STATE_BEHIND.test(after) ||
  OF_STATE_BEFORE.test(before) ||
  BESIDE_OFFICE.test(after);

/**
 * Units that China's ministry of education alone has, and what its own people and press call the country; not in a
 * quotation, which may be a guest’s.
 */
const OWN_UNIT =
  /^(?:港澳[台臺][办辦]|(?:[语語](?:用|信)|思政|[体體][卫衛][艺藝]|民族教育)司|[学學]位(?:中心|[办辦])|留[学學]?服[务務]?中心|教育考[试試](?:院|中心)|[党黨][组組]|直[属屬](?:高校|大[学學]|[师師]范))/u;
/** 教育部财务司 */
const DIVISION = /^\p{Script=Han}{2,5}司(?![机機令仪儀])/u;
const OWN_COUNTRY = /^[^。！？；\n“「『]{0,24}?(?:我国|我國)/u;
/** Whether what stands behind a ministry's name says that it is China's, in a text of the mainland. */
export const saysOwnMinistry = (after: string): boolean => OWN_UNIT.test(after) || OWN_COUNTRY.test(after);

/** Whether the sentence says that the ministry of the state is meant. */
export function isMinistryOfState(before: string, after: string): boolean {
  if (isOfState(before, after) || OWN_UNIT.test(after) || DIVISION.test(after)) return true;
  const [row, next] = [ROW_BEFORE.exec(before)?.groups?.row, ROW_BEHIND.exec(after)?.groups?.row];
  return (row !== undefined && STATE.test(row)) || (next !== undefined && STATE.test(next));
}

/**
 * Whether the name is that of a department of a firm, an association or another house, which is what such a page means
 * by it from there on: its house stands before it, or its staff behind.
 */
export function isDepartment(before: string, after: string): boolean {
  if (OF_HOUSE.test(before)) return true;
  const kinds = withoutKind(before);
  if (kinds !== before && OF_HOUSE.test(kinds) && endsAsLongerMinistry(before, after)) return true;
  return !isOfState(before, after) && STAFF.test(after);
}
