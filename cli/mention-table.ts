import type { Evidence } from '../utils/core/page/types.ts';
import type { MentionLine } from './mention-lines.ts';

const HEADINGS = ['Name', 'Kind', 'On the page', 'Why'] as const;
const MAX_WIDTHS = [44, 11, 44, 60] as const;

/** What the codes of `evidence` say to people; several of one kind are said together. */
const WORDS: Readonly<Record<Evidence['kind'], (what: string) => string>> = {
  'full-name': () => 'full name',
  'own-site': () => 'on its own site',
  misspelled: (name) => `a misspelling of ${name}`,
  'institutions-of-page': () => 'beside other institutions',
  'named-in-full': (name) => `named in full: ${name}`,
  definition: (text) => `defined: ${text}`,
  'related-entity': (names) => `also on this page: ${names}`,
  'role-word': (word) => `with the title “${word}”`,
  place: (place) => `the page mentions ${place}`,
  language: (language) => `written in ${language}`,
};
/** A country may stand as its code (ISO 3166-1). */
const COUNTRY_CODE = /^[A-Z]{2}$/;
const countries = new Intl.DisplayNames('en', { type: 'region' });
const isKnown = (kind: string): kind is Evidence['kind'] => Object.hasOwn(WORDS, kind);

function inWords(evidence: readonly string[]): string {
  const byKind = new Map<string, Set<string>>();
  for (const each of evidence) {
    const [kind = '', ...rest] = each.split(': ');
    const text = rest.join(': ');
    const shown = kind === 'place' && COUNTRY_CODE.test(text) ? (countries.of(text) ?? text) : text;
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(shown));
  }
  return [...byKind]
    .map(([kind, texts]) => (isKnown(kind) ? WORDS[kind]([...texts].join(', ')) : [kind, ...texts].join(': ')))
    .join('; ');
}

/** Columns that a terminal gives a text: two for East Asian letters, none for combining marks. */
function columns(text: string): number {
  let count = 0;
  for (const letter of text) {
    if (/\p{Mark}/u.test(letter)) continue;
    count += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      letter,
    )
      ? 2
      : 1;
  }
  return count;
}

function cut(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (columns(kept + letter) > width - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

const row = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - columns(cell))))
    .join('  ')
    .trimEnd();

/**
 * Mentions as a table for people; with several pages, a line with its name precedes each. `isCut`: long cells are cut,
 * since a terminal would break their lines.
 */
export function mentionTable(lines: readonly MentionLine[], severalPages: boolean, isCut: boolean): string {
  if (lines.length === 0) return '';
  const flat = (text: string) => text.replace(/[\s\p{Control}]+/gu, ' ');
  const cells = lines.map((line) =>
    [line.name, line.kind, flat(line.exact), flat(inWords(line.evidence))].map((cell, index) =>
      isCut ? cut(cell, MAX_WIDTHS[index] ?? 0) : cell,
    ),
  );
  const widths = HEADINGS.map((heading, index) =>
    Math.max(columns(heading), ...cells.map((row) => columns(row[index] ?? ''))),
  );
  const body = cells.flatMap((cell, index) => {
    const page = lines[index]?.page ?? '';
    const first = severalPages && page !== lines[index - 1]?.page;
    return first ? [...(index > 0 ? [''] : []), flat(page), row(cell, widths)] : [row(cell, widths)];
  });
  const head = [
    row(HEADINGS, widths),
    row(
      widths.map((width) => '─'.repeat(width)),
      widths,
    ),
  ];
  return `${[...head, ...body].join('\n')}\n`;
}
