import type { ExportWords } from '../../export/types.ts';
import { writeJson } from '../../pack/json.ts';
import { babelLanguage } from './babel-language.ts';
import { dateParts, publicationParts, references } from './cited-sources.ts';
import type { CitedFact } from './types.ts';

const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

const TEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** The characters that TeX reads as commands. Addresses are not escaped, since their fields are read like `\url`. */
const escapeTex = (text: string): string =>
  oneLine(text).replace(/[\\~^]|[{}%&#$_]/g, (letter) => TEX_ESCAPES[letter] ?? `\\${letter}`);
const escapeTexAddress = (url: string): string =>
  oneLine(url).replace(/[{}\\%\s]/g, (letter) => (letter === '%' ? '\\%' : encodeURIComponent(letter)));

const pad = (number: number): string => String(number).padStart(2, '0');
const isoDate = (parts: ReturnType<typeof dateParts>): string | null =>
  parts?.map((part = 0, index) => (index === 0 ? String(part).padStart(4, '0') : pad(part))).join('-') ?? null;

/**
 * BibLaTeX `@online` entries, which Zotero and JabRef read as web pages; a caveat is a comment before them. `accessed`:
 * `2026-11-21`.
 */
export function toBibtex(
  facts: readonly CitedFact[],
  accessed: string,
  words: ExportWords,
  caveat: string | null = null,
): string {
  const entries = references(facts, words).map(({ source, key, note }) => {
    const fields: readonly (readonly [string, string | null])[] = [
      ['title', `{${escapeTex(source.title)}}`],
      ['organization', `{${escapeTex(source.publisher)}}`],
      ['date', isoDate(publicationParts(source))],
      ['url', source.url && escapeTexAddress(source.url)],
      ['urldate', source.url && accessed],
      ['langid', babelLanguage(source.language)],
      ['note', escapeTex(note)],
    ];
    const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
    return `@online{${key},\n${lines.join('')}}\n`;
  });
  return [...(caveat === null ? [] : [`@comment{${escapeTex(caveat)}}\n`]), ...entries].join('\n');
}

/**
 * RIS, which every reference manager reads; lines end with CRLF as the format requires. It has no place for a word about
 * the list: a caveat is a note of the first reference, as in CSL-JSON.
 */
export const toRis = (
  facts: readonly CitedFact[],
  accessed: string,
  words: ExportWords,
  caveat: string | null = null,
): string =>
  references(facts, words)
    .map(({ source, note }, at) => {
      const parts = publicationParts(source);
      const day = parts && [parts[0], ...parts.slice(1).map((part = 0) => pad(part)), '', ''].slice(0, 3).join('/');
      const fields: readonly (readonly [string, string | null])[] = [
        ['TY', 'ELEC'],
        ['TI', oneLine(source.title)],
        ['PB', oneLine(source.publisher)],
        ['PY', parts && String(parts[0])],
        ['DA', day && `${day}/`],
        ['UR', source.url && oneLine(source.url)],
        ['Y2', source.url && `${accessed.replaceAll('-', '/')}/`],
        ['LA', source.language],
        ['N1', oneLine(note)],
        ['N1', at === 0 && caveat !== null ? oneLine(caveat) : null],
      ];
      const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`]));
      return `${lines.join('')}ER  - \r\n`;
    })
    .join('\r\n');

/** CSL-JSON, the input format of citation processors. */
export function toCslJson(
  facts: readonly CitedFact[],
  accessed: string,
  words: ExportWords,
  caveat: string | null = null,
): string {
  const items = references(facts, words).map(({ source, key, note }, at) => {
    const issued = publicationParts(source);
    // The earliest day that a source can be of is not its day.
    const circa = source.published?.endsWith('/..') ? { circa: true } : {};
    return {
      id: key,
      type: 'webpage',
      title: source.title,
      publisher: source.publisher,
      'container-title': source.publisher,
      ...(issued ? { issued: { 'date-parts': [issued], ...circa } } : {}),
      ...(source.url === null ? {} : { URL: source.url, accessed: { 'date-parts': [dateParts(accessed)] } }),
      language: source.language,
      note: at === 0 && caveat !== null ? `${note}; ${caveat}` : note,
    };
  });
  return `${writeJson(items, 2)}\n`;
}
