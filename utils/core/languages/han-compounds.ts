/** What makes a longer Chinese name of another thing out of the short name of a body that stands in it. */
/** Houses, roads, places and brands end with one of these characters. */
const HEADS = new Set('阁閣池苑坊湾灣牌路道街巷村镇鎮乡鄉庄莊桥橋厦廈湖山寺庙廟酒茶店债債券行');
/** Words that begin with one of them and name no such thing. */
const OTHER_WORDS =
  /^(?:道[歉谢謝理德别別路]|路[过過演径徑线線透]|湖[北南人广廣]|山[西东東区區]|街舞|湾[区仔流]|灣[區仔流]|桥[牌梁]|橋[牌樑梁]|酒[会會]|茶[话話艺藝歇]|债[务权]|債[務權]|村官|庄[严重]|莊[嚴重]|乡[村情]|鄉[村情]|镇定|鎮定|牌照|行[动動业業政程为為列走使李]|池州)/u;
/** The same in words: houses, shops, companies. */
const HEAD_WORDS =
  /^(?:加油站|便利店|药店|藥店|书店|書店|诊所|診所|网吧|網吧|理发|理髮|美容|旅馆|旅館|客栈|客棧|茶楼|茶樓|茶馆|茶館|幼儿园|幼兒園|驾校|駕校|印刷|照相馆|照相館|大厦|大廈|大桥|大橋|大道|大街|大酒店|酒店|宾馆|賓館|饭店|飯店|餐厅|餐廳|公寓|花园|花園|家园|家園|名苑|小区|小區|社区|社區|广场|廣場|商场|商場|商城|超市|浴室|浴池|眼镜|眼鏡|补习|補習|培训|培訓|辅导班|輔導班|教育咨询|教育諮詢|集团|集團|公司|有限公司|股份|控股|实业|實業|药业|藥業|酒业|酒業|置业|置業|地产|地產|物业|物業|证券|證券|金融|投资|投資|基金|资本|資本|租赁|租賃|银行|銀行|国际学校|國際學校|中学|中學|小学|小學|书院|書院|新区|新區|科技园|科技園|产业园|產業園|嘉园|嘉園|雅园|雅園|华庭|華庭|ETF|REIT|新能源|涂料|塗料|门窗|門窗|电器|電器|家具|傢具)/u;
/** What shops and eating places are called that bear a name, in the press of Malaysia and Singapore above all. */
const SHOPS =
  /^(?:药行|藥行|金行|车行|車行|洋行|五金行|电器行|電器行|参茸行|參茸行|洋服|布庄|布莊|茶室|餐室|酒楼|酒樓|咖啡[店馆館厅廳]|面包店|麵包店|文具店|杂货店|雜貨店|水果店|花店|琴行|画廊|畫廊|健身房|养生馆|養生館|月子中心|会所|會所)/u;
/** Firms that universities founded or that are called after them, by the second part of their names: 北大方正, 浙大网新. */
const FIRMS =
  /^(?:方正(?!在)|青鸟|青鳥|紫光|同方(?!向)|启迪|啟迪|未名(?:集|生|医|醫)|千方|昂立|慧谷|网新(?!生)|網新(?!生)|中控|讯飞|訊飛|国盾|國盾|国创|國創|智胜|智勝|微电(?!子学|子學)|微電(?!子學)|光[电電](?![学學]|工程|系|信息|[与與和]|研究|中心|[实實][验驗]|[专專]|[国國]家|[技科])|复华|復華|戈德|允公|地纬|地緯|华特|華特|胜华|勝華|高新(?:股|技术股))/u;
