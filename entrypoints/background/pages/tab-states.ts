/**
 * The one store of tab states: for each frame its reading status, its entities, and what linking needs of its earlier
 * text. Toolbar button, popup and side panel follow it. It is in memory only: after a restart of the background it is
 * empty, and pages send their text again with their next call.
 */
import type { EntityId } from '../../../utils/core/pack/types.ts';
import type { correctedOn } from '../../../utils/core/page/corrections/corrections.ts';
import { type FrameStatus, joinFrames, type TabState } from '../../../utils/core/page/tab-state.ts';
import type { PageContext } from '../../../utils/core/page/types.ts';

/** A frame of a tab, as the browser numbers both; 0 is the page itself. */
export interface FrameKey {
  readonly tab: number;
  readonly frame: number;
}

/** A linked mention: its entity, its place in the block (UTF-16 offsets), and its text. */
export interface NamedText {
  readonly entity: EntityId;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

export interface FrameDocument {
  /** The content script's id for the document; another page in the same frame has another id. */
  readonly document: string;
  readonly url: string;
  readonly status: FrameStatus;
  /** Null where the document's text has to be sent again. */
  readonly context: PageContext | null;
  /** By block. */
  readonly names: ReadonlyMap<number, readonly NamedText[]>;
  readonly isCorrected: ReturnType<typeof correctedOn>;
}

type Listener = (tab: number, state: TabState | null, url: string) => void;

/** How many tabs keep their context, which takes up to a few hundred KB each. */
const MAX_CONTEXTS = 100;

export class TabStates {
  readonly #tabs = new Map<number, Map<number, FrameDocument>>();
  readonly #listeners = new Set<Listener>();
  /** By tab, the documents in which the extension was last told to end: an answer to what they asked may still come. */
  readonly #left = new Map<number, ReadonlySet<string>>();
  /** Tabs that were read before a restart, so that not all of their frames may be known. */
  readonly #inPart = new Set<number>();

  /** Calls `listener` with every new state of a tab (null when it is gone) until `signal` ends it. */
  follow(listener: Listener, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  stateOf(tab: number): TabState | null {
    const frames = this.#tabs.get(tab);
    if (!frames) return null;
    const states = [...frames].map(([frame, document]) => [frame, stateOfFrame(document)] as const);
    return joinFrames(new Map(states));
  }

  /** Notes that a frame of the tab was known before a restart. */
  noteForgotten(tab: number): void {
    if (!this.#tabs.has(tab)) this.#inPart.add(tab);
  }

  /** Whether frames may be missing that were known before a restart. */
  isKnownInPart(tab: number): boolean {
    return this.#inPart.has(tab);
  }

  /** The known frames, the page itself first. */
  framesOf(tab: number): readonly number[] {
    return [...(this.#tabs.get(tab)?.keys() ?? [])].toSorted((a, b) => a - b);
  }

  /** The state of a frame while it shows `document`; null where it shows another one or is unknown. */
  of({ tab, frame }: FrameKey, document: string): FrameDocument | null {
    const known = this.#tabs.get(tab)?.get(frame);
    return known?.document === document ? known : null;
  }

  /** The one way to change the state of a frame. A new document in the top frame forgets the other frames. */
  set({ tab, frame }: FrameKey, next: FrameDocument): void {
    if (this.#left.get(tab)?.has(next.document)) return;
    // The page itself comes before its frames, so that of an unknown tab it was read before a restart.
    if (frame !== 0) this.noteForgotten(tab);
    const frames = this.#tabs.get(tab) ?? new Map<number, FrameDocument>();
    if (frame === 0 && frames.get(0) && frames.get(0)?.document !== next.document) {
      frames.clear();
      this.#inPart.delete(tab);
    }
    frames.set(frame, next);
    // Moved to the end, so that the tabs used least recently come first.
    this.#tabs.delete(tab);
    this.#tabs.set(tab, frames);
    this.#dropContexts();
    this.#changed(tab);
  }

  /** Changes the status of a known frame. */
  setStatus({ tab, frame }: FrameKey, status: FrameStatus): void {
    const known = this.#tabs.get(tab)?.get(frame);
    if (known && known.status !== status) this.set({ tab, frame }, { ...known, status });
  }

  /** Tells those that follow a tab to ask again: a frame that did not answer now does. */
  renew(tab: number): void {
    if (this.#tabs.has(tab)) this.#changed(tab);
  }

  /** Keeps only these frames of a tab; with none, the tab is gone. */
  keepFrames(tab: number, kept: readonly number[]): void {
    const frames = this.#tabs.get(tab);
    const gone = [...(frames?.keys() ?? [])].filter((frame) => !kept.includes(frame));
    if (!frames || gone.length === 0) return;
    for (const frame of gone) frames.delete(frame);
    if (frames.size === 0) {
      this.#tabs.delete(tab);
      this.#inPart.delete(tab);
    }
    this.#changed(tab);
  }

  /** Forgets a tab whose documents may no longer be read, for good; gives whether it knew any. */
  leave(tab: number): boolean {
    const frames = this.#tabs.get(tab);
    if (frames) this.#left.set(tab, new Set([...frames.values()].map(({ document }) => document)));
    this.keepFrames(tab, []);
    return frames !== undefined;
  }

  /** Forgets a tab that is closed. */
  close(tab: number): void {
    this.keepFrames(tab, []);
    this.#left.delete(tab);
  }

  #dropContexts(): void {
    let kept = 0;
    for (const frames of [...this.#tabs.values()].reverse()) {
      for (const [frame, document] of frames) {
        if (document.context === null) continue;
        kept += 1;
        if (kept > MAX_CONTEXTS) frames.set(frame, { ...document, context: null });
      }
    }
  }

  #changed(tab: number): void {
    const frames = this.#tabs.get(tab);
    const [first] = frames?.values() ?? [];
    const { url = '' } = frames?.get(0) ?? first ?? {};
    for (const listener of this.#listeners) listener(tab, this.stateOf(tab), url);
  }
}

const stateOfFrame = ({ status, names, isCorrected }: FrameDocument) => ({
  status,
  entities: new Set([...names.values()].flat().flatMap((name) => (isCorrected(name) ? [] : [name.entity]))),
});
