/** Chinese names as pinyin spells them, syllable by syllable, for the systems that write them in other letters. */

/** The words of a list in twos: a syllable, and what stands for it. */
export function pairs(list: string): readonly (readonly [string, string])[] {
  const words = list.split(/\s+/u);
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as const] : []));
}

const VOWEL = /^[aeo]/u;
/** What a system of writing makes of one syllable of pinyin in small letters; undefined for any other word. */
export type Transcribe = (pinyin: string) => string | undefined;

/** The syllables of a word in small letters, each transcribed; the second of two begins with a consonant. Null for no pinyin. */
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
