import type { EntityId } from '../pack/types.ts';

/**
 * `reading`: text of the page is still being read or linked. `ready`: all of it is. `failed`: a part could not be read
 * or linked. `hidden`: the reader hid the highlights. `paused`: the reader does not want this site to be read.
 */
export type FrameStatus = 'reading' | 'ready' | 'failed' | 'hidden' | 'paused';

export interface FrameState {
  readonly status: FrameStatus;
  /** Those that the frame names, without what the reader corrected. */
  readonly entities: ReadonlySet<EntityId>;
}

/** The state of a tab with all its frames, for toolbar button, popup and side panel. */
export interface TabState {
  readonly status: FrameStatus;
  /** How many different entities its frames name. */
  readonly entities: number;
}

/** The page's own frame decides about these, whatever the frames inside it do. */
const OF_THE_PAGE: readonly FrameStatus[] = ['paused', 'hidden'];
/** One frame that is not finished, or failed, decides for the whole. */
const OF_ANY_FRAME: readonly FrameStatus[] = ['reading', 'failed'];

/** Frame 0 is the page itself. Null for a tab of which no frame is known. */
export function joinFrames(frames: ReadonlyMap<number, FrameState>): TabState | null {
  const [first] = frames.values();
  if (!first) return null;
  const page = frames.get(0) ?? first;
  const all = [...frames.values()];
  const entities = new Set(all.flatMap((frame) => [...frame.entities])).size;
  if (OF_THE_PAGE.includes(page.status)) return { status: page.status, entities };
  const status = OF_ANY_FRAME.find((each) => all.some((frame) => frame.status === each));
  return { status: status ?? page.status, entities };
}
