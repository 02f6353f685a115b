import { citedSources, dateParts, publicationDate, referenceKey } from './cited-sources.ts';
import type { CitedFact, CitedSource } from './types.ts';

/** The note in a reference manager: the fact and its place in the source. */
const noteOf = (fact: CitedFact, { locators }: CitedSource): string => `${fact.statement} (${locators.join(', ')})`;

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

/** BibLaTeX `@online` entries, which Zotero and JabRef read as web pages. `accessed`: `2026-11-21`. */
export function toBibtex(fact: CitedFact, accessed: string): string {
  return citedSources(fact)
    .map((source, index) => {
      const date = isoDate(dateParts(publicationDate(source)));
      const fields: readonly (readonly [string, string | null])[] = [
        ['title', `{${escapeTex(source.title)}}`],
        ['organization', `{${escapeTex(source.publisher)}}`],
        ['date', date],
        ['url', source.url && escapeTexAddress(source.url)],
        ['urldate', source.url && accessed],
        ['langid', source.language],
        ['note', escapeTex(noteOf(fact, source))],
      ];
      const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
      return `@online{${referenceKey(source, index)},\n${lines.join('')}}\n`;
    })
    .join('\n');
}

/** RIS, which every reference manager reads; lines end with CRLF as the format requires. */
export function toRis(fact: CitedFact, accessed: string): string {
  return citedSources(fact)
    .map((source) => {
      const parts = dateParts(publicationDate(source));
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
        ['N1', oneLine(noteOf(fact, source))],
      ];
      const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`]));
      return `${lines.join('')}ER  - \r\n`;
    })
    .join('\r\n');
}

/** CSL-JSON, the input format of citation processors. */
export function toCslJson(fact: CitedFact, accessed: string): string {
  const items = citedSources(fact).map((source, index) => {
    const issued = dateParts(publicationDate(source));
    return {
      id: referenceKey(source, index),
      type: 'webpage',
      title: source.title,
      publisher: source.publisher,
      'container-title': source.publisher,
      ...(issued ? { issued: { 'date-parts': [issued] } } : {}),
      ...(source.url === null ? {} : { URL: source.url, accessed: { 'date-parts': [dateParts(accessed)] } }),
      language: source.language,
      note: noteOf(fact, source),
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
