/** Parts of the world right before the Chinese name of a body of many countries: another body of those parts alone. */

/** What such words end with: 法语区, 葡语国家, 东南亚, 阿拉伯世界, 非洲联盟, 太平洋. */
const REGION =
  /(?:[语語文][区區]|(?<![各全本我多两兩该該])[国國]家(?:[联聯]盟|共同[体體])?|地[区區]|世界|[联聯]盟|共同[体體]|(?:[东東西南北中]{1,2}|[东東]盟|拉|北)(?:[亚亞欧歐美非洋]|部非洲)|[欧歐亚亞美非大][洲盟]|(?<![在联聯])(?:全球|[国國][际際]|中[华華])|[岛島][国國]|[群半][岛島]|海[峡峽湾灣]|[太大印][平西度]洋|地中海|波[罗羅]的海|巴[尔爾]干|高加索|加勒比|安第斯|[独獨][联聯][体體]|英[联聯]邦|[亚亞]太|[环環寰]球|泛[美欧歐非亚亞]洲?|(?:全球|世界|海外|[国國][际際])[华華]人|阿拉伯|伊斯[兰蘭]|突厥|拉丁美洲|中[东東]|海合[会會])$/u;
/** 在非洲, 向东南亚地区: where something is done, or to whom; what follows is who does it. */
const WHERE =
  /(?:[在于於向往到至赴从從由自对對为為给給经經]|来自|來自|[关關]于|[关關]於|[针針]对|[针針]對)(?:整个|整個|全)?\p{Script=Han}{0,8}$/u;
/** In UTF-16 units. */
const REACH = 14;
/** Marks that part words, and words that do so. */
const PARTS = /[^\p{Script=Han}]|[与與和及跟同、]/u;

/** Whether a region ends right before the name and is part of it: 葡语国家教科文组织, but not 在葡语国家教科文组织…. */
export function isRegionBefore(before: string): boolean {
  const near = before.slice(-REACH).split(PARTS).at(-1) ?? '';
  return REGION.test(near) && !WHERE.test(near);
}

/** Of which countries: 非洲|国家, 周边|国家, 发展中|国家. */
const WHICH_COUNTRIES =
  /(?:[非亚亞欧歐美]洲|(?:[东東西南北中]{1,2})[亚亞欧歐非美]|拉美|阿拉伯|[东東]盟|[发發]展中|第三世界|周[边邊]|[沿][线線岸]|[邻鄰]近|[岛島][屿嶼]|西方|英[联聯]邦)$/u;
/** 在西方: there something is done. */
const DONE_THERE = /[在于於]$/u;
/** Whether a name that begins with the word for a state only seems to stand behind those: 非洲|国家|开放. */
export const isOfCountriesBefore = (name: string, before: string): boolean =>
  /^[国國]家/u.test(name) && WHICH_COUNTRIES.test(before) && !DONE_THERE.test(before.replace(WHICH_COUNTRIES, ''));

/** 县人大教科文|组织委员调研: assemblies and parties have a committee for education, science and culture. */
const ASSEMBLY = /(?:政[协協]|人大(?:常委[会會])?|[省市区區县縣州]委)$/u;
/** Whom such a committee brings together, and for what; an assembly deals with the body of states as well. */
const BROUGHT_TOGETHER =
  /^(?:部分|全[体體])?(?:[委会會党黨盟社][员員](?![国國])|常委|[调調]研|[视視]察|考察|督[查导導]|巡[视視]|[协協]商|提案|[学學][习習]|立法|[专專][题題]|普法|干部|代表[们們]?(?:[视視]察|[调調]研|考察|走[访訪进進]|[参參][观觀]|旁[听聽]|[评評][议議])|[专專]家(?:[论論][证證]|[评評][审審]|起草))/u;
/** 市财政局教科文|组织会计培训: those who pay for it have such a division. */
const PAYS = /(?:[财財]政|[审審][计計])[局厅廳所]$/u;
const PAID =
  /^(?:各|全[体體市县縣区區]|[辖轄所]?[区區][内內]|下[属屬]|[单單]位|[预預]算|校[长長]|[学學]校|[会會][计計](?!年度)|[财財][务務会會]|[人干][员員部]|[业業][务務])/u;
/** 政协教科文, and the committees beside it: 文史委. */
const HAS_COMMITTEE = /(?:政[协協]|人大(?:常委[会會])?)的?教科文/u;
const BESIDE_COMMITTEE = /(?:[委会會]|委[员員][会會])[组組][织織][^，。；]{1,10}[，；]$/u;
const OF_NATIONS = /[联聯]合[国國]|UNESCO/u;
export const isCommitteeOfAssembly = (name: string, before: string, after: string, text = before): boolean =>
  name.startsWith('教科文') &&
  ((ASSEMBLY.test(before) && BROUGHT_TOGETHER.test(after)) ||
    (PAYS.test(before) && PAID.test(after)) ||
    (BESIDE_COMMITTEE.test(before) && HAS_COMMITTEE.test(text) && !OF_NATIONS.test(text)));

/** A committee, a centre or a club that has the name of a body of many countries in its own. */
const OF_PLACE_BEHIND =
  /^(?:[国國][内內]|全[国國])?(?:委[员員][会會]|中心|[协協][会會]|[俱][乐樂]部|[学學][会會]|[联聯]合[会會])/u;
/** Whose people those are that come from it: 来自澳门|联合国教科文|中心. */
const COMES_FROM = /[来來]自$/u;
/**
 * Whether the name is only a part of that of such a body of one place: 澳门|联合国教科文组织|中心. `placeBefore` finds the
 * place that ends the text before.
 */
export function isOfBodyOfPlace(before: string, after: string, placeBefore: (text: string) => string): boolean {
  if (!OF_PLACE_BEHIND.test(after)) return false;
  const place = placeBefore(before);
  return place !== '' && !WHERE.test(before.slice(-REACH, before.length - place.length).replace(COMES_FROM, ''));
}
