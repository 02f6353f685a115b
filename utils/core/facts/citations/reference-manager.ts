import type { ExportWords } from '../../export/types.ts';
import { writeJson } from '../../pack/json.ts';
import type { Edtf } from '../../pack/types.ts';
import { formatDate } from '../dates/format-date.ts';
import { babelLanguage } from './babel-language.ts';
import { references } from './cited-sources.ts';
import { formatPublished, isOpen } from './format-published.ts';
import { biblatexDate, certainParts, cslDate, type DateParts } from './reference-dates.ts';
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

/** BibLaTeX `@online` entries, which Zotero and JabRef read as web pages; a caveat is a comment before them. */
export function toBibtex(facts: readonly CitedFact[], words: ExportWords, caveat: string | null = null): string {
  const entries = references(facts, words).map(({ source, key, note }) => {
    const fields: readonly (readonly [string, string | null])[] = [
      ['title', `{${escapeTex(source.title)}}`],
      ['organization', `{${escapeTex(source.publisher)}}`],
      ['date', source.published && biblatexDate(source.published)],
      ['url', source.url && escapeTexAddress(source.url)],
      ['urldate', source.url && source.accessed && biblatexDate(source.accessed)],
      ['langid', babelLanguage(source.language)],
      ['note', escapeTex(note)],
    ];
    const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
    return `@online{${key},\n${lines.join('')}}\n`;
  });
  return [...(caveat === null ? [] : [`@comment{${escapeTex(caveat)}}\n`]), ...entries].join('\n');
}

const risDate = (parts: DateParts | null): string | null =>
  parts && `${[String(parts[0]).padStart(4, '0'), ...parts.slice(1).map(pad), '', ''].slice(0, 3).join('/')}/`;

/** What a footnote says of a date that RIS has no place for. */
function publishedNote(published: Edtf, { locale, translate }: ExportWords): string {
  const date = formatPublished(published, locale, translate);
  return isOpen(published) ? date : translate('citations.published', [date]);
}

/**
 * RIS, which every reference manager reads; lines end with CRLF as the format requires. It has no place for a word
 * about the list: a caveat is a note of the first reference, as in CSL-JSON.
 */
export const toRis = (facts: readonly CitedFact[], words: ExportWords, caveat: string | null = null): string =>
  references(facts, words)
    .map(({ source, note }, at) => {
      const { published, accessed } = source;
      const known = published === null ? null : certainParts(published);
      const { parts = null } = known ?? {};
      const fields: readonly (readonly [string, string | null])[] = [
        ['TY', 'ELEC'],
        ['TI', oneLine(source.title)],
        ['PB', oneLine(source.publisher)],
        ['PY', parts && String(parts[0])],
        ['DA', risDate(parts)],
        ['UR', source.url && oneLine(source.url)],
        ['Y2', source.url && accessed && risDate(certainParts(accessed).parts)],
        ['LA', source.language],
        ['N1', oneLine(note)],
        ['N1', published === null || known?.isWhole ? null : oneLine(publishedNote(published, words))],
        ['N1', at === 0 && caveat !== null ? oneLine(caveat) : null],
      ];
      const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`]));
      return `${lines.join('')}ER  - \r\n`;
    })
    .join('\r\n');

/** CSL-JSON, the input format of citation processors. */
export function toCslJson(facts: readonly CitedFact[], words: ExportWords, caveat: string | null = null): string {
  const items = references(facts, words).map(({ source, key, note }, at) => {
    const { published, accessed, url } = source;
    const { locale, translate } = words;
    return {
      id: key,
      type: 'webpage',
      title: source.title,
      publisher: source.publisher,
      'container-title': source.publisher,
      ...(published === null ? {} : { issued: cslDate(published, formatPublished(published, locale, translate)) }),
      ...(url === null ? {} : { URL: url }),
      ...(url === null || accessed === null
        ? {}
        : { accessed: cslDate(accessed, formatDate(accessed, locale, translate)) }),
      language: source.language,
      note: at === 0 && caveat !== null ? `${note}; ${caveat}` : note,
    };
  });
  return `${writeJson(items, 2)}\n`;
}
