import { isHanPlace } from './han-places.ts';
import { endsWordBefore, isHanWord, wordBegins } from './unspaced-words.ts';

/** What makes a longer Chinese name of another thing out of the short name of a body that stands in it. */
/**
 * Characters with which a compound noun ends that is another thing than the body in front: places and houses, goods and
 * papers. Each counts where no word begins with it: 清华园, 北大街, 国开债, but not 清华园区, 北大街舞.
 */
const HEADS = new Set(
  '阁閣斋齋轩軒池苑坊湾灣牌路道街巷村镇鎮乡鄉庄莊桥橋厦廈山寺庙廟营營坡岭嶺沟溝屯站酒茶店债債券行园園院楼樓版杯',
);
/** Groups of people and of firms; the characters are verbs as well, so that the noun must end with them: “清华系”, “清华班”. */
const GROUPS =
  /^系(?:[创創][业業]|企[业業]|公司|[资資]本|基金|上市)|^[系帮幫派班党黨粉](?:[”"」』》】）)、，。；：！？,.;:!?]|[的怎]|$)/u;
/** Words that begin with one of them and name no such thing, which the dictionary lacks. */
const OTHER_WORDS =
  /^(?:站[在上出起着著]|[营營][业業养養收救]|路[过過]|山[西东東]|酒会|酒會|[院园園楼樓店][长長]|道[歉谢謝]|行[将將使李]|院[系士线線]|版权|版權|园丁|園丁|街舞)/u;
/** Generic nouns for houses, shops, firms, and schools and classes of others, by what they are. */
const DWELLINGS =
  '小区|小區|新村|社区|社區|公寓|公馆|公館|花园|花園|家园|家園|[名豪华華雅嘉馨]?[苑庭邸]|[豪华華]府|别墅|別墅|大厦|大廈|大桥|大橋|大道|大街|广场|廣場|新区|新區|科技园|科技園|产业园|產業園|[嘉雅佳]园|[嘉雅佳]園|名苑|华庭|華庭|楼盘|樓盤';
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
const HEAD_WORDS = new RegExp(`^(?:${DWELLINGS}|${SHOPS}|${SERVICES}|${FIRMS}|${SCHOOLS}|${ZONE})`, 'u');
/** Part of a university although it begins like one of those. */
const OWN_PARTS = /^(?:基金会|基金會|投资者关系)/u;
/** A field that trades have as well, and what only those have who teach and study it: 金融学院, 茶文化研究所. */
const FIELD_OF_LEARNING =
  /^(?:金融|投[资資]|[传傳]媒|影[业業]|地[产產]|[药藥][业業]|[资資]本|[实實][业業]|[电電][脑腦]|[证證]券|[银銀]行|新能源|租[赁賃]|物流|理[财財]|家政|服[饰飾装裝]|茶文化|茶[艺藝]|酒文化|印刷|美容)(?:工程|管理|科[学學]|市[场場]|法|[经經][济濟]|技[术術])?(?:[学學]院|[学學]系|系(?![列统統])|[专專][业業]|研究(?:[院所生]|中心)|[实實][验驗]室|教授|[硕碩博]士|本科|[课課史])/u;
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

/** Of what the name of a body of a university goes on: its rank, its field, and the names of well-known hospitals. */
const NAME_WORDS = new Set(
  `国际 國際 附属 附屬 附设 附設 人民 中心 总 總 分 口腔 肿瘤 腫瘤 精神 心血管 妇产 婦產 妇女 妇儿 儿童 兒童 眼科 骨科 皮肤病 康复 康復 中医 中醫
  中西医 结合 综合 綜合 民办 民辦 公办 公辦 双语 雙語 外国语 外國語 艺术 藝術 实验 實驗
  医学 醫學 医学部 醫學部 医学院 醫學院 医疗 醫療 健康 纪念 紀念 首钢 滨海 华西 湘雅 同济 协和 齐鲁 西京 瑞金 仁济 华山 中山 长庚 長庚 邵逸夫 孙逸仙 玛丽
  科技 科技园 科技園 技术 技術 创新 創新 产业 產業 出版 出版社 传媒 傳媒 教育 文化 工程 建筑 建築 设计 設計 规划 規劃 研究院 研究所 软件 軟件 信息 网络
  網絡 数字 數字 生物 医药 醫藥 药业 藥業 环保 環保 环境 環境 能源 新能源 材料 电子 電子 实业 實業 后勤 後勤 物业 物業 印刷 音像 影视 影視 资产 資產 控股 企业
  企業 股份 校办 校辦`.split(/\s+/u),
);
/** The same behind one of those: by themselves they are what a university does. */
const DEEDS_IN_NAMES = new Set(
  '投资 投資 服务 服務 开发 開發 管理 经营 經營 研究 发展 發展 咨询 諮詢 培训 培訓 集团 集團'.split(' '),
);
const IN_ORDER = /^第?[一二三四五六七八九十]+/u;
/** 朝阳区, 海港市 */
const DISTRICT = /^\p{Script=Han}{2}[区區市县縣]/u;
const LONGEST_NAME_WORD = 4;

/** How many UTF-16 units of the text at `at` are a word of such a name; 0 where none begins there. */
function nameWordAt(text: string, at: number): number {
  for (let length = LONGEST_NAME_WORD; length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (word.length < length) continue;
    if (NAME_WORDS.has(word) || isHanPlace(word) || (at > 0 && DEEDS_IN_NAMES.has(word))) return length;
  }
  const rest = text.slice(at);
  return (IN_ORDER.exec(rest) ?? DISTRICT.exec(rest))?.[0].length ?? 0;
}

/** Whether the text is nothing but such words: 医学院附属第二, but not 师生参观人民. */
function isOfNameWords(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    const length = nameWordAt(text, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** Firms whose names begin with that of a university: 国家开放大学出版传媒集团. Its hospitals and its press are its own. */
const FIRM_OF_UNIVERSITY = /^(?<between>\p{Script=Han}{1,10}?)(?:有限公司|集[团團])/u;
export function goesOnAsFirm(after: string): boolean {
  const between = FIRM_OF_UNIVERSITY.exec(after)?.groups?.between;
  return between !== undefined && isOfNameWords(between);
}

/** Schools of a place that are attached to the body of a short name: 北师大燕化附中. A place of two characters may be any. */
const ATTACHED = /^(?<between>\p{Script=Han}{0,6}?)(?:附[中小幼]|分校)/u;
const SCHOOL_OF_PLACE = /^(?<between>\p{Script=Han}{0,6}?)(?:[实實][验驗](?:[学學]校|[中小][学學])|幼[儿兒][园園])/u;
const ANY_PLACE = /^(?![的了在与與和及将將为為对對從从到向由是有被把等来來去说說也都就还還给給])\p{Script=Han}{2}$/u;
/** Of a university's people, and what they do with schools. */
const PEOPLE_OR_DEED =
  /^(?:[师師][生范範]|[学學][生子者]|教[师師授]|老[师師]|[专專]家|[书書][记記]|校[长長友]|[团團][队隊]|[毕畢][业業]|走[访訪进進]|[参參][观觀加]|考察|[访訪][问問]|[调調]研|支[教持援]|援[助建]|[帮幫][扶助]|捐[赠贈助]|慰[问問]|[牵牽携攜]手|[联聯]合|合作|[报報]考|考[入上取]|[录錄]取|招[收生]|[创創][办辦]|[开開][办設设]|[设設]立|[举舉][办辦]|建[立设設]|[共新][建办辦]|[拥擁]有|希望|成立|[宣][布佈]|[发發]布|[关關][闭閉])/u;
export function goesOnAsAttached(after: string): boolean {
  const place = ATTACHED.exec(after)?.groups?.between;
  if (place !== undefined && ANY_PLACE.test(place) && !PEOPLE_OR_DEED.test(place)) return true;
  const between = place ?? SCHOOL_OF_PLACE.exec(after)?.groups?.between;
  return between !== undefined && isOfNameWords(between);
}

/** 上海市政府采购网: what governments buy by law goes with the last word of the name alone. */
export const goesOnAsPurchase = (name: string, after: string): boolean =>
  name.endsWith('政府') && /^(?:采[购購]|採購)/u.test(after);

/** 伦敦大学金史密斯学院: the colleges of a university of colleges are universities themselves. */
export const goesOnAsCollege = (after: string): boolean => /^\p{Script=Han}{0,6}[学學]院/u.test(after);

/** 清华老街, 清华新村, 清华东路: a place with a small word between; what stands at a road is no part of its name. */
const OLD_OR_NEW = /^[老古新旧舊大小东東西南北上下前后後中][街镇鎮村桥橋路巷寨坊岭嶺](?!舞)/u;
/** What a works makes: 酒, 味精; but not 的, 参观, 学生进. */
const WORKS = /^(?<goods>\p{Script=Han}{0,3})[厂廠](?![房商长長家区區矿礦])/u;
const NO_GOODS = /[的在与與和到去进進办辦建生师師校]|^(?:[参參][观觀]|[实實][习習])/u;
/** Drinks, condiments, pens and toiletries, called after a place or a famous name, where the word ends there. */
const GOODS =
  /^(?:\p{Script=Han}{0,2}(?:[大特头頭]曲|老窖|酒[业業坊窖]|建材|[铅鉛钢鋼毛][笔筆]|[圆圓]珠[笔筆]|[香肥]皂|牙膏|洗[发髮]水|沐浴露|[面眼脚膚肤儿兒手]霜|蜂蜜|[酱醬]油|[陈陳老米]醋|腐乳))(?![专專系课課学學研画畫字])/u;
const isGoods = (after: string): boolean => {
  const goods = WORKS.exec(after)?.groups?.goods;
  return (goods !== undefined && !NO_GOODS.test(goods)) || GOODS.test(after);
};

/** 清华东门公交站 */
const STOP = /^[东東西南北中]{0,2}(?:[门門路桥橋口])?(?:公交[车車]?|地[铁鐵]|[轻輕][轨軌]|汽[车車])站/u;
/** Where a road, a bridge or a village of that name is: 清华街口, though 街口 is a word. */
const AT_ROAD = /^[街路桥橋村镇鎮庄莊巷][口头頭旁边邊段站上]/u;
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

/** 澜苑, 景邸: a house whose name is no word, and a particle cannot begin it. */
const COINED_HOUSE =
  /^(?<house>(?![的了着著在是有和与與或及从從对對把将將由向给給为為于於到去来來进進看问問])\p{Script=Han}[苑庭邸轩軒阁閣府坊居湾灣])(?!\p{Script=Han}?[办辦])/u;
const isCoinedHouse = (after: string): boolean => {
  const house = COINED_HOUSE.exec(after)?.groups?.house;
  return house !== undefined && !isHanWord(house);
};

/** 小袋鼠幼儿园: with a name of its own before the word for a nursery; those for children of the staff (职工) have none. */
const NURSERY = /^(?<own>\p{Script=Han}{2,4}?)(?:幼[儿兒稚][园園]|托[儿兒]所|早教|托管|[驾駕]校)/u;
const isNurseryOfName = (after: string): boolean => {
  const own = NURSERY.exec(after)?.groups?.own;
  return (
    own !== undefined &&
    !isHanWord(own) &&
    !(own.length === 4 && isHanWord(own.slice(0, 2)) && isHanWord(own.slice(2))) &&
    !PEOPLE_OR_DEED.test(own) &&
    !/[的了在与與和到去办辦建]/u.test(own) &&
    !/^附[属屬]/u.test(own)
  );
};

/** A bank of two characters lends; a university of more only tells its students how they get a loan. */
export const goesOnAsLoan = (after: string): boolean => /^(?:助[学學])?[贷貸]款/u.test(after);

/** Whether another name goes on with what stands behind a short one: 清华池, 南科大厦, 国开证券. */
export function goesOnAsOther(after: string): boolean {
  if (OWN_PARTS.test(after) || FIELD_OF_LEARNING.test(after)) return false;
  if ([HEAD_WORDS, COMPANY, HOUSES, LANE, GROUPS].some((pattern) => pattern.test(after))) return true;
  if (isCoinedHouse(after) || isNurseryOfName(after)) return true;
  if (AT_ROAD.test(after) || STOP.test(after) || OLD_OR_NEW.test(after) || isGoods(after)) return true;
  return HEADS.has(after.charAt(0)) && !OTHER_WORDS.test(after) && !beginsWord(after);
}

/** 网龙公司: what a company is called, which is part of its own name; 公司债 is another thing. */
const LEGAL_FORM = /^(?:(?:集[团團])?(?:股份)?有限公司|公司(?![债債法章])|集[团團](?![军軍])|控股|股份(?!制))/u;
export const isOwnLegalForm = (after: string): boolean => LEGAL_FORM.test(after);

const ITEM_BEFORE = /^\p{Script=Han}{1,8}(?:[一二三四五六七八九十\d至]{1,3}[栋棟号號期]){0,2}[、和与與及或]$/u;
/** In UTF-16 units. */
const ROW_REACH = 20;
/**
 * Whether a name that goes on stands right behind the same one in a row, where that one was another thing:
 * 清华嘉苑、清华里. `isOther` tells by what follows the first.
 */
export function isBesideOther(
  name: string,
  before: string,
  after: string,
  isOther: (after: string) => boolean,
): boolean {
  if (!HAN_RUN.test(after.charAt(0)) || OWN_PARTS.test(after)) return false;
  const near = before.slice(-ROW_REACH);
  const at = near.lastIndexOf(name);
  if (at < 0) return false;
  const behind = near.slice(at + name.length);
  return ITEM_BEFORE.test(behind) && isOther(behind);
}

/** 门派“清华门” */
const SCHOOL_OF_ARMS = /^[门門派帮幫教宗剑劍掌诀訣][”"’」』]/u;
/** 《清华往事》: a film, a book or a song; but not 《清华学报》, which is the university's own. */
const IN_TITLE =
  /^(?!\p{Script=Han}{0,6}(?:[学學][报報刊]|[评評][论論]|[论論][丛叢坛壇]|[周月季校院][刊报報]|[简簡][报報讯訊史介章]|校友|通[讯訊]|年[鉴鑒]|[百校]史|史[话話稿]|[杂雜][志誌]|文[摘汇匯库庫]|[丛叢][书書]|教[材程]|大[学學])|[学學])\p{Script=Han}{1,8}[》〉]/u;
/** 《清华》: a song or a book that is called so; a paper has more in its name. */
const IS_TITLE = /^[》〉](?!杂志|雜誌|校[刊报報]|[周月季]刊)/u;
export const isInTitle = (before: string, after: string): boolean =>
  /[《〈]$/u.test(before) && (IN_TITLE.test(after) || IS_TITLE.test(after));

/** Whether the short name only begins a name in quotation marks: “清华视光”. */
export function isCoined(before: string, after: string): boolean {
  if (!/[“"‘「『]$/u.test(before)) return false;
  if (SCHOOL_OF_ARMS.test(after)) return true;
  const more = COINED.exec(after)?.groups?.more;
  return more !== undefined && !OWN_WORDS.test(more);
}

const OPENS_ITEM = /(?:^|[、，：:；;|／/])\s?$/u;
const CLOSES_ITEM = /^(?<more>\p{Script=Han}{2})[、，和及与與](?<row>.*)/u;
const FIRM = /公司|企[业業]|集[团團]|品牌|[厂廠]商|[两兩三四五六七八九十多\d]家(?:机|$|[，。])/u;
/** Parts, people and schools of a university, in short. */
const PART =
  /(?:[院系班所室队隊会會社团團部组組校方生友门門学學大管]|中心|代表|教授|书记|書記|五道|[参參出]席|[签簽][约約]|合作)$/u;
/** A field of study, which stands for those who teach or learn it. */
const FIELD =
  /^(?:化工|土木|建筑|建築|机械|機械|[电電](?:子|机|機|力|气|氣)|自[动動]|汽[车車]|水[利电電]|[经經][济濟管]|[热熱核]能|能源|[环環]境|材料|[计計]算|[软軟]件|航[天空]|生[命物]|[药藥][学學]|[医醫][学科學]|精[仪儀密]|[数數][学學]|物理|化[学學]|[语語]言|新[闻聞]|[历歷]史|哲[学學]|法[学律學]|[体體]育|美[术術]|[文理工]科)$/u;
/** 北大、 before, or 哈工大的 behind: a row of universities. */
const UNIVERSITY_BEFORE = /大[学學]?[、，／/]\s?$/u;
const UNIVERSITY_IN_ROW = /^\p{Script=Han}{1,8}?大(?:[学學]|(?=[、，和及与與的等]))/u;
/** Whether an item of a row of firms is the name with two characters more, as firms are called: 清华万博、三家初创公司. */
export function isFirmInRow(before: string, after: string): boolean {
  const { more, row = '' } = CLOSES_ITEM.exec(after)?.groups ?? {};
  return (
    more !== undefined &&
    OPENS_ITEM.test(before) &&
    FIRM.test(row) &&
    !PART.test(more) &&
    !FIELD.test(more) &&
    !UNIVERSITY_BEFORE.test(before) &&
    !UNIVERSITY_IN_ROW.test(row)
  );
}

/** 北京大学生电影节, 清华大学城: students of a town, and a town of universities. */
const STUDENTS_OR_TOWN =
  /^(?:堂|城(?![市乡鄉镇鎮建环環际際规規])|生(?:[报報]|[电電]影[节節]|[运運][动動][会會]|[联聯][赛賽]|[篮籃]球|足球|[辩辯][论論]|[创創][业業]大))/u;
/** 国家|开放|大学生, 交通|大学习: behind the word for a university these end a word, where none begins with them. */
const ENDS_LEARNER = /^(?:[习習](?!近平|[总總]|主席|思想|武|得)|[者徒])/u;
const ENDS_STUDENT = /^生(?!源|\p{Script=Han}{0,2}(?:[院系所]|[学學])|[均师師][^\p{Script=Han}]?)/u;
/** Universities for all: their names are plain words, 国家|开放. */
const OPEN_TO_ALL = /(?:[开開]放|老年)大[学學]$/u;
const goesOnAsLearner = (name: string, after: string): boolean =>
  (ENDS_LEARNER.test(after) && !wordBegins(after)) ||
  (OPEN_TO_ALL.test(name) && ENDS_STUDENT.test(after) && endsWordBefore(after));

/** Whether a name that ends in the word for a university only seems to stand before these words. */
export const goesOnBehindUniversity = (name: string, after: string): boolean =>
  /大[学學]$/u.test(name)
    ? STUDENTS_OR_TOWN.test(after) || goesOnAsLearner(name, after)
    : name.endsWith('大') && (LARGE.test(after) || MOVES.test(after));
/** 海科|大升七个百分点: how prices move; what is measured otherwise moves in a ranking. */
const MOVES =
  /^(?:升|[涨漲]|跌|挫|[泻瀉]|[飙飆])[逾超近约約达達]?[\d.一二三四五六七八九十百两兩半]+(?:[%％]|[个個]?(?:巴仙|百分[点點]|成)|[点點元])/u;
/** 华中大药房: a large one of some place. */
const LARGE =
  /^(?:[药藥]房|酒店|[饭飯]店|[剧劇]院|[戏戲]院|世界|市[场場]|舞[台臺]|[会會]堂|[卖賣][场場]|排[档檔]|本[营營]|[区區][经經]理)/u;

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
