/** Chinese names in Serbian, by the rules of its orthography: Zhan Tao is Џан Тао, and Džan Tao in Latin letters. */
import { capitalised, pairs, transcribed } from './pinyin.ts';

const INITIALS = pairs('zh џ ch ч sh ш b б p п m м f ф d д t т n н l л g г k к h х j ђ q ћ x с r р z ц c ц s с');
const FINALS = new Map(
  pairs(`a а o о e е ai ај ei еј ao ао ou оу an ан en ен ang анг eng енг ong унг i и ia ја ie је iao јао iu иу ian јен in ин iang јанг
    ing инг iong јунг u у ua уа uo уо uai уај ui уеј uan уан un ун uang уанг ü ју v ју üe јуе ve јуе`),
);
/** Behind j and q, which are soft in Serbian, and behind x where u follows it. */
const FINALS_BEHIND_SOFT = new Map(pairs('u ју ue јуе uan јуен un јун ia а iao ијао iang ијанг ie ије ian ијен'));
const WHOLE = new Map(
  pairs(`a а o о e е ai ај ei еј ao ао ou оу an ан en ен ang анг er ер yi ји ya ја ye је yao јао you јоу yan јен yin јин yang јанг ying јинг
    yong јунг wu ву wa ва wo во wai вај wei веј wan ван wen вен wang ванг weng венг yu ју yue јуе yuan јуен yun јун`),
);
/** л and н with ј are one letter. */
const LETTERS_OF_TWO: readonly (readonly [string, string])[] = [
  ['лј', 'љ'],
  ['нј', 'њ'],
];

function syllable(pinyin: string): string | undefined {
  const whole = WHOLE.get(pinyin);
  if (whole !== undefined) return whole;
  const [latin = '', initial = ''] = INITIALS.find(([each]) => pinyin.startsWith(each)) ?? [];
  const rest = pinyin.slice(latin.length);
  const isSoft = /^[jq]$/u.test(latin) || (latin === 'x' && rest.startsWith('u'));
  const final = isSoft ? (FINALS_BEHIND_SOFT.get(rest) ?? FINALS.get(rest)) : FINALS.get(rest);
  if (latin === '' || final === undefined) return undefined;
  return LETTERS_OF_TWO.reduce((word, [two, one]) => word.replace(two, one), initial + final);
}

/** One word of a name in pinyin in Serbian Cyrillic, with a capital; null for any other word. */
export function chineseInSerbian(word: string): string | null {
  const parts = transcribed(word.toLowerCase(), syllable);
  return parts && capitalised(parts.join(''));
}

/** A Chinese name in Serbian Cyrillic; null where a word is no pinyin. */
export function inSerbian(surname: string, given: readonly string[]): string | null {
  const words = [surname, given.join('')].map((word) => transcribed(word.toLowerCase(), syllable));
  const [ofSurname, ofGiven] = words;
  if (!ofSurname || !ofGiven) return null;
  return `${capitalised(ofSurname.join(''))} ${capitalised(ofGiven.join(''))}`;
}

/** What no Chinese name has in Russian: there Ван Ли is Wang Li, and Wan Li is Вань Ли. */
const SERBIAN_ALONE = /[ђјљњћџ]|нг|иу/iu;
export const isOnlySerbian = (name: string): boolean => SERBIAN_ALONE.test(name);

/** Лиу Лимин, Лију Лимин, о Лиу Лимину. */
export function serbianSpellings(name: string): readonly string[] {
  const spellings = name.includes('иу') ? [name, name.replaceAll('иу', 'ију')] : [name];
  return spellings.flatMap((each) =>
    /[бвгдзклмнпрстфхђћчџш]$/u.test(each) ? [each, `${each}а`, `${each}у`, `${each}ом`] : [each],
  );
}
