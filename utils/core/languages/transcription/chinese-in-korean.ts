/** Chinese names in Korean letters, by the rules of the National Institute of Korean Language: Zhan Tao is 잔타오. */
import { isJqx, pairs, transcribed } from './pinyin.ts';

/** Of pinyin, the longest first, with the number of the Korean consonant that a syllable begins with. */
const INITIALS: readonly (readonly [pinyin: string, consonant: string])[] = [
  ...pairs(
    'zh ㅈ ch ㅊ sh ㅅ b ㅂ p ㅍ m ㅁ f ㅍ d ㄷ t ㅌ n ㄴ l ㄹ g ㄱ k ㅋ h ㅎ j ㅈ q ㅊ x ㅅ r ㄹ z ㅉ c ㅊ s ㅆ',
  ),
];
/** Finals behind an initial, as they are written with the silent consonant. */
const FINALS = new Map(
  pairs(`a 아 o 오 e 어 ai 아이 ei 에이 ao 아오 ou 어우 an 안 en 언 ang 앙 eng 엉 ong 웅 i 이 ia 야 ie 예 iao 야오 iu 유 ian 옌
    in 인 iang 양 ing 잉 iong 융 u 우 ua 와 uo 워 uai 와이 ui 우이 uan 완 un 운 uang 왕 ü 위 v 위 üe 웨 ve 웨`),
);
/** Behind j, q and x, where pinyin writes ü as u. */
const FINALS_BEHIND_JQX = new Map(pairs('u 위 ue 웨 uan 위안 un 윈'));
/** Behind these initials alone i is no vowel. */
const HISSING = new Map(pairs('zhi 즈 chi 츠 shi 스 ri 르 zi 쯔 ci 츠 si 쓰'));
/** Without an initial. */
const WHOLE = new Map(
  pairs(`a 아 o 오 e 어 ai 아이 ei 에이 ao 아오 ou 어우 an 안 en 언 ang 앙 er 얼 yi 이 ya 야 ye 예 yao 야오 you 유 yan 옌 yin 인 yang 양
    ying 잉 yong 융 wu 우 wa 와 wo 워 wai 와이 wei 웨이 wan 완 wen 원 wang 왕 weng 웡 yu 위 yue 웨 yuan 위안 yun 윈 bo 보 po 포 mo 모 fo 포`),
);

// A syllable of Hangul is a number made of its three letters.
const FIRST = 0xac00;
const VOWELS = 21;
const ENDS = 28;
const CONSONANTS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** By its number, the vowel that stands for it behind ㅈ, ㅉ and ㅊ: ㅑ ㅖ ㅛ ㅠ lose their y. */
const PLAIN_VOWELS = new Map([
  [2, 0],
  [7, 5],
  [12, 8],
  [17, 13],
]);

function withConsonant(final: string, consonant: string): string {
  const code = final.charCodeAt(0) - FIRST;
  const vowel = Math.floor(code / ENDS) % VOWELS;
  const written = 'ㅈㅉㅊ'.includes(consonant) ? (PLAIN_VOWELS.get(vowel) ?? vowel) : vowel;
  const first = (CONSONANTS.indexOf(consonant) * VOWELS + written) * ENDS + (code % ENDS);
  return String.fromCharCode(FIRST + first) + final.slice(1);
}

function syllable(pinyin: string): string | undefined {
  const whole = WHOLE.get(pinyin) ?? HISSING.get(pinyin);
  if (whole !== undefined) return whole;
  const [initial = '', consonant = ''] = INITIALS.find(([each]) => pinyin.startsWith(each)) ?? [];
  const rest = pinyin.slice(initial.length);
  const final = isJqx(initial) ? (FINALS_BEHIND_JQX.get(rest) ?? FINALS.get(rest)) : FINALS.get(rest);
  return initial === '' || final === undefined ? undefined : withConsonant(final, consonant);
}

/** One word of a name in pinyin; null for any other word. */
export const chineseInKorean = (word: string): string | null =>
  transcribed(word.toLowerCase(), syllable)?.join('') ?? null;

/** In syllables of Korean: shorter names are words with their particles (쑹이). */
const SHORTEST = 3;

/** A Chinese name in Korean, surname first and in one word; null where a word is no pinyin, or the name is short. */
export function inKorean(surname: string, given: readonly string[]): string | null {
  const words = [surname, ...given].map((word) => transcribed(word.toLowerCase(), syllable));
  const parts = words.flatMap((each) => each ?? []);
  if (words.some((each) => each === null) || parts.length > SHORTEST + 1) return null;
  const name = parts.join('');
  return name.length < SHORTEST || parts.length < 2 ? null : name;
}

/**
 * Korean writes a name in one word, so that Shang Hai is the city and Hua Wei the company. More than the places of the
 * word lists.
 */
const KNOWN_IN_KOREAN = new Set(
  'Baidu Fuzhou Guilin Guizhou Hainan Hebei Hubei Huawei Maotai Qingdao Suzhou Taishan Xiaomi Xuzhou'.split(' '),
);
export const isKnownInKorean = (together: string): boolean => KNOWN_IN_KOREAN.has(together);
