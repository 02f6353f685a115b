/** What a page puts into its text unseen: soft hyphens, places for a break, marks of direction, joins of words. */
const HIDDEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** What comes with a text that is copied from a source: tags and the entities of HTML. */
const TAG = /<\/?([a-z][a-z\d]*)(?:\s[^<>]*|\/)?>/giu;
const ENTITY = /&(?:amp;)*(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu;
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

/**
 * What notes and wikis write around words, each with what is
 * shown of it. A mark is looked for in a line's length at most.
 */
const NOTES: readonly (readonly [pattern: RegExp, shown: string])[] = [
  [/\\([*_`~[\](){}#>|])/gu, '$1'],
  // Headings and quotes.
  [/^(?:\s*(?:#{1,6}|>)\s+)+/u, ''],
  // [[University of Lund|Lund]], {{lang|sv|Lund}}
  [/\[\[(?:[^\][|]{0,200}\|){0,9}([^\][|]{1,200})\]\]/gu, '$1'],
  [/\{\{(?:[^{}|]{1,200}\|){1,9}([^{}|]{1,200})\}\}/gu, '$1'],
  // [Lund](https://lu.se), ![Lund](lund.png "Lund"), [Lund][1], [https://lu.se Lund]
  [/!?\[([^\][]{1,300})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,500}(?:\s{1,9}"[^"]{0,200}")?\)/gu, '$1'],
  [/!?\[([^\][]{1,300})\]\[[^\][]{0,100}\]/gu, '$1'],
  [/\[https?:\/\/[^\s\][]{1,500} ([^\][]{1,300})\]/gu, '$1'],
  [/<(https?:\/\/[^\s<>]{1,500})>/giu, '$1'],
  // The number of a note behind a word.
  [/(?<=[\p{L}\p{M}.,)”"])\[\^?\d{1,3}\]/gu, ''],
  [/(\*{1,3}|~~|`{1,2}|'{2,5})(?=\S)([^\n]{1,150}?)(?<=\S)\1/gu, '$2'],
  [/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^\n]{1,150}?)(?<=[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2'],
];

/** A text as a page shows it, in one line, with one layer of its source taken away. */
function peel(text: string): string {
  const shown = NOTES.reduce((all, [pattern, words]) => all.replace(pattern, words), text);
  return shown
    .replace(TAG, readTag)
    .replace(ENTITY, readEntity)
    .replace(HIDDEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed();
}

/** What is copied from a source may be written as its source twice or thrice: &amp;lt;b&amp;gt;. */
const MOST_LAYERS = 12;
const SIGNS = /[<>[\](){}*_`~\\#|]|&(?=[#\p{L}])|'{2,}/gu;

/** A text as a page shows it, in one line, without what its source writes around words. */
export function copiedText(text: string): string {
  let shown = text;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const before = shown;
    shown = peel(shown);
    if (shown === before) return shown;
  }
  // With more layers it is no text of a page, and its signs say nothing.
  return shown.replace(SIGNS, ' ').replace(/\s+/gu, ' ').trim();
}
