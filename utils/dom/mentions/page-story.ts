import type { TextBlock } from '../../core/page/types.ts';
import { MAX_STORY } from '../../core/reports/story/max-story.ts';
import type { SourcedStory } from '../../core/reports/types.ts';
import { readPageDate } from '../reading/page-date/read-page-date.ts';
import type { ReportSource } from './page-report.ts';

type DayNumber = Parameters<typeof readPageDate>[1];

const publisherOf = (document: Document): string =>
  document
    .querySelector('meta[property="og:site_name"], meta[name="application-name"]')
    ?.getAttribute('content')
    ?.trim() || document.location.hostname;

/** Gives what the reports of a page are read from: its text, as much of it as is read, its mentions, its date. */
export function makeStory(
  { document, mentions, blocks }: Pick<ReportSource, 'document' | 'mentions' | 'blocks'>,
  today: DayNumber,
): SourcedStory {
  const language = document.documentElement?.lang ?? '';
  const taken: TextBlock[] = [];
  let length = 0;
  for (const { id, order, text, role, language: own } of blocks) {
    if (length >= MAX_STORY) break;
    taken.push({
      id,
      order,
      text: text.slice(0, MAX_STORY - length),
      role,
      ...(own === language || own === '' ? {} : { language: own }),
    });
    length += text.length;
  }
  return {
    title: document.title,
    address: document.location.href,
    url: document.location.href,
    publisher: publisherOf(document),
    language,
    date: readPageDate(document, today)?.edtf ?? null,
    blocks: taken,
    mentions: mentions.map(({ mention }) => mention),
  };
}
