import { escapeMarkdown, escapeStart } from '../../export/markdown.ts';
import type { ExportWords } from '../../export/types.ts';
import { formatDate } from '../dates/format-date.ts';
import { citedSources, publicationDate } from './cited-sources.ts';
import type { CitedFact, CitedSource } from './types.ts';

interface Style {
  /** The fact, at the beginning of a line. */
  readonly first: (text: string) => string;
  readonly plain: (text: string) => string;
  readonly titled: (source: CitedSource) => string;
}

function write(fact: CitedFact, accessed: string, { translate, locale }: ExportWords, style: Style): string {
  const when = fact.date === null ? '' : ` (${formatDate(fact.date, locale, translate)})`;
  const sources = citedSources(fact).map((source) => {
    const published = publicationDate(source);
    const parts = [
      style.plain(source.publisher),
      style.titled(source),
      published === null ? translate('citations.undated') : formatDate(published, locale, translate),
      source.locators.join(', '),
      ...(source.url === null ? [] : [translate('citations.accessed', [formatDate(accessed, locale, translate)])]),
    ];
    return `${parts.join(', ')}.`;
  });
  return `${style.first(`${fact.statement}${when}.`)} ${sources.join(' ')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * For a footnote or a mail: the fact, then its sources. `accessed` is the day on which they were read (`2026-11-21`).
 */
export const toTextCitation = (fact: CitedFact, accessed: string, words: ExportWords): string =>
  write(fact, accessed, words, {
    first: oneLine,
    plain: oneLine,
    titled: ({ title, url }) => `“${title}”${url === null ? '' : ` <${url}>`}`,
  });

/** The same for notes, with the titles as links. */
export const toMarkdownCitation = (fact: CitedFact, accessed: string, words: ExportWords): string =>
  write(fact, accessed, words, {
    first: escapeStart,
    plain: escapeMarkdown,
    titled: ({ title, url }) => {
      const words = `*${escapeMarkdown(title)}*`;
      return url === null ? words : `[${words}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    },
  });
