/**
 * Chinese names in Russian letters, by the system of Palladius, which Russian pages use: Zhan Tao is Чжань Тао. Kazakh
 * and Mongolian pages mostly follow it.
 */
import { declined, type Paradigm } from '../cases/head-cases.ts';
import { capitalised, isJqx, pairs, transcribed } from './pinyin.ts';

/** Pinyin and Russian, the longest initials first. */
const INITIALS = pairs('zh чж ch ч sh ш b б p п m м f ф d д t т n н l л g г k к h х j цз q ц x с r ж z цз c ц s с');
/** Behind any initial but j, q and x; `ü` is also written v. */
const FINALS = new Map(
  pairs(`a а o о e э ai ай ei эй ao ао ou оу an ань en энь ang ан eng эн ong ун i и ia я ie е iao яо iu ю ian янь in инь
    iang ян ing ин iong юн u у ua уа uo о uai уай ui уй uan уань un унь uang уан ü юй üe юэ v юй ve юэ`),
);
/** Behind j, q and x, where pinyin writes ü as u. */
const FINALS_BEHIND_JQX = new Map(pairs('u юй ue юэ uan юань un юнь'));
/** Syllables without an initial, and those that the tables above would write otherwise. */
const WHOLE = new Map(
  pairs(`a а o о e э ai ай ei эй ao ао ou оу an ань en энь ang ан er эр yi и ya я yo йо ye е yao яо you ю yan янь yin инь yang ян
    ying ин yong юн yu юй yue юэ yuan юань yun юнь wu у wa ва wo во wai вай wei вэй wan вань wen вэнь wang ван weng вэн
    zi цзы ci цы si сы hui хуэй lyu люй nyu нюй`),
);
const AFTER_LIP = /^[bpmf](?:uo|ong|ü|v)/u;
/** zhi, but no zhia; and no gi. */
const NO_VOWEL_BEHIND_I = /^(?:zh?|ch?|sh?|r)i./u;
const NO_I = /^[fgkh]i/u;

/** One syllable of pinyin without its tone, in small letters; undefined for any other word. */
function syllable(pinyin: string): string | undefined {
  const whole = WHOLE.get(pinyin);
  if (whole !== undefined) return whole;
  const [latin = '', initial = ''] = INITIALS.find(([each]) => pinyin.startsWith(each)) ?? [];
  const final = pinyin.slice(latin.length);
  if (latin === '' || [AFTER_LIP, NO_VOWEL_BEHIND_I, NO_I].some((none) => none.test(pinyin))) return undefined;
  if (isJqx(latin) && !final.startsWith('i')) {
    const behind = FINALS_BEHIND_JQX.get(final);
    return behind && initial + behind;
  }
  const written = FINALS.get(final);
  return written && initial + written;
}

/** Чанъань: the hard sign keeps н with the first syllable. */
const joined = (parts: readonly string[]): string =>
  parts.reduce((word, part) => (/н$/u.test(word) && /^[аоэуияюей]/u.test(part) ? `${word}ъ${part}` : word + part));

/** One word of a name in pinyin, with a capital; null for any other word. */
export function chineseInRussian(word: string): string | null {
  const parts = transcribed(word.toLowerCase(), syllable);
  return parts && capitalised(joined(parts));
}

export interface NameInRussian {
  readonly surname: string;
  /** As one word (Цимин), and as two with a hyphen (Ци-мин) where it has two syllables. */
  readonly given: readonly string[];
}

/** A Chinese name in Russian letters; null where a word is no syllables of pinyin (Kwan Ching Ping, Sam Smith). */
export function inRussian(surname: string, given: readonly string[]): NameInRussian | null {
  const ofSurname = transcribed(surname.toLowerCase(), syllable);
  const ofGiven = given.map((word) => transcribed(word.toLowerCase(), syllable));
  if (ofSurname === null || ofGiven.length === 0 || ofGiven.some((parts) => parts === null)) return null;
  const parts = ofGiven.flatMap((each) => each ?? []);
  if (parts.length > 2) return null;
  const name = capitalised(joined(parts));
  return {
    surname: capitalised(joined(ofSurname)),
    given: parts.length === 1 ? [name] : [name, capitalised(parts.join('-'))],
  };
}

const GIVEN_NAMES: readonly Paradigm[] = [
  ...[...'йь'].map((end): Paradigm => [end, ['я', 'ю', 'ем', 'е']]),
  ...[...'бвгдзклмнпрстфх'].map((end): Paradigm => [end, [`${end}а`, `${end}у`, `${end}ом`, `${end}е`]]),
];

/** The other cases of a man's given name; a woman's does not change, nor one that ends in a vowel. */
export const givenNameCases = (given: string): readonly string[] => declined(given, GIVEN_NAMES, 1) ?? [];
