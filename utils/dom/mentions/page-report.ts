import type { PageMention, PageReport } from '../../core/page/page-report.ts';
import { contextOf, seenPart } from '../../core/page/selectors/page-lines.ts';
import { fragmentWriter } from '../../core/page/selectors/text-fragment.ts';
import type { Span } from '../../core/page/selectors/types.ts';
import { partitionPoint } from '../highlights/partition-point.ts';
import { dateToCome, readPageDate } from '../reading/page-date/read-page-date.ts';
import type { Block } from '../reading/scanner/block-index.ts';
import type { ReadRoot } from '../reading/text-blocks/read.ts';
import { PageText } from './page-text.ts';
import type { PlacedMention } from './placed-mentions.ts';
import { sight } from './reachable.ts';
import { RenderedText } from './rendered-text.ts';

type DayNumber = Parameters<typeof readPageDate>[1];

export interface ReportSource {
  readonly document: Document;
  readonly state: PageReport['state'];
  readonly packVersion: string | null;
  /** In document order. */
  readonly mentions: readonly PlacedMention[];
  readonly blocks: Iterable<Block>;
}

/** Makes the report of a page; mentions that a reader cannot see are left out. */
export function makeReport(
  { document, state, packVersion, mentions, blocks }: ReportSource,
  today: DayNumber,
): PageReport {
  const afterScrolling = sight('after-scrolling');
  const visible = mentions.filter((placed) => afterScrolling(placed) !== null);
  const shadows = new Set(
    visible.flatMap(({ span }) => span?.start.node.getRootNode() ?? []).filter((root) => root instanceof ShadowRoot),
  );
  const whole = new PageText([...(document.body ? [document.body] : []), ...shadows]);
  const all = [...blocks];
  const rendered = new RenderedText(document, elementsToSearch(all, visible));
  const fragmentOf = fragmentWriter(rendered.text);
  const places = new Map(all.map(({ id }, place) => [id, place]));
  return {
    title: document.title,
    url: document.location.href,
    // The popup may ask before the browser has parsed the root.
    language: document.documentElement?.lang ?? '',
    mediaType: document.contentType,
    date: readPageDate(document, today),
    dateToCome: dateToCome(document, today),
    state,
    packVersion,
    mentions: visible.flatMap(
      (placed) => pageMention(placed, whole, rendered, fragmentOf, places.get(placed.block.id) ?? 0) ?? [],
    ),
  };
}

/**
 * UTF-16 units: the text of a long book. A page with more gives its address alone, so that its report does not wait.
 */
const MAX_SEARCHED = 2_000_000;

/**
 * The elements in whose text a browser may find the words of the mentions, with the elements before and after each,
 * which hold the context at their edges.
 */
function elementsToSearch(blocks: readonly Block[], mentions: readonly PlacedMention[]): ReadonlySet<ReadRoot> {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > MAX_SEARCHED) return new Set();
  const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();
  const texts = blocks.map(({ text }) => plain(text));
  const joined = texts.join('\n');
  const starts: number[] = [];
  for (let index = 0, start = 0; index < texts.length; index += 1) {
    starts.push(start);
    start += (texts[index]?.length ?? 0) + 1;
  }
  const found = new Set<number>();
  const words = new Set(mentions.map(({ mention, block }) => plain(block.text.slice(mention.start, mention.end))));
  for (const word of words) {
    for (let at = joined.indexOf(word); at >= 0 && word !== ''; ) {
      const place = partitionPoint(starts, (start) => start <= at);
      found.add(place);
      const next = starts[place + 1];
      at = next === undefined ? -1 : joined.indexOf(word, next);
    }
  }
  const own = new Set(mentions.map(({ block }) => block.element));
  // A cell that shows nothing is no context.
  const firstAround = (place: number): number => {
    let first = place - 1;
    while (first > 0 && seenPart(texts[first] ?? '') === '') first -= 1;
    return first;
  };
  const around = [...found].flatMap((place) => [
    ...Array.from({ length: place - firstAround(place) }, (_, before) => place - 1 - before),
    place,
    place + 1,
  ]);
  return new Set([...own, ...around.flatMap((place) => blocks[place]?.element ?? [])]);
}

function pageMention(
  { key, mention, span, block }: PlacedMention,
  whole: PageText,
  rendered: RenderedText,
  fragmentOf: (span: Span) => string,
  blockIndex: number,
): PageMention | null {
  if (!span) return null;
  const pageStart = whole.offsetOf(span.start);
  const pageEnd = whole.offsetOf(span.end);
  if (pageStart === null || pageEnd === null || pageEnd > whole.text.length) return null;
  const selectors = whole.selectors({ start: pageStart, end: pageEnd });
  const [start, end] = [rendered.offsetOf(span.start), rendered.offsetOf(span.end)];
  const isShown = start !== null && end !== null && start < end;
  const { prefix, suffix } = isShown ? contextOf(rendered.text, { start, end }) : selectors[0];
  const fragment = isShown ? fragmentOf({ start, end }) : '';
  const exact = block.text.slice(mention.start, mention.end);
  return { ...mention, key, blockIndex, exact, prefix, suffix, pageStart, pageEnd, selectors, fragment };
}
