/**
 * The kind of each character for the matcher. Every rule is about one code point by itself, so that a text is folded
 * while it is read, and a composed and a decomposed spelling (NFC, NFD, NFKC, NFKD) give the same tokens.
 */
export const GAP = 0;
/** Stands inside words without being spelled: soft hyphen, zero-width marks, joiners, selectors. */
export const IGNORED = 1;
/** A diacritic of a script where it may be left out. */
export const ACCENT = 2;
/** Part of a word of a script that parts words: a letter, a decimal digit, the low line. */
export const WORD = 3;
/** A token by itself: scripts without spaces, and Hangul, whose particles are joined to the word. */
export const SINGLE = 4;
/** Belongs to the token before it: vowel signs and tone marks of scripts without spaces, voiced marks, jamo. */
export const MARK = 5;
export type CharacterKind = typeof GAP | typeof IGNORED | typeof ACCENT | typeof WORD | typeof SINGLE | typeof MARK;

export interface Character {
  readonly kind: CharacterKind;
  /** Its spelling without diacritics, compatibility forms and case; may be of any length, empty unless spelled. */
  readonly folded: string;
  /** The same with its case. */
  readonly plain: string;
}

/** ASCII, curly, prime, grave, acute, modifier letter and full-width forms. */
export const APOSTROPHE = /^['‘’‛′`´ʹʹʻʼʽˈꞌ＇]$/u;
/** Hyphens and the dashes that are used for them; an em dash is a break between two parts of a sentence. */
export const HYPHEN = /^[-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d]$/u;
export const HAN = /^\p{Script=Han}$/u;

const SPELLED = /^[\p{L}\p{M}\p{Nd}\p{Nl}_]$/u;
const DIACRITIC = /^[\p{Mn}\p{Me}]$/u;
/** Marks of these scripts, and those shared by all, may be left out without making another word. */
const UNMARKED =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Inherited}]$/u;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ーｰ々〇]$/u;
/** Voiced marks, medial and final jamo, and the Thai and Lao vowels that are written after their consonant. */
const ATTACHED = /^[\u3099\u309a\uff9e\uff9f\u1161-\u1175\u11a8-\u11c2ะาำะາຳ]$/u;
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;
const ANY_MARK = /^\p{M}$/u;
/** Any of these: it is no gap. */
const NO_GAP = new RegExp(
  `^(?:${[ATTACHED, UNSEEN, UNSPACED, SPELLED].map(({ source }) => source.slice(1, -1)).join('|')})$`,
  'u',
);

/** Letters that Unicode does not decompose but that are commonly written without their stroke or ligature. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  'ø o Ø O ł l Ł L đ d Đ D ħ h Ħ H ŧ t Ŧ T ı i ð d Ð D ς σ æ ae Æ AE œ oe Œ OE ß ss ẞ SS þ th Þ TH'
    .match(/\S+ \S+/gu)
    ?.map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]) ?? [],
);

const KNOWN: Character[] = [];

/** The character of a code point; a lone surrogate is a gap. */
export function characterOf(codePoint: number): Character {
  let character = KNOWN[codePoint];
  if (character === undefined) {
    character = classify(String.fromCodePoint(codePoint));
    KNOWN[codePoint] = character;
  }
  return character;
}

function classify(text: string): Character {
  const kind = kindOf(text);
  if (kind < WORD) return { kind, folded: '', plain: '' };
  const isBare = text.normalize('NFKD') === text && !PLAIN_LETTERS.has(text);
  const plain = isBare ? text : bare(text);
  const small = plain.toLowerCase();
  const folded = isBare && small === plain ? plain : bare(small);
  return folded === '' ? { kind: GAP, folded, plain: '' } : { kind, folded, plain };
}

function kindOf(text: string): CharacterKind {
  // Of the code units that no name is spelled with, which are
  // half of those that are asked about, this is the only test.
  if (!NO_GAP.test(text)) return GAP;
  if (ATTACHED.test(text)) return MARK;
  if (UNSEEN.test(text)) return IGNORED;
  if (APOSTROPHE.test(text)) return GAP;
  if (UNSPACED.test(text)) return ANY_MARK.test(text) ? MARK : SINGLE;
  if (DIACRITIC.test(text) && UNMARKED.test(text)) return ACCENT;
  return SPELLED.test(text) ? WORD : GAP;
}

function bare(text: string): string {
  let found = '';
  for (const part of text.normalize('NFKD')) found += PLAIN_LETTERS.get(part) ?? (kindOf(part) >= WORD ? part : '');
  return found;
}
