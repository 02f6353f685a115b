import type { Handlers } from '../../../utils/browser/messages/handle-messages.ts';
import type { PageCommand } from '../../../utils/browser/messages/protocol.ts';
import { CallError, type FailureReason, type Result } from '../../../utils/browser/messages/result.ts';
import { sendToTab } from '../../../utils/browser/messages/send.ts';
import { framesOf } from '../../../utils/browser/platform/frames.ts';
import type { PageReport } from '../../../utils/core/page/page-report.ts';
import { type FrameReport, joinReports, mentionKey, splitMentionKey } from '../../../utils/core/page/tab-report.ts';
import { allOrQuiet, HangingFrames, inTime } from '../pages/hanging-frames.ts';
import type { TabStates } from '../pages/tab-states.ts';

type Direction = 'next' | 'previous';
type CommandType = 'reveal' | 'step' | 'set-hidden' | 'read-again' | 'close-card';
type FrameCommand = Extract<PageCommand, { readonly type: CommandType }>;

const UNANSWERED = { ok: false, reason: 'unreachable' } as const;

/** What a frame that goes on after it hung would show, and nobody waits for. */
const opensCard = ({ type }: FrameCommand): boolean => type === 'step' || type === 'reveal';

/** Commands of popup, side panel and shortcuts for a tab's page and all its frames. */
export class TabCommands {
  readonly #tabs: TabStates;
  /** By tab: the frame of the mention that the reader last went to. */
  readonly #current = new Map<number, number>();
  /** The tabs whose frames the browser was asked for. */
  readonly #asked = new Set<number>();
  /** By tab: what the browser says of its frames, null where it takes too long; there until it has said it. */
  readonly #finding = new Map<number, Promise<readonly number[] | null>>();
  readonly #hanging: HangingFrames;

  constructor(tabs: TabStates) {
    this.#tabs = tabs;
    this.#hanging = new HangingFrames((tab) => tabs.renew(tab));
  }

