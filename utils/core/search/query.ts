import { foldAppearance, UNSPACED, wordsOf } from '../matching/fold.ts';
import { foldSearch } from './fold-search.ts';
import { cutAtDates, monthBeginningWith } from './words/date-words.ts';
import { HAN_SMALL_WORDS, SMALL_WORDS } from './words/small-words.ts';
import type { Meaning, Vocabulary } from './words/vocabulary.ts';

/** The longest query in UTF-16 units: all names are shorter, but a selection may be a whole page. */
export const MAX_QUERY = 200;

/** An article with an apostrophe, which folding would join to the next word. */
const ELIDED = /(?<![\p{L}\p{M}\p{N}])(?:l|d|un|dell|dall|nell|all|sull|qu)['’ʼ`](?=\p{L})/giu;

/** What stands before an item of a list that was selected with it. */
const LIST_MARK = /^\s*(?:\(?\d{1,3}[.)]|[-–—*•·])\s+/;

/** A part of a query, each of which a result must have: in its texts, or by what it means. */
export interface Term {
  /** Folded. */
  readonly words: readonly string[];
  readonly meaning: Meaning | null;
  /** False where the meaning is a guess from the beginning of a word. */
  readonly isWhole: boolean;
}

export interface Query {
  /** Folded; null for a form that is not looked for as a whole name. */
  readonly text: string | null;
  readonly words: readonly string[];
  readonly terms: readonly Term[];
  /** Whether it is looked for as a whole name alone, since its small words would match anything. */
  readonly isNameOnly: boolean;
}

/** What a page puts into its text unseen: soft hyphens, places for a break, marks of direction, joins of words. */
const HIDDEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** What comes with a text that is copied from a source: tags, the entities of HTML, the links of Markdown. */
const TAG = /<\/?([a-z][a-z\d]*)(?:\s[^<>]*|\/)?>/giu;
const LINK = /\[([^\][]+)\]\([^()\s]*\)/gu;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu;
/** They part no words. */
const INLINE = new Set('a abbr b bdi em font i mark s small span strong sub sup u wbr'.split(' '));
/** Any other word in angle brackets is no tag: <Lund University>. */
const BLOCKS = new Set(
  `article aside blockquote body br caption cite code dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr
  html img input li main nav ol option p pre q section select svg table tbody td tfoot th thead time title tr ul`.split(
    /\s+/u,
  ),
);

function readTag(all: string, name: string): string {
  const tag = name.toLowerCase();
  if (INLINE.has(tag)) return '';
  return BLOCKS.has(tag) ? ' ' : all;
}
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  shy: '',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  middot: '·',
};
/** A letter of Western Europe is named by what it is without its mark, and the mark: &eacute;. */
const MARKED = /^([a-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/iu;
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};
const LAST_CODE_POINT = 0x10ffff;

function readEntity(all: string, decimal?: string, hex?: string, name?: string): string {
  if (name) {
    const [, letter, mark = ''] = MARKED.exec(name) ?? [];
    if (letter) return `${letter}${MARKS[mark.toLowerCase()]}`.normalize('NFC');
    const lower = name.toLowerCase();
    return Object.hasOwn(NAMED, lower) ? (NAMED[lower] ?? all) : all;
  }
  const code = Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : all;
}

/** A text as a page shows it, in one line. */
const asRead = (text: string): string =>
  text
    .replace(LINK, '$1')
    .replace(TAG, readTag)
    .replace(ENTITY, readEntity)
    .replace(HIDDEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed();

/**
 * The part of a text that can be searched: one line of at most `MAX_QUERY` units, cut between words where it has
 * several.
 */
export function cutQuery(text: string): string {
  // The rest of the text is not looked at, even if this part is mostly white space.
  let line = text.slice(0, 50 * MAX_QUERY);
  // What is copied from a source may be written as its source twice: &amp;lt;b&amp;gt;.
  for (let before = ''; before !== line; ) {
    before = line;
    line = asRead(line);
  }
  if (line.length <= MAX_QUERY) return line;
  const cut = line.slice(0, MAX_QUERY + 1);
  const space = cut.lastIndexOf(' ');
  return (space > MAX_QUERY / 2 ? cut.slice(0, space) : cut.slice(0, MAX_QUERY)).toWellFormed().replace(/\ufffd$/, '');
}

/**
 * The forms to search for, in this order: as typed, without small words, and with scripts that put no space between words
 * cut at what is understood. One that is the same as another is left out.
 */
export function readQuery(typed: string, vocabulary: Vocabulary): readonly Query[] {
  const short = cutQuery(typed);
  const text = foldSearch(short);
  if (text === '') return [];
  const core = withoutSmallWords(short, vocabulary);
  const whole: Query = {
    text,
    words: wordsOf(text),
    terms: termsOf(short, vocabulary),
    isNameOnly: core !== null,
  };
  const parted = (core ?? whole).terms.flatMap((term) => cutUnspaced(term, vocabulary));
  const forms = [whole, ...(core ? [core] : [])];
  if (parted.length > (core ?? whole).terms.length)
    forms.push({ text: null, words: parted.flatMap(({ words }) => words), terms: parted, isNameOnly: false });
  return forms;
}

function withoutSmallWords(short: string, vocabulary: Vocabulary): Query | null {
  const plain = short.replace(LIST_MARK, '').replace(ELIDED, '');
  const words = wordsOf(foldSearch(plain));
  const [first, last] = [words.findIndex(isLarge), words.findLastIndex(isLarge)];
  if (first < 0) return null;
  const terms = termsOf(plain, vocabulary).filter((term) => term.meaning !== null || term.words.some(isLarge));
  // A small word between two words of a name stays, since it is part of the name.
  const text = words.slice(first, last + 1).join(' ');
  const core = { text, words: words.filter(isLarge), terms, isNameOnly: false };
  return core.text === foldSearch(short) && core.words.length === words.length ? null : core;
}

const isLarge = (word: string): boolean => !SMALL_WORDS.has(word);

/** "memorandum of understanding between" has four. */
const MAX_PHRASE = 4;

/** The words of a text, each phrase that is understood in one term. */
function termsOf(text: string, vocabulary: Vocabulary): readonly Term[] {
  const pieces = cutAtDates(foldAppearance(text));
  return pieces.flatMap((piece, index) =>
    typeof piece === 'string'
      ? wordTerms(wordsOf(foldSearch(piece)), vocabulary, index === pieces.length - 1)
      : {
          words: wordsOf(foldSearch(piece.text)),
          meaning: { field: 'date', date: piece.date } as const,
          isWhole: true,
        },
  );
}

function wordTerms(words: readonly string[], vocabulary: Vocabulary, isLast: boolean): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phraseFrom(words, at, vocabulary);
    const word = words[at] ?? '';
    const length = found?.length ?? 1;
    const isTyped = isLast && at + length === words.length;
    terms.push({
      words: words.slice(at, at + length),
      meaning: found?.meaning ?? (isTyped ? meaningBeginning(word, vocabulary) : null),
      isWhole: found !== null,
    });
    at += length;
  }
  return terms;
}

