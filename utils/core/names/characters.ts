/** What the characters of names and texts are to the matcher. Every rule on single characters stands here. */

/** Stand inside words without being part of their spelling: soft hyphen, zero-width marks, joiners, selectors. */
export const IGNORED = /\p{Default_Ignorable_Code_Point}/u;
const ALL_IGNORED = new RegExp(IGNORED, 'gu');
/** ASCII, curly, prime, grave, acute, modifier letter and full-width forms. */
export const APOSTROPHE = /['‘’‛′`´ʹʻʼʽˈꞌ＇]/u;
/** Hyphens and the dashes that are used for them; an em dash is a break between two parts of a sentence. */
export const HYPHEN = /[-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d]/u;
/** Letters and digits of every script, and the low line, which joins words in identifiers. */
export const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Scripts that are written without spaces, or (Hangul) with particles joined to the word: no word boundary. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー〇々]/u;
/** Scripts whose marks may be left out without making another word. */
const UNMARKED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A base character with its marks; conjoining jamo stand together, so that NFD Korean is read as syllables. */
export const CLUSTER = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|.[\p{M}\uff9e\uff9f]*/gsu;

/** Letters that Unicode does not decompose but that are commonly written without their stroke or ligature. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ...pairs('øo ØO łl ŁL đd ĐD ħh ĦH ŧt ŦT ıi ðd ÐD ςσ'),
  ...['æ ae', 'Æ AE', 'œ oe', 'Œ OE', 'ß ss', 'ẞ SS', 'þ th', 'Þ TH'].map((pair): [string, string] => {
    const [letter = '', plain = ''] = pair.split(' ');
    return [letter, plain];
  }),
]);

function pairs(list: string): [string, string][] {
  return list.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]);
}

/**
 * The plain spelling of one cluster, its case kept: compatibility forms resolved (NFKC), and diacritics dropped in
 * scripts where they may be left out. May be of any length, empty for characters that are ignored.
 */
export function plainSpelling(cluster: string): string {
  const composed = cluster.replace(ALL_IGNORED, '').normalize('NFKC');
  const bare = UNMARKED.test(composed) ? composed.normalize('NFD').replace(/\p{Mn}/gu, '') : composed;
  return Array.from(bare, (letter) => PLAIN_LETTERS.get(letter) ?? letter).join('');
}

/** The spelling without case. Idempotent, so that folded texts can be folded again. */
export function withoutCase(plain: string): string {
  return plainSpelling(plain.toLowerCase());
}
