/** What a Chinese sentence says of somebody who only has the name of a listed person. */

/** 另一位贝利, 还有一个王启明, 那个贝利: whoever readers know is not brought in so. */
const BROUGHT_IN =
  /(?:另[一外]?|[还還又也][有是]|(?<![所没沒只具持拥擁])有|[来來]了|某|那(?!位)|同[时時]有|[碰遇]到|[叫请請]来)(?:一)?[个個位名]$/u;
/** 有个叫, 一位名叫. */
const BROUGHT_IN_BY_NAME = /(?:一|某|有|另|那|[几幾两兩])[个個位名](?:也|同[样樣])?(?:名|名字)?(?:叫做?|是)$/u;
const SHARES_NAME_BEFORE =
  /(?:同名(?:同姓)?|同姓同名|重名|撞名|改名|冒名|真名|本名|原名|小名)(?:的|叫|是|[者为為])?(?:那?[个個位名])?$/u;
const SHARES_NAME_BEHIND =
  /^[，（(“”]?(?:[也又正恰只]\p{Script=Han}{0,2})?(?:(?:[与與和跟同][^，。；]{1,10})?(?:同名(?!单|單|[学學电電影小])|同姓同名|重名|撞名))/u;
/** 不是那个王启明, 并非会长; but not 并非首次来访. */
const IS_NOT_THAT_ONE =
  /^[，（(“”]?(?:[也又正恰只]\p{Script=Han}{0,2})?(?:非[彼此]|(?:不是|[并並]非)(?:那[个個位]|[会會校部][长長]))/u;
/** 老贝利, 小贝利: of a family. */
const OF_FAMILY = /(?:^|[^\p{Script=Han}]|[的是叫、])[老小]$/u;
/** 修锁的贝利, 送水的王启明: by what somebody does every day. */
const BY_TRADE =
  /(?:(?:修|[卖賣]|[扫掃]|[烧燒]|炸|[补補]|[剃理]|[养養]|搬|磨|裁|[贩販])(?!的)\p{Script=Han}{1,3}|送(?:水|[货貨]|[报報]|奶|煤|菜|信|餐|外[卖賣]|快[递遞]|桶[装裝]水)|看大?[门門]|[种種](?:地|田|菜|瓜|[树樹])|[摆擺][摊攤])的$/u;
/** 电工, 修理工; but not what goes on at work, nor the staff of a house. */
const WORKER =
  /(?:[修护護清]理|[^\P{Script=Han}员員职職教施动動竣完复復停加手化理军軍分罢罷人神特开開返用招务務误誤怠做打总總高轻輕重上下收放])工$/u;

/** What an official of a body can hardly be: 快递员, but not 协调员 or 公务员. */
const TRADES =
  /(?:(?:外[卖賣]|保[洁潔]|快[递遞]|[驾駕][驶駛]|售[货貨票]|收[银銀]|[饲飼][养養]|[讲講]解|解[说說])[员員]|代[驾駕]|裁[缝縫]|掌[柜櫃]|保姆|[门門][卫衛]|[学學]徒|[网網][红紅管]|店小二|小哥|[骑騎]手|[菜鱼魚肉水][贩販]|小[贩販]|摊[贩主]|攤[販主]|[网網]友[@＠]|[伙夥][计計]|中介)[“"「]?$/u;
/**
 * 今年大三; ，12岁。: what somebody is now who is at school or young; but not 28岁入党, 大二时参军, which a life tells of
 * anybody.
 */
const PUPIL_BEHIND =
  /^(?:，?(?:今年|[现現]在?|正)?(?:[上在][读讀]?|[读讀]|念)?(?:大[一二三四]|[高初][一二三]|\p{Script=Han}年[级級])|(?:[，（(]|，?(?:今年|[现現]年))(?:[1-9]|[1-2]\d)[岁歲])(?=[，。；、）)了]|的(?![时時那])|在[读讀校]|[学學]生|$)/u;

/** 也姓贝利: of somebody who only has the surname. */
const HAS_SURNAME_TOO = /[也都同又]姓$/u;
/** 《贝利》, 大卫·贝利, 贝利·史密斯: a title, or more of a foreign name. */
const MORE_BEFORE = /(?:《|[·・‧])$/u;
/** 贝利牌, 贝利号, 贝利定理, 贝利家族: what is called after somebody, or a family. */
const MORE_BEHIND = /^(?:》|[·・‧]|[氏牌杯镇鎮奖獎]|[号號](?!召)|定理|效[应應]|家族|父子|兄弟|姐妹)/u;

/** Whether a trade that no official has ends the text: 修锁的, 水暖工, 快递员. */
export const hasTradeBefore = (before: string): boolean =>
  [BY_TRADE, WORKER, TRADES].some((trade) => trade.test(before));

/** What stands around a Chinese whole name or a surname. */
interface Around {
  /** Only the surname. */
  readonly isPart: boolean;
  /** An office of the person stands right beside the name: 校长王启明与学生同名. */
  readonly isTitled: boolean;
}

/** Whether the sentence around a name says that it is that of somebody who only shares it. */
export function isOtherPerson(before: string, after: string, { isPart, isTitled }: Around): boolean {
  if (BROUGHT_IN_BY_NAME.test(before) || SHARES_NAME_BEFORE.test(before)) return true;
  if (BROUGHT_IN.test(before) && !after.startsWith('的')) return true;
  if (hasTradeBefore(before)) return true;
  if (isPart && (OF_FAMILY.test(before) || MORE_BEFORE.test(before) || HAS_SURNAME_TOO.test(before))) return true;
  if (IS_NOT_THAT_ONE.test(after) || (isPart && MORE_BEHIND.test(after))) return true;
  return !isTitled && (SHARES_NAME_BEHIND.test(after) || PUPIL_BEHIND.test(after));
}