function phraseFrom(
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
): { readonly length: number; readonly meaning: Meaning } | null {
  for (let length = Math.min(MAX_PHRASE, words.length - at); length > 0; length--) {
    const meaning = vocabulary.meaningOf(words.slice(at, at + length).join(' '));
    if (meaning) return { length, meaning };
  }
  return null;
}

function meaningBeginning(word: string, vocabulary: Vocabulary): Meaning | null {
  const date = monthBeginningWith(word);
  return date ? { field: 'date', date } : vocabulary.meaningBeginning(word);
}

/** 清华大学备忘录 is the name of 清华, a kind of institution and a kind of agreement. */
function cutUnspaced(term: Term, vocabulary: Vocabulary): readonly Term[] {
  const [word = ''] = term.words;
  if (term.meaning !== null || term.words.length > 1 || !UNSPACED.test(word)) return [term];
  const terms: Term[] = [];
  let rest = '';
  const endRest = (): void => {
    if (rest !== '') terms.push({ words: [rest], meaning: null, isWhole: false });
    rest = '';
  };
  for (let at = 0; at < word.length; ) {
    const phrase = vocabulary.phraseAt(word, at);
    if (phrase !== null) {
      endRest();
      terms.push({ words: [phrase], meaning: vocabulary.meaningOf(phrase), isWhole: true });
      at += phrase.length;
    } else {
      const letter = word.charAt(at++);
      if (HAN_SMALL_WORDS.has(letter)) endRest();
      else rest += letter;
    }
  }
  endRest();
  return terms;
}
