import { isHanWord } from '../unspaced-words.ts';

/** What makes a longer Chinese name of another thing out of the short name of a body that stands in it. */
/**
 * Characters with which a compound noun ends that is another thing than the body in front: places and houses, goods and
 * papers. Each counts where no word begins with it: 清华园, 北大街, 国开债, but not 清华园区, 北大街舞.
 */
const HEADS = new Set(
  '阁閣斋齋轩軒池苑坊湾灣牌路道街巷村镇鎮乡鄉庄莊桥橋厦廈山寺庙廟营營坡岭嶺沟溝屯站酒茶店债債券行园園院楼樓版杯',
);
/**
 * Groups of people and of firms; the characters are verbs as well, so that the noun must end with them: “清华系”, “清华班”.
 */
const GROUPS =
  /^系(?:[创創][业業]|企[业業]|公司|[资資]本|基金|上市)|^[系帮幫派班党黨粉](?:[”"」』》】）)、，。；：！？,.;:!?]|[的怎]|$)/u;
/** Words that begin with one of them and name no such thing, which the dictionary lacks. */
const OTHER_WORDS =
  /^(?:站[在上出起着著]|[营營][业業养養收救]|路[过過]|山[西东東]|酒会|酒會|[院园園楼樓店][长長]|道[歉谢謝]|行[将將使李]|院[系士线線]|版权|版權|园丁|園丁|街舞)/u;
/** Generic nouns for houses, shops, firms, and schools and classes of others, by what they are. */
const DWELLINGS =
  '小区|小區|新村|社区|社區|公寓|公馆|公館|花园|花園|家园|家園|[名豪华華雅嘉馨]?[苑庭邸]|[豪华華]府|别墅|別墅|大厦|大廈|大桥|大橋|大道|大街|广场|廣場|新区|新區|科技园|科技園|产业园|產業園|[嘉雅佳]园|[嘉雅佳]園|名苑|华庭|華庭|楼盘|樓盤';
/** 清华东路, 清华北二街 */
const STREETS = '[东東西南北中][一二三四]?(?:路(?![军軍径徑由])|大?街(?![舞头頭拍]))';
const SHOPS =
  '[大]?酒[店家]|菜[馆館]|宾馆|賓館|[饭飯]店|餐[厅廳室]|[茶酒][楼樓]|茶[馆館室]|客[栈棧]|旅[馆館社]|咖啡|超市|夜市|商[场場城店]|[书書]屋|[药藥书書花面][包]?店|[便]利店|[加]油站|[诊診]所|[网網]吧|浴[室池场場]|眼[镜鏡]|照相[馆館]|[药藥金车車洋琴]行|[五][金]行|电器行|電器行|参茸行|參茸行|洋服|布[庄莊]|文具店|[杂雜][货貨]店|水果店|画廊|畫廊|健身房|[养養]生[馆館]|月子中心|会所|會所|理[发髮]|美容|印刷|打印店|[复復]印店|大?[药藥]房|[复復][读讀](?:班|[学學]校)|[厨廚]具|旅行社(?![团團])|(?:[农農][贸貿]|批[发發]|建材)市[场場]|[酱醬]菜|[粮糧]油|[卤鹵]味|家[纺紡]|[灯燈][具饰飾]|汽[修配]|[轮輪]胎|管[道业業]|水暖|[板钢鋼]材|阳光板|陽光板|影[楼樓]|[洁潔]具|[卫衛]浴|地板(?![上下])|瓷[砖磚]';
/** What a campus has and does as well, so that only a shop or a firm behind it says that the name is theirs. */
const SERVICES =
  '(?:快[递遞]|物流|婚[庆慶纱紗]|家政|搬家|[装裝][修饰飾潢]|火[锅鍋]|[烧燒]烤|烤[鸭鴨]|蛋糕|服[饰飾]|洗[衣车車]|木[业業]|[贷貸]款)\\p{Script=Han}{0,2}(?:店|公司|老板|老闆|[铺鋪]|[门門]市|加盟|[连連][锁鎖])';
const FIRMS =
  '集[团團]|[有]限公司|公司|控股|股份|[实實药藥酒置物][业業]|地[产產]|[证證]券|金融|(?:[经經][营營]|抵押|消[费費])[贷貸]款|[授]信|[信][贷貸]|理[财財]|存款|投[资資]|基金(?![会會])|[资資]本|租[赁賃]|[银銀]行|文旅|影[业業]|[传傳]媒|[电電][器脑腦]|新能源|ETF|REIT|[国國][际際](?:投[资資]|控股|集[团團]|信托|金控)(?![法专專系与與中学學课課论論管研])|[涂塗]料|[门門][窗]|家具|傢具|[学學][区區]房|[楼樓][盘盤]';
const SCHOOLS =
  '[一二三四五六]?附(?:[属屬设設]|[中小幼])|(?:[双雙][语語]|[国國][际際]|[实實][验驗]|外[国國]?[语語]|[艺藝][术術]|[职職][业業]|民[办辦])?(?:[学學]校|幼[儿兒]园|幼[兒]園|[中小][学學]|高中|初中)|[独獨]中|[驾駕]校|[职職]校|[职職]高|技校|[书書]院|[补補][习習]|培[训訓]|[辅輔][导導]班|教育[咨谘][询詢]|教育諮詢';
/** A zone, its offices, and who lives and works in it; 区 alone begins other words. */
const ZONE = '[区區](?:管委|党工委|招商|[内內][企的]|上班|工作|[买買]房|租房|的(?:房|[厂廠]|地))';
const HEAD_WORDS = new RegExp(`^(?:${DWELLINGS}|${STREETS}|${SHOPS}|${SERVICES}|${FIRMS}|${SCHOOLS}|${ZONE})`, 'u');
/** A word between, and then what only a company has or does: 清华同方旗下, 北大方正重整债. */
const COMPANY =
  /^(?!校[办辦]|科技|投[资資]|所[属屬]|旗下|下[属屬]|全[资資]|相[关關]|多家|一家|[两兩]家|[参參]股)\p{Script=Han}{2}(?:公司(?!法)|重整|[债債股]|加盟|停牌|[复復]牌|[涨漲跌]停|回[购購]|[减減增]持|旗下|股份|集团|集團|控股|有限公司|基金(?![会會])|证券|證券)/u;
/** A lane has numbers, a stop and neighbours: 清华里3号, 清华里站, 清华里居委会. */
const LANE =
  /^里(?:\d+[号號弄]|[一二三四五六七八九十]+[号號弄]|站|[：:]|[水深积積]{2}|弄堂|的?(?:居[民委]|街坊|[邻鄰]居|住[户戶]|弄堂)|[动動][迁遷]|[旧舊]改|石[库庫][门門]|老(?:房|街坊))/u;
/** Two characters of any meaning, and then what only houses have: 清华阳光花园. */
const HOUSES =
  /^\p{Script=Han}{1,2}(?:花园|花園|家园|家園|公寓|公馆|公館|小区|小區|新村|名邸|豪庭|大厦|大廈|大?酒店|超市|广场|廣場)/u;
/** “清华视光”: behind a quotation mark and a few characters a name ends that is coined of the short one. */
const COINED = /^(?<more>\p{Script=Han}{2,4})[”"’」』]/u;
/** Parts and people of the body itself, what it does, and another university. */
const OWN_WORDS =
  /(?:大|[学學]?[院系部所室处處馆館班会會队隊园園]|中心|[校院部所处處][长長]|教授|老[师師]|[学學][生姐妹长長弟霸渣]|[师師][兄弟姐妹]|在[读讀职職校]|[毕畢][业業]|本科|[硕碩博]士|[学學]子|[学學]者|校友|毕业生|畢業生|新生|人|的|[与與和、].*|路|[简簡])$/u;

/** 上海市政府采购网: what governments buy by law goes with the last word of the name alone. */
export const goesOnAsPurchase = (name: string, after: string): boolean =>
  name.endsWith('政府') && /^(?:采[购購]|採購)/u.test(after);

const LONGEST_WORD = 4;
/** Whether a word of several characters begins a Chinese text: 园区, 街道. */
function beginsWord(text: string): boolean {
  for (let length = 2; length <= LONGEST_WORD; length += 1) {
    const word = text.slice(0, length);
    if (!HAN_RUN.test(word) || word.length < length) return false;
    if (isHanWord(word)) return true;
  }
  return false;
}
const HAN_RUN = /^\p{Script=Han}+$/u;

/** 金融学院, 茶文化研究所: a field that trades have as well, and what only those have who teach and study it. */
const OF_LEARNING =
  /^\p{Script=Han}{1,6}?(?:[学學]院|[学學]系|系(?![列统統])|[专專][业業]|研究(?:[院所生]|中心)|[实實][验驗]室|教授|[硕碩博]士|本科)/u;
/** Whether another name goes on with what stands behind a short one: 清华池, 南科大厦, 国开证券. */
export function goesOnAsOther(after: string): boolean {
  if (OF_LEARNING.test(after)) return false;
  if ([HEAD_WORDS, COMPANY, HOUSES, LANE, GROUPS].some((pattern) => pattern.test(after))) return true;
  return HEADS.has(after.charAt(0)) && !OTHER_WORDS.test(after) && !beginsWord(after);
}

/** 网龙公司: what a company is called, which is part of its own name; 公司债 is another thing. */
const LEGAL_FORM = /^(?:(?:集[团團])?(?:股份)?有限公司|公司(?![债債法章])|集[团團](?![军軍])|控股|股份(?!制))/u;
export const isOwnLegalForm = (after: string): boolean => LEGAL_FORM.test(after);

/** Whether the short name only begins a name in quotation marks: “清华视光”. */
export function isCoined(before: string, after: string): boolean {
  if (!/[“"‘「『]$/u.test(before)) return false;
  const more = COINED.exec(after)?.groups?.more;
  return more !== undefined && !OWN_WORDS.test(more);
}

/** 北京大学生电影节, 清华大学城, 交通大学习: students of a town, a town of universities, and other words that begin so. */
const STUDENTS_OR_TOWN =
  /^(?:堂|[习習](?!近平|[总總]|主席|思想|[题題])|[者徒]|城(?![市乡鄉镇鎮建环環际際规規])|生(?:[报報]|[电電]影[节節]|[运運][动動][会會]|[联聯][赛賽]|[篮籃]球|足球|[辩辯][论論]|[创創][业業]大))/u;
/** 西交大道口, 西交大巴站: an avenue and a coach, whose words begin with the last character of a short name. */
const AVENUE = /^(?:道[口上]|巴站)/u;
/** Whether a name that ends in the word for a university only seems to stand before these words. */
export const goesOnBehindUniversity = (name: string, after: string): boolean =>
  (/大[学學]$/u.test(name) && STUDENTS_OR_TOWN.test(after)) || (/大$/u.test(name) && AVENUE.test(after));

/** Associations that a company's name begins, or that are called after a body of states: 中国有色金属建设协会. */
export const goesOnAsAssociation = (after: string): boolean =>
  /^之友|^(?!党[总支]|[总總][部行]|[参參]加|.?[有设設在立到的与與和])\p{Script=Han}{2}(?:分[会會](?!场|場)|[专專](?:业|業)?委(?:[员員])?[会會])|^(?:(?!加入|[参參]加|支持|成立|[牵牽][头頭]|[携攜]手|[联聯]合|[资資]助|[赞贊]助|致信)\p{Script=Han}{2})?(?:协会|協會|学会|學會|商会|商會|联合会|聯合會|研究会|研究會|工会|工會)/u.test(
    after,
  );

/** 美国驻塞尔维亚大使馆: an embassy in that country, not of it. */
export const isStationedIn = (before: string): boolean => /[驻駐]$/u.test(before);

/** 西悉尼大学, 新鲁汶大学: another one than that of the town; but not 湖南东京…. */
export const isFarSide = (before: string): boolean => /[东東西南北新]$/u.test(before) && !isHanWord(before.slice(-2));

/** A ministry of a province, a federal state or a town. */
export const endsWithProvince = (before: string): boolean => /[省州邦郡縣县市]$/u.test(before);
