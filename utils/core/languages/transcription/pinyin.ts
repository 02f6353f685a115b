/** Chinese names as pinyin spells them, syllable by syllable, for the systems that write them in other letters. */

/** The words of a list in twos: a syllable, and what stands for it. */
export function pairs(list: string): readonly (readonly [string, string])[] {
  const words = list.split(/\s+/u);
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as const] : []));
}

const JQX = /^[jqx]$/u;
/** Whether a syllable begins with j, q or x, behind which pinyin writes ü as u: ju, but lü. */
export const isJqx = (initial: string): boolean => JQX.test(initial);

const VOWEL = /^[aeo]/u;
/** What a system of writing makes of one syllable of pinyin in small letters; undefined for any other word. */
export type Transcribe = (pinyin: string) => string | undefined;

/**
 * The syllables of a word in small letters, each transcribed;
 * the second of two begins with a consonant. Null for no pinyin.
 */
export function transcribed(word: string, syllable: Transcribe): readonly string[] | null {
  const [first = '', second, ...more] = word.split(/['’-]/u);
  if (more.length > 0) return null;
  const one = syllable(first);
  if (second !== undefined) {
    const other = syllable(second);
    return one === undefined || other === undefined ? null : [one, other];
  }
  if (one !== undefined) return [one];
  for (let end = first.length - 1; end > 0; end -= 1) {
    const [start, rest] = [syllable(first.slice(0, end)), syllable(first.slice(end))];
    if (start !== undefined && rest !== undefined && !VOWEL.test(first.slice(end))) return [start, rest];
  }
  return null;
}

/** The word with a capital at its start. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Syllables as newspapers and the post spelled them before pinyin, and as some names still do: Tsinghua, Soochow. */
const OLD_SYLLABLES = new Map(
  pairs(`che zhe cheng zheng chow zhou chu zhu chuan zhuan chung chong chwan chuan foo fu hang hang ho he hok fu hopeh hebei hsi xi hsiang xiang
    hsin xin hua hua hwa hua hwei hui kai kai kan gan kiang jiang kiao jiao kien jian kin jin king jing ko ge kung gong kwang guang
    kwei gui nan nan pe bei pei bei peh bei pu bu shan shan shen shen sian xi'an sin xin soo su sung song sze si tai tai tan dan tao dao teh de tien tian
    to duo tsi ji tsin jin tsing qing tsinan jinan tung dong yang yang yen yan yunnan yunnan`),
);

/** The pinyin of a word in an old spelling; null for one that is none. */
export function fromOldSpelling(word: string): string | null {
  return transcribed(word.toLowerCase(), (syllable) => OLD_SYLLABLES.get(syllable))?.join('') ?? null;
}

/** A syllable of Chinese in Latin letters. */
const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i?a(?:ng?|o|i)?|ua(?:ng?|i)?|e(?:ng?|i|r)?|i(?:e|u|ng?|ong)?|o(?:ng|u)?|u(?:o|i|n|e)?)$/u;
const LONGEST_SYLLABLE = 6;

/**
 * Whether the word is two such syllables or more: one letter away stands another such word (Donghua, Tonghua). Reads
 * each place once, however many ways there are to part the word.
 */
export function isPinyinOfSyllables(word: string): boolean {
  const starts = new Set([0]);
  for (let at = 0; at < word.length; at += 1) {
    if (!starts.has(at)) continue;
    for (let end = at + 1; end <= Math.min(at + LONGEST_SYLLABLE, word.length); end += 1) {
      const isAll = at === 0 && end === word.length;
      if (!isAll && SYLLABLE.test(word.slice(at, end))) starts.add(end);
    }
  }
  return starts.has(word.length);
}

const ANY_SYLLABLE = /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouv]{1,3}(?:ng?|r)?$/u;
/** Whether letters may be one syllable; some that are none pass. */
export const isPinyinSyllable = (letters: string): boolean => ANY_SYLLABLE.test(letters);