  /** The browser answers once all frames do, so that a frame that hangs is waited for once, and not by each command. */
  #find(tab: number): Promise<readonly number[] | null> {
    const asked = this.#finding.get(tab);
    if (asked) return asked;
    const finding = framesOf(tab);
    const found = inTime(finding);
    this.#finding.set(tab, found);
    // Neither rejects.
    void finding.then(async () => {
      this.#finding.delete(tab);
      if ((await found) === null) this.#tabs.renew(tab);
    });
    return found;
  }

  /**
   * A background that has just started knows no frames, or only
   * those that have called since, so it asks the browser once.
   */
  async #frames(tab: number): Promise<readonly number[]> {
    const known = this.#tabs.framesOf(tab);
    if (known.length > 0 && this.#asked.has(tab)) return known;
    const found = await this.#find(tab);
    if (found) this.#asked.add(tab);
    // Until the browser answers, the page itself can be asked.
    return [...new Set([...known, ...(found ?? [0])])].toSorted((a, b) => a - b);
  }

  /** Has a frame carry out a command. A card that a frame opens only after it has hung is closed again. */
  async #ask<Command extends FrameCommand>(tab: number, command: Command, frame: number) {
    if (frame !== 0 && opensCard(command) && this.#hanging.has(tab, frame)) return UNANSWERED;
    const answering = sendToTab(tab, command, frame);
    // Nothing can go on without the page itself; only its card may be closed later.
    const isAwaited = frame === 0 && command.type !== 'close-card';
    const answer = isAwaited ? await answering : await this.#hanging.answer(tab, frame, answering);
    if (answer) return answer;
    // `sendToTab` never rejects, and a frame that is gone has no card.
    if (opensCard(command)) void answering.then(() => sendToTab(tab, { type: 'close-card' }, frame));
    return UNANSWERED;
  }

  /** Forgets a tab that is closed. */
  close(tab: number): void {
    this.#asked.delete(tab);
    this.#current.delete(tab);
  }

  /**
   * The report of all frames that answer; the state says where one hangs. Throws CallError `unreachable` where no
   * content script runs in the tab.
   */
  async report(tab: number) {
    const answers = new Map<number, Result<PageReport>>();
    const asking = new Map<number, Promise<void>>();
    const askFrame = (frame: number): void => {
      if (asking.has(frame) || (frame !== 0 && this.#hanging.has(tab, frame))) return;
      const answering = sendToTab(tab, { type: 'report' }, frame);
      asking.set(
        frame,
        answering.then((answer) => {
          answers.set(frame, answer);
        }),
      );
    };
    // What is known is asked while the browser finds the rest.
    const finding = this.#frames(tab);
    for (const frame of [0, ...this.#tabs.framesOf(tab)]) askFrame(frame);
    const known = asking.size;
    // Without the page itself there is nothing to show; its frames are waited for while any of them answers.
    await asking.get(0);
    const knownAnswers = allOrQuiet([...asking.values()]);
    const frames = await finding;
    for (const frame of frames) askFrame(frame);
    await (asking.size === known ? knownAnswers : allOrQuiet([...asking.values()]));
    for (const [frame, answering] of asking) if (!answers.has(frame)) this.#hanging.note(tab, frame, answering);
    const all = new Set([...frames, ...asking.keys(), ...this.#hanging.of(tab)]);
    const waiting = [...all].filter((frame) => !answers.has(frame));
    const reports = [...answers].flatMap(([frame, answer]): FrameReport[] =>
      answer.ok ? [{ frame, report: answer.value }] : [],
    );
    const report = joinReports(reports, waiting.length === 0 && this.#asked.has(tab));
    // The browser does not report frames that the page removed.
    this.#tabs.keepFrames(tab, [...reports.map(({ frame }) => frame), ...waiting]);
    if (report === null) throw new CallError('unreachable');
    // A page that received no settings still waits for them.
    const hasFailed = report.page.state === 'reading' && this.#tabs.stateOf(tab)?.status === 'failed';
    return hasFailed ? { ...report, page: { ...report.page, state: 'failed' as const } } : report;
  }

  /** False where the mention is gone. Throws CallError where its frame does not answer. */
  async reveal(tab: number, key: string): Promise<boolean> {
    const place = splitMentionKey(key);
    if (!place) return false;
    const result = await this.#ask(tab, { type: 'reveal', key: place.key }, place.frame);
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
      const wasHanging = this.#hanging.has(tab, frame);
      const result = await this.#ask(tab, { type: 'step', direction, from }, frame);
      if (result.ok) failure = null;
      // Several may hang: all are asked at once, so that the next step waits for none of them.
      else if (!wasHanging && this.#hanging.has(tab, frame)) await this.report(tab).catch(() => undefined);
      if (!result.ok) failure &&= result.reason;
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
    const done = await Promise.all(
      frames.map(async (frame) => {
        const { ok } = await this.#ask(tab, { type: 'set-hidden', hidden }, frame);
        if (ok) this.#tabs.setStatus({ tab, frame }, hidden ? 'hidden' : 'ready');
        return ok;
      }),
    );
    if (!done.includes(true)) throw new CallError('unreachable');
    return hidden;
  }

  /** Throws CallError `unreachable` where no frame answers. */
  async readAgain(tab: number): Promise<true> {
    const frames = await this.#frames(tab);
    const done = await Promise.all(
      frames.map(async (frame) => (await this.#ask(tab, { type: 'read-again' }, frame)).ok),
    );
    if (!done.includes(true)) throw new CallError('unreachable');
    return true;
  }

  async #goTo(tab: number, frame: number): Promise<void> {
    const before = this.#current.get(tab);
    this.#current.set(tab, frame);
    // One card at a time, over all frames.
    if (before !== undefined && before !== frame) await this.#ask(tab, { type: 'close-card' }, before);
  }
}

export const tabHandlers = (commands: TabCommands): Handlers => ({
  'reveal-in-tab': ({ tab, key }) => commands.reveal(tab, key),
  'step-in-tab': ({ tab, direction }) => commands.step(tab, direction),
  'toggle-tab-hidden': ({ tab }) => commands.toggleHidden(tab),
  'read-tab-again': ({ tab }) => commands.readAgain(tab),
});
