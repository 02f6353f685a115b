import type { PageReport } from './page-report.ts';
import type { FrameStatus } from './tab-state.ts';

export interface FrameReport {
  /** As the browser numbers the frames of a tab; 0 is the page itself. */
  readonly frame: number;
  readonly report: PageReport;
}

/** What is known of a tab's page with all its frames. */
export interface TabReport {
  /** The page with the mentions of all frames, the page's own first; their keys are those of `mentionKey`. */
  readonly page: PageReport;
  /** The page and its frames one by one, as exports need them: each has an address of its own. Never empty. */
  readonly frames: readonly FrameReport[];
}

/** A mention's key among those of all frames. */
export const mentionKey = (frame: number, key: string): string => `${frame}:${key}`;

/** The frame and the key within it; null for what `mentionKey` did not make. */
export function splitMentionKey(key: string): { readonly frame: number; readonly key: string } | null {
  const [, frame, inside] = /^(\d+):(.*)$/su.exec(key) ?? [];
  return frame === undefined || inside === undefined ? null : { frame: Number(frame), key: inside };
}

/** Whether a part of the page, such as a frame that does not answer, is not among what is known of it. */
export const isPartlyRead = ({ state, isCut }: Pick<PageReport, 'state' | 'isCut'>): boolean =>
  state === 'reading' || state === 'failed' || isCut === true;

/** Joins the reports of a tab's frames; `isWhole` where all have answered. Null where no frame answered. */
export function joinReports(reports: readonly FrameReport[], isWhole = true): TabReport | null {
  const frames = reports.toSorted((a, b) => a.frame - b.frame);
  const [first] = frames;
  if (!first) return null;
  const mentions = frames.flatMap(({ frame, report }) =>
    report.mentions.map((mention) => ({ ...mention, key: mentionKey(frame, mention.key) })),
  );
  const isAny = (state: FrameStatus): boolean => frames.some(({ report }) => report.state === state);
  const own = first.report.state;
  // Where one frame is still being read, or could not be, that is the state of the whole page.
  const state = own !== 'ready' ? own : isAny('reading') || !isWhole ? 'reading' : isAny('failed') ? 'failed' : own;
  const isCut = frames.some(({ report }) => report.isCut);
  return { page: { ...first.report, state, mentions, ...(isCut && { isCut }) }, frames };
}
