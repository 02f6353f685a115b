/** Names of firms, goods, houses and pretended bodies that begin with the name of a body, told by how they are built. */
import { isSurname } from './han-people.ts';
import { isHanWord, isKnownWord } from './unspaced-words.ts';

const HAN_TWO = /^\p{Script=Han}{2}/u;
const LONGEST_WORD = 4;

/** Whether a word of the dictionary begins the text. */
function beginsWithWord(text: string): boolean {
  for (let length = 2; length <= LONGEST_WORD; length += 1) {
    const word = text.slice(0, length);
    if (word.length === length && isHanWord(word)) return true;
  }
  return false;
}

/** Words of one character that begin what is said of a body, or stand beside its name. */
const WORDS_OF_ONE = new Set(
  '的了着和与與及或跟同在从從对對把被将將由向给給为為于於以而但也都就还還再才已曾能可会會要应應需是等说說称稱则則即却卻更不没沒未至到自据據让讓有令使比像如国國上里裡内內外前后後中原今副新老校院系年月日时時办辦这這那几幾两兩一二三四五六七八九十百千去来來看问問我你他她它全首总總各每该該本另共只又很最正刚剛先多少队隊班组組次位名个個期做读讀教写寫走进進出过過请請找考招选選报報派设設开開建获獲得收买買卖賣送办拿赢贏输輸博硕碩学學师師生男女免念涨漲加险險合沾主人胜勝负負平汉漢太非好难難贵貴强強牛真早晚每挺夺奪惜憾携攜联聯邀赠贈授赴抵迎战戰克挫斩斬捧摘砍破逼扳追领領落止晋晉闯闖冲衝捐助造研拟擬欲盼愿願抢搶扩擴增减減停禁取调調改换換升降涉答曝晒发發推撤拒批赞讚谈談论論讲講谢謝祝贺賀悼忆憶怀懷访訪双雙连連逆末终終罚罰替防守攻传傳投篮籃球',
);
/** Short for a part of a university, a class or its people: 工物系, 叉院, 姚班, 深研院. */
const OWN_SHORT =
  /^\p{Script=Han}{1,4}?(?:[院系班所处處会會队隊]|(?<![全大局内內外])部|研究|中心|[书書]院|[论論][坛壇]|校[区區友]|附[中小]|[学學][者生子堂科]|[专專][业業]|本科|研(?![发發磨])|[课課]|[男女]生|人(?![参參])|大(?:[学學]|[一二三四][新学學]?生?)|[实實][验驗])/u;
/**
 * Whether what stands behind a short name is no word, no function word, no person and no part of a university, as in
 * names that were coined for goods and houses: 清华婺绿, 清华嘉苑.
 */
export const goesOnAsCoined = (after: string): boolean =>
  HAN_TWO.test(after) &&
  !WORDS_OF_ONE.has(after.charAt(0)) &&
  !isSurname(after.charAt(0)) &&
  !OWN_SHORT.test(after) &&
  !beginsWithWord(after);

/**
 * 还清|华懋: the last character before the name makes a word with its first one, belongs to no word before, and what stands
 * behind the name is no word.
 */
export function isCoinedAcross(name: string, before: string, after: string): boolean {
  const last = before.slice(-1);
  return isKnownWord(last + name.charAt(0)) && !isKnownWord(before.slice(-2)) && goesOnAsCoined(after);
}

/** Whether what follows in a row of names can be a part of the body or its own: 姚班, 的. */
export const mayBeOwn = (after: string): boolean => /^[的了在是有]/u.test(after) || OWN_SHORT.test(after);

/** Somebody gives a name to what is theirs: 公司叫, 叫什么, 取名, 挂着. */
const GIVES_NAME =
  /(?:(?:公司|店|厂|廠|铺|鋪|班|品牌|牌子|小区|小區|楼|樓|茶|酒|它|那家|这家|這家)(?:都|也|就)?叫|叫(?:什么|什麼|做|作|啥|个|個)|名[为為叫]|取名|起名|改名|更名[为為]?|挂[着著了]|掛[着著了]|[注註][册冊]了?)[“"‘「『]?$/u;
/** What a body itself is called in whole, or has. */
const OWN_REST =
  /^(?:大[学學]|[的了是在有和与與说說会會]|[学學]|教授|[毕畢][业業]生|[硕碩博][士导導]|[团團][队隊]|校[方长長友]|院士|[师師]生|\p{Script=Han}{0,4}(?:[学學]院|[书書]院|研究[院所]|系)(?!统))/u;
/** A firm, a shop or a class that is said to have nothing to do with the body. */
const DISCLAIMED =
  /[^。！？；\n]{0,30}?(?:(?:跟|和|与|與|同)[^，。！？；\n]{0,8}(?:没|沒|毫?无|毫?無|不)[^，。！？；\n]{0,6}(?:关|關|相干|沾边|沾邊|搭界)|不是(?:[学學]校|大[学學]|名校|正牌)?\p{Script=Han}{0,4}[办辦开開]的|(?:只是|不过是|不過是|纯属|純屬)(?:同名|重名|借名|蹭))/u;

/** Whether the sentence says that a longer name which begins so was given to something: 公司叫清华博创科技. */
export function isNameGiven(before: string, after: string): boolean {
  if (!HAN_TWO.test(after) || OWN_REST.test(after)) return false;
  return GIVES_NAME.test(before) || DISCLAIMED.test(after);
}

const OPENS_QUOTE = /[“"‘「『]$/u;
/** The longer name ends as bodies do: 国际书画院. */
const QUOTED_LONGER =
  /^\p{Script=Han}{1,13}(?:[院会會社部处處所办辦班站队隊]|中心|[组組][织織]|[学學]校|基金|[联聯]盟|公司|平[台臺]|[网網])[”"’」』](?<behind>[^。！？\n]{0,24})/u;
const FRAUD_BEFORE =
  /(?:自[称稱封]|所[谓謂]|兜售|倒[卖賣]|[卖賣]|出售|[伪偽]造|[假冒][冒的用充]?|山寨|[虚虛]假|[骗騙]\p{Script=Han}{0,4}|野[鸡雞]|打[着著]|[挂掛][出起着著]|[盗盜]用|[谎謊][称稱]|[号號][称稱]|炮制|炮製)[^。！？；，]{0,6}[“"‘「『]$/u;
const FRAUD_BEHIND =
  /(?:招[摇搖]|[诈詐骗騙]|[并並]不存在|查[无無]|子[虚虛]|[辟闢][谣謠]|取[缔締]|查[处處]|山寨|假冒|[伪偽]造|非法|[旗][号號]|[从從]未(?:[设設授]|成立)|未[经經]\p{Script=Han}{0,4}[授批])/u;
/** Whether a pretended body uses the name in quotation marks as the beginning of its own: 兜售“联合国…书画院”的证书. */
export function isUsedByPretender(before: string, after: string): boolean {
  if (!OPENS_QUOTE.test(before)) return false;
  const behind = QUOTED_LONGER.exec(after)?.groups?.behind;
  return behind !== undefined && (FRAUD_BEFORE.test(before) || FRAUD_BEHIND.test(behind));
}
