import { escapeMarkdown, escapeStart } from '../../export/markdown.ts';
import type { ExportWords } from '../../export/types.ts';
import { formatDate } from '../dates/format-date.ts';
import { citedSources, stateFact } from './cited-sources.ts';
import { formatLocators } from './format-locators.ts';
import { formatPublished } from './format-published.ts';
import type { CitedFact, CitedSource } from './types.ts';

interface Style {
  /** The fact, at the beginning of a line. */
  readonly first: (text: string) => string;
  readonly plain: (text: string) => string;
  readonly titled: (source: CitedSource) => string;
}

function writeFact(fact: CitedFact, words: ExportWords, style: Style): string {
  const { translate, locale } = words;
  const sources = citedSources(fact).map((source) => {
    const { publisher, published, accessed, locators, url } = source;
    const parts = [
      style.plain(publisher),
      style.titled(source),
      published === null ? translate('citations.undated') : formatPublished(published, locale, translate),
      formatLocators(locators, translate),
      url === null || accessed === null
        ? ''
        : translate('citations.accessed', [formatDate(accessed, locale, translate)]),
    ];
    return translate('citations.sentence', [parts.filter((part) => part !== '').join(translate('citations.comma'))]);
  });
  const stated = style.first(translate('citations.sentence', [stateFact(fact, words)]));
  return `${[stated, ...sources].join(locale.startsWith('zh') ? '' : ' ')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** For a footnote or a mail: each fact on a line, then its sources. */
export const toTextCitation = (facts: readonly CitedFact[], words: ExportWords): string =>
  facts
    .map((fact) =>
      writeFact(fact, words, {
        first: oneLine,
        plain: oneLine,
        titled: ({ title, url }) => `“${title}”${url === null ? '' : ` <${url}>`}`,
      }),
    )
    .join('');

/** The same for notes, with the titles as links; each fact is a paragraph. */
export const toMarkdownCitation = (facts: readonly CitedFact[], words: ExportWords): string =>
  facts
    .map((fact) =>
      writeFact(fact, words, {
        first: escapeStart,
        plain: escapeMarkdown,
        titled: ({ title, url }) => {
          const words = `*${escapeMarkdown(title)}*`;
          return url === null ? words : `[${words}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
        },
      }),
    )
    .join('\n');
