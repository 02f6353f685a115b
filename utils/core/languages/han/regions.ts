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

/** 国家教育部 is the state's, and of no region. */
export const endsWithState = (before: string): boolean => /[国國]家$/u.test(before);