/** Part of a university although it begins like one of those. */
const OWN_PARTS = /^(?:基金会|基金會|投资者关系)/u;
/** A word between, and then what only a company has: 清华同方旗下. */
const COMPANY = /^\p{Script=Han}{2}(?:旗下|股份|集团|集團|控股|有限公司|基金(?![会會])|证券|證券)/u;
/** Of those who only use the name: 自称, 冒用, 山寨. */
const PRETENDED = /(?:自称|自稱|冒用|冒充|假冒|谎称|謊稱|号称|號稱|山寨|冒名|打着|打著)(?:是|为|為|的)?[“"‘「『]?$/u;
/** A lane is followed by a number or is a stop: 清华里3号, 清华里站. */
const LANE = /^里(?:\d+[号號弄]|[一二三四五六七八九十]+[号號弄]|站|[：:])/u;
/** Two characters of any meaning, and then what only houses have: 清华阳光花园. */
const HOUSES = /^\p{Script=Han}{1,2}(?:花园|花園|家园|家園|公寓|公馆|公館|小区|小區|新村|名邸|豪庭|广场|廣場)/u;
/** Of the characters of the name: 名字里带清华的东西, 写成了“西交大”, 搜“清华”. */
const SPELLED =
  /(?:(?:名字|名称|名稱|校名|店名|地名|楼名|人名)(?:里|裡|裏|中)?(?:都|也|还|還|仍)?(?:带着?|帶著?|含有?|有|叫|用)[“"‘「『]?|(?:[写寫印念读讀错錯喊叫]成了?|[误誤][写寫作]|搜索?|输入|輸入)[“"‘「『])$/u;
/** The same behind the name: “清华”二字, “清华”字样. */
const CHARACTERS = /^[”"’」』]?(?:[一两兩二三四五几幾][个個]?字|字[样樣号號]|商[标標])/u;
/** Of things that bear the name of the body itself: 印着“清华”二字. */
const WORN = /[印绣繡刻][着著有上][“"‘「『]$/u;
/** “清华视光”: behind a quotation mark and a few characters a name ends that is coined of the short one. */
const COINED = /^(?<more>\p{Script=Han}{2,4})[”"’」』]/u;
/** Parts and people of the body itself, what it does, and another university. */
const OWN_WORDS =
  /(?:大|[学學]?[院系部所室处處馆館班会會队隊园園]|中心|[校院部所处處][长長]|教授|老[师師]|[学學]生|[学學]子|[学學]者|校友|毕业生|畢業生|新生|人|的|[与與和、].*|路|[简簡])$/u;

/** Presses, and hospitals and schools that belong to a university, have names of their own: 厦门大学出版社. */
export const isNamedAfterHan = (after: string): boolean =>
  /^(?:出版[社会會]|人民[医醫]院|第[一二三四五六七八九十][医醫]院|口腔[医醫]院|(?:[医醫]学部)?附[属屬](?:[医醫]院|病院))/u.test(
    after,
  );

/** Whether another name goes on with what stands behind a short one: 清华池, 南科大厦, 国开证券. */
export function goesOnAsOther(after: string): boolean {
  if (OWN_PARTS.test(after)) return false;
  if ([HEAD_WORDS, SHOPS, FIRMS, COMPANY, HOUSES, LANE].some((pattern) => pattern.test(after))) return true;
  return HEADS.has(after.charAt(0)) && !OTHER_WORDS.test(after);
}

/** 网龙公司: what a company is called, which is part of its own name; 公司债 is another thing. */
const LEGAL_FORM = /^(?:(?:集[团團])?(?:股份)?有限公司|公司(?![债債法章])|集[团團](?![军軍])|控股|股份(?!制))/u;
export const isOwnLegalForm = (after: string): boolean => LEGAL_FORM.test(after);

/** Whether somebody only calls themselves so. */
export const isPretended = (before: string): boolean => PRETENDED.test(before);
/** The same, or the characters are spoken of. */
export const isBorrowed = (before: string, after: string): boolean =>
  isPretended(before) || SPELLED.test(before) || (CHARACTERS.test(after) && !WORN.test(before));

/** Whether the short name only begins a name in quotation marks: “清华视光”. */
export function isCoined(before: string, after: string): boolean {
  const more = /[“"‘「『]$/u.test(before) ? COINED.exec(after)?.groups?.more : undefined;
  return more !== undefined && !OWN_WORDS.test(more);
}

/** 北京大学生电影节, 清华大学城: students of a town, and a town of universities. */
const STUDENTS_OR_TOWN =
  /^(?:城(?![市乡鄉镇鎮建环環际際规規])|生(?:[报報]|[电電]影[节節]|[运運][动動][会會]|[联聯][赛賽]|[篮籃]球|足球|[辩辯][论論]|[创創][业業]大))/u;
/** Whether a name that ends in the word for a university only seems to stand before these words. */
export const goesOnBehindUniversity = (name: string, after: string): boolean =>
  /大[学學]$/u.test(name) && STUDENTS_OR_TOWN.test(after);

/** Associations that a company's name begins: 中国有色金属建设协会. */
export const goesOnAsAssociation = (after: string): boolean =>
  /^(?:协会|協會|学会|學會|商会|商會|联合会|聯合會|研究会|研究會|工会|工會)/u.test(after);

/** A longer name of a ministry ends with the shorter one: 高等教育部, 科学和高等教育部. */
export const endsAsLongerMinistry = (before: string): boolean =>
  /(?:高等|基础|基礎|职业|職業|公共|全民|高级|高級|初等|中等|体育|體育|思政|继续|繼續|学前|學前|特殊|成人|远程|遠程|培训|培訓|党群|黨群|党员|黨員|员工|員工|职工|職工|早期)(?:和|与|與|及)?$/u.test(
    before,
  );

/** Departments of firms: 销售部、教育部、行政部. */
const DEPARTMENT =
  '(?:[销銷]售|市[场場]|行政|人事|[财財][务務]|客服|客[户戶]|技[术術]|[运運][营營]|研[发發]|企[划劃]|宣[传傳]|采[购購]|[后後]勤|策[划劃]|[设設][计計])部';
const IN_FIRM = new RegExp(
  `${DEPARTMENT}[、，和及与與]$|(?:公司|集[团團]|机[构構]|機構|[协協][会會]|[总總]部|报社|報社|[医醫]院)的?(?:下[设設]的?)?[“"「]?$`,
  'u',
);
const OF_FIRM = new RegExp(`^[”"」]?(?:[、，和及与與]${DEPARTMENT}|[经經]理|[总總][监監]|客服|[专專][员員])`, 'u');

/** Whether a department of a firm or of an association has the name of a ministry. */
export const isDepartment = (before: string, after: string): boolean => IN_FIRM.test(before) || OF_FIRM.test(after);

/** 美国驻塞尔维亚大使馆: an embassy in that country, not of it. */
export const isStationedIn = (before: string): boolean => /[驻駐]$/u.test(before);

/** A ministry of a province, a federal state or a town. */
export const endsWithProvince = (before: string): boolean => /(?:\p{Script=Han}[省州邦郡縣县市])$/u.test(before);
