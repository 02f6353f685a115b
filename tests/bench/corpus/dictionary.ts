import type { CompilableName } from '../../../utils/core/matching/compiled-names/types.ts';
import { type Random, randomFrom } from './random.ts';

const LATIN =
  'ba be bo bra da del den dor el en fa fel ga gor ha hel in ka kel kos la len lin lo ma mar mel mi mon na nel nor o pa per ra ren ri ro sa sel son sta ta tel to tor u va vel vin wa wen wil ya zan zel'.split(
    ' ',
  );
const RUSSIAN =
  'ба бе во го да де ду же за зи ка ки ко ла ле ли ло лу ма ме ми мо на не ни но ра ре ри ро са се си со ста та те ти то ту ха че ша'.split(
    ' ',
  );
const THAI = 'กร กา เกษ ขวัญ คำ งาม จันทร์ ชัย ดี ทอง ธรรม นคร บุรี ประ พร มณี ราช รัตน์ วงศ์ ศรี สม สุข แสง อุดม'.split(' ');
const HAN =
  '安白北博长成川春大德东方丰福高光广国海汉和河红华怀吉江金京景开康兰乐丽林龙明南宁平青清庆泉荣瑞山上深圣石水泰天通同文武西夏新信兴延阳一宜永玉元云泽正中忠州珠';
const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾';

const word = (random: Random, syllables: readonly string[], most: number): string =>
  Array.from({ length: 2 + random.below(most - 1) }, () => random.pick(syllables)).join('');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const latin = (random: Random): string => capital(word(random, LATIN, 4));
const russian = (random: Random): string => capital(word(random, RUSSIAN, 4));
const han = (random: Random, length: number): string => Array.from({ length }, () => random.pick([...HAN])).join('');

type Maker = (random: Random) => string;
const LATIN_NAMES: readonly Maker[] = [
  (random) => `${latin(random)} ${latin(random)}`,
  (random) => `${latin(random)} ${latin(random)}`,
  (random) => `University of ${latin(random)}`,
  (random) => `${latin(random)} University`,
  (random) =>
    `${latin(random)} ${random.pick(['Institute of Technology', 'College of Arts', 'Academy of Sciences', 'Medical School'])}`,
  (random) => `Ministry of ${random.pick(['Education', 'Culture', 'Health', 'Trade'])} of ${latin(random)}`,
  (random) => `${latin(random)} ${random.pick(['Bank', 'Group', 'Foundation', 'Association', 'Council'])}`,
  (random) => `National ${random.pick(['Library', 'Museum', 'Commission', 'Centre'])} of ${latin(random)}`,
  (random) => latin(random) + random.pick(LATIN),
];
const CYRILLIC_NAMES: readonly Maker[] = [
  (random) => `${russian(random)}ский государственный университет`,
  (random) => `${russian(random)} ${russian(random)}ов`,
  (random) => `Институт ${russian(random)}`,
];
const HAN_NAMES: readonly Maker[] = [
  (random) => `${han(random, 2)}大学`,
  (random) => `${han(random, 3)}学院`,
  (random) => `${han(random, 2)}${random.pick(['银行', '集团', '教育部', '科学院'])}`,
  (random) => random.pick([...SURNAMES]) + han(random, 2),
];
const THAI_NAMES: readonly Maker[] = [
  (random) => `มหาวิทยาลัย${word(random, THAI, 4)}`,
  (random) => `กระทรวง${word(random, THAI, 4)}`,
];

/** A twelfth of the names are acronyms, an eighth Cyrillic, a sixth Chinese, a twentieth Thai, the others Latin. */
function make(random: Random): CompilableName {
  const share = random.below(120);
  if (share < 10) return { text: acronym(random), rule: 'exact' };
  if (share < 25) return { text: random.pick(CYRILLIC_NAMES)(random), rule: 'proper' };
  if (share < 45) return { text: random.pick(HAN_NAMES)(random), rule: 'caseless' };
  if (share < 51) return { text: random.pick(THAI_NAMES)(random), rule: 'caseless' };
  return { text: random.pick(LATIN_NAMES)(random), rule: 'proper' };
}

function acronym(random: Random): string {
  return Array.from({ length: 3 + random.below(3) }, () => String.fromCharCode(65 + random.below(26))).join('');
}

/** The first `size` names of one endless list, so a larger dictionary contains the smaller ones. */
export function dictionary(size: number): CompilableName[] {
  const random = randomFrom(20261121);
  const seen = new Set<string>();
  const names: CompilableName[] = [];
  while (names.length < size) {
    const name = make(random);
    if (seen.has(name.text)) continue;
    seen.add(name.text);
    names.push(name);
  }
  return names;
}
