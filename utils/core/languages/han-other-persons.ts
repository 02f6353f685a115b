/** What a Chinese sentence says of somebody who only has the name of a listed person. */

/** 另一位贝利, 还有一个王启明, 那个贝利: whoever readers know is not brought in so. */
const BROUGHT_IN =
  /(?:另[一外]?|[还還又也][有是]|(?<![所没沒只具持拥擁])有|[来來]了|某|那(?!位)|同[时時]有|[碰遇]到|[叫请請]来)(?:一)?[个個位名]$/u;
/** 有个叫, 一位名叫. */
const BROUGHT_IN_BY_NAME = /(?:一|某|有|另|那|[几幾两兩])[个個位名](?:也|同[样樣])?(?:名|名字)?(?:叫做?|是)$/u;
const SHARES_NAME_BEFORE =
  /(?:同名(?:同姓)?|同姓同名|重名|撞名|改名|冒名|真名|本名|原名|小名)(?:的|叫|是|[者为為])?(?:那?[个個位名])?$/u;
const SHARES_NAME_BEHIND =
  /^[，（(“”]?(?:[也又正恰只]\p{Script=Han}{0,2})?(?:(?:[与與和跟同][^，。；]{1,10})?(?:同名(?!单|單|[学學电電影小])|同姓同名|重名|撞名)|非[彼此]|不是(?:那[个個位]|[会會校部]长)|[并並]非)/u;
/** 老贝利, 小贝利: of a family. */
const OF_FAMILY = /(?:^|[^\p{Script=Han}]|[的是叫、])[老小]$/u;
/** 修锁的贝利, 送水的王启明: by what somebody does every day. */
const BY_TRADE =
  /(?:(?:修|[卖賣]|[扫掃]|[烧燒]|炸|[补補]|[剃理]|[养養]|搬|磨|裁|[贩販])(?!的)\p{Script=Han}{1,3}|送(?:水|[货貨]|[报報]|奶|煤|菜|信|餐|外[卖賣]|快[递遞]|桶[装裝]水)|看大?[门門]|[种種](?:地|田|菜|瓜|[树樹])|[摆擺][摊攤])的$/u;
/** 电工, 修理工; but not what goes on at work, nor the staff of a house. */
const WORKER =
  /(?:[修护護清]理|[^\P{Script=Han}员員职職教施动動竣完复復停加手化理军軍分罢罷人神特开開返用招务務误誤怠做打总總高轻輕重上下收放])工$/u;

/** 外卖员, 保洁员: but not 研究员 and others of whom an official may be one. */
const EMPLOYEE = /[^\P{Script=Han}究委成官党黨会會议議学學教人动動专專雇职職团團要阁閣导導海][员員][“"「]?$/u;
const TRADES =
  /(?:代[驾駕]|裁[缝縫]|掌[柜櫃]|保姆|[门門][卫衛]|[学學]徒|[网網][红紅管]|店小二|[伙夥][计計]|中介)[“"「]?$/u;
/** 今年大三, 读五年级 */
const PUPIL_BEHIND =
  /^，?(?:今年|[现現]在?|正)?(?:[上在][读讀]?|[读讀]|念)?(?:大[一二三四]|[高初][一二三]|\p{Script=Han}年[级級]|(?:[1-9]|[1-2]\d)[岁歲])/u;

/** 《贝利》, 大卫·贝利, 贝利·史密斯: a title, or more of a foreign name. */
const MORE_BEFORE = /(?:《|[·・‧])$/u;
const MORE_BEHIND =
  /^(?:》|[·・‧]|[氏号號牌式法杯镇鎮奖獎](?!召)|定理|效[应應]|家族|父子|兄弟|姐妹|夫[妇婦]|自行[车車]|珠[宝寶]|甜酒)/u;
/** What only players do who have the same surname. */
const OF_PLAYER = /(?:[进進]球|世界杯|球衣|射[门門]|[头頭]球|中[场場]|[帽]子[戏戲]法|[马馬]拉多[纳納]|梅西|C罗)/u;
const CLAUSE = /[，。；！？“”\n]/u;
function isOfPlayer(before: string, after: string): boolean {
  const clause = `${before.split(CLAUSE).at(-1) ?? ''}${after.split(CLAUSE, 1)[0] ?? ''}`;
  return OF_PLAYER.test(clause);
}

/** Of the sentence around a whole Chinese name or a surname, whether it is that of somebody who only shares it. */
export function isOtherPerson(before: string, after: string, isPart: boolean): boolean {
  if (BROUGHT_IN_BY_NAME.test(before) || SHARES_NAME_BEFORE.test(before) || SHARES_NAME_BEHIND.test(after)) return true;
  if (BROUGHT_IN.test(before) && !after.startsWith('的')) return true;
  if ([BY_TRADE, WORKER, EMPLOYEE, TRADES].some((trade) => trade.test(before)) || PUPIL_BEHIND.test(after)) return true;
  if (!isPart) return false;
  return OF_FAMILY.test(before) || MORE_BEFORE.test(before) || MORE_BEHIND.test(after) || isOfPlayer(before, after);
}
