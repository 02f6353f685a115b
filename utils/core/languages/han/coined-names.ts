/** Names of goods and houses that begin with the name of a body, told by how they are built. */

import { isHanWord, isKnownWord } from '../unspaced-words.ts';
import { isSurname } from './people.ts';

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
