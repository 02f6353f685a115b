import type { Handlers } from '../../utils/browser/messages/handle-messages.ts';
import { CallError, type FailureReason } from '../../utils/browser/messages/result.ts';
import { sendToTab } from '../../utils/browser/messages/send.ts';
import { framesOf } from '../../utils/browser/platform/frames.ts';
import { type FrameReport, joinReports, mentionKey, splitMentionKey } from '../../utils/core/page/tab-report.ts';
import type { TabStates } from './tab-states.ts';

type Direction = 'next' | 'previous';

/** Commands of popup, side panel and shortcuts for a tab's page and all its frames. */
export class TabCommands {
  readonly #tabs: TabStates;
  /** By tab: the frame of the mention that the reader last went to. */
  readonly #current = new Map<number, number>();
  /** The tabs whose frames the browser was asked for. */
  readonly #asked = new Set<number>();

  constructor(tabs: TabStates) {
    this.#tabs = tabs;
  }

  /**
   * A background that has just started knows no frames, or only those that have called since, so it asks the browser once.
   */
  async #frames(tab: number): Promise<readonly number[]> {
    const known = this.#tabs.framesOf(tab);
    if (known.length > 0 && this.#asked.has(tab)) return known;
    this.#asked.add(tab);
    return [...new Set([...known, ...(await framesOf(tab))])].toSorted((a, b) => a - b);
  }

  /** Forgets a tab that is closed. */
  close(tab: number): void {
    this.#asked.delete(tab);
    this.#current.delete(tab);
  }

  /** Throws CallError `unreachable` where no content script runs in the tab. */
  async report(tab: number) {
    const asked = await this.#frames(tab);
    const answers = await Promise.all(
      asked.map(async (frame): Promise<FrameReport | null> => {
        const result = await sendToTab(tab, { type: 'report' }, frame);
        return result.ok ? { frame, report: result.value } : null;
      }),
    );
    const reports = answers.filter((answer) => answer !== null);
    const report = joinReports(reports);
    // The browser does not report frames that the page removed.
    this.#tabs.keepFrames(
      tab,
      reports.map(({ frame }) => frame),
    );
    if (report === null) throw new CallError('unreachable');
    // A page that received no settings still waits for them.
    const hasFailed = report.page.state === 'reading' && this.#tabs.stateOf(tab)?.status === 'failed';
    return hasFailed ? { ...report, page: { ...report.page, state: 'failed' as const } } : report;
  }

  /** False where the mention is gone. Throws CallError where its frame does not answer. */
  async reveal(tab: number, key: string): Promise<boolean> {
    const place = splitMentionKey(key);
    if (!place) return false;
    const result = await sendToTab(tab, { type: 'reveal', key: place.key }, place.frame);
    if (!result.ok) throw new CallError(result.reason);
    if (result.value) await this.#goTo(tab, place.frame);
    return result.value;
  }

  /**
   * Goes to the next or previous mention, from frame to frame, and from the last mention of the tab to its first.
   * Returns its key, null where there is none. Throws CallError where no frame answers.
   */
  async step(tab: number, direction: Direction): Promise<string | null> {
    const frames = direction === 'next' ? await this.#frames(tab) : (await this.#frames(tab)).toReversed();
    const start = Math.max(0, frames.indexOf(this.#current.get(tab) ?? frames[0] ?? 0));
    let failure: FailureReason | null = 'unreachable';
    // Tries each frame once, and then the first one again from its other end.
    for (let turn = 0; turn <= frames.length; turn += 1) {
      const frame = frames[(start + turn) % frames.length];
      if (frame === undefined) break;
      const from = turn === 0 ? 'current' : 'edge';
      const result = await sendToTab(tab, { type: 'step', direction, from }, frame);
      if (result.ok) failure = null;
      else failure &&= result.reason;
      if (!result.ok || result.value === null) continue;
      await this.#goTo(tab, frame);
      return mentionKey(frame, result.value);
    }
    if (failure !== null) throw new CallError(failure);
    return null;
  }

  /** Hides or shows the highlights of all frames, like those of the top frame. */
  async toggleHidden(tab: number): Promise<boolean> {
    const frames = await this.#frames(tab);
    const { status } = this.#tabs.stateOf(tab) ?? { status: (await this.report(tab)).page.state };
    const hidden = status !== 'hidden';
    let isDone = false;
    for (const frame of frames) {
      const result = await sendToTab(tab, { type: 'set-hidden', hidden }, frame);
      if (result.ok) this.#tabs.setStatus({ tab, frame }, hidden ? 'hidden' : 'ready');
      isDone ||= result.ok;
    }
    if (!isDone) throw new CallError('unreachable');
    return hidden;
  }

  /** Throws CallError `unreachable` where no frame answers. */
  async readAgain(tab: number): Promise<true> {
    let isDone = false;
    for (const frame of await this.#frames(tab)) {
      const result = await sendToTab(tab, { type: 'read-again' }, frame);
      isDone ||= result.ok;
    }
    if (!isDone) throw new CallError('unreachable');
    return true;
  }

  async #goTo(tab: number, frame: number): Promise<void> {
    const before = this.#current.get(tab);
    this.#current.set(tab, frame);
    // One card at a time, over all frames.
    if (before !== undefined && before !== frame) await sendToTab(tab, { type: 'close-card' }, before);
  }
}

export const tabHandlers = (commands: TabCommands): Handlers => ({
  'reveal-in-tab': ({ tab, key }) => commands.reveal(tab, key),
  'step-in-tab': ({ tab, direction }) => commands.step(tab, direction),
  'toggle-tab-hidden': ({ tab }) => commands.toggleHidden(tab),
  'read-tab-again': ({ tab }) => commands.readAgain(tab),
});
