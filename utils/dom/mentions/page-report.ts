import type { PageMention, PageReport } from '../../core/page/page-report.ts';
import { quote } from '../../core/page/selectors/text-quote.ts';
import { readPageDate } from '../reading/page-date/read-page-date.ts';
import type { Block } from '../reading/scanner/block-index.ts';
import { PageText } from './page-text.ts';
import type { PlacedMention } from './placed-mentions.ts';
import { isVisible } from './targets.ts';

type DayNumber = Parameters<typeof readPageDate>[1];

export interface ReportSource {
  readonly document: Document;
  readonly state: PageReport['state'];
  readonly packVersion: string | null;
  /** In document order. */
  readonly mentions: readonly PlacedMention[];
  readonly blocks: Iterable<Block>;
}

/** Writes down what is known of a page; mentions that are not visible now are left out. */
export function makeReport(
  { document, state, packVersion, mentions, blocks }: ReportSource,
  today: DayNumber,
): PageReport {
  const visible = mentions.filter(isVisible);
  const wanted = new Set<Node>(visible.flatMap(({ span }) => (span ? [span.start.node, span.end.node] : [])));
  const shadows = new Set([...wanted].map((node) => node.getRootNode()).filter((root) => root instanceof ShadowRoot));
  const text = new PageText([...(document.body ? [document.body] : []), ...shadows], wanted);
  const places = new Map<number, number>();
  for (const block of blocks) places.set(block.id, places.size);
  return {
    title: document.title,
    url: document.location.href,
    language: document.documentElement.lang,
    mediaType: document.contentType,
    date: readPageDate(document, today),
    state,
    packVersion,
    mentions: visible.flatMap((placed) => pageMention(placed, text, places.get(placed.block.id) ?? 0) ?? []),
  };
}

function pageMention(
  { key, mention, span, block }: PlacedMention,
  text: PageText,
  blockIndex: number,
): PageMention | null {
  if (!span) return null;
  const pageStart = text.offsetOf(span.start);
  const pageEnd = text.offsetOf(span.end);
  if (pageStart === null || pageEnd === null || pageEnd > text.text.length) return null;
  const { prefix, suffix } = quote(text.text, { start: pageStart, end: pageEnd });
  const exact = block.text.slice(mention.start, mention.end);
  return { ...mention, key, blockIndex, exact, prefix, suffix, pageStart, pageEnd };
}
