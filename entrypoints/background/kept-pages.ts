import type { TabPage } from '../../utils/browser/messages/extension-page-to-background.ts';
import { forgetTabPage, forgetTabPages, keepTabPage } from '../../utils/browser/messages/kept-tab-page.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import type { TabStates } from './tab-states.ts';

/**
 * Milliseconds for which a page stays as it is before its list is kept: not while it is read, but before browsers stop a
 * background without work, which is after thirty seconds.
 */
const QUIET = 10_000;
/** A page with more names would be asked for what takes it more than a moment. */
const MAX_NAMES = 200;

/**
 * Keeps for popup and side panel what they would show of the pages that were read, so that they show it while a background
 * that was stopped starts again. What is kept of a tab is forgotten when anything about its page changes, and all of it
 * with a change of settings or packs.
 */
export class KeptPages {
  /** Counts the changes of settings and packs. */
  #changes = 0;
  /** The tabs of which nothing can be kept now. */
  readonly #without = new Set<number>();
  readonly #waiting = new Map<number, ReturnType<typeof setTimeout>>();

  /** `ask`: answers about a tab's page, and keeps the answer. */
  follow(tabs: TabStates, ask: (tab: number) => Promise<unknown>, signal: AbortSignal): void {
    tabs.follow((tab, state) => {
      this.forget(tab);
      const names = tabs.countNames(tab);
      if (state?.status !== 'ready' || names === 0 || names > MAX_NAMES) return;
      // A page that does not answer is asked again by popup and panel, which say so.
      const keep = () => void ask(tab).catch(() => undefined);
      this.#waiting.set(tab, setTimeout(keep, QUIET));
    }, signal);
    extension.storage.onChanged.addListener((_, area) => {
      if (area !== 'local') return;
      this.#changes += 1;
      forgetTabPages().catch(console.error);
    });
  }

  /** Call it before a page is asked: what it gives keeps the answer, unless settings or packs changed meanwhile. */
  begin(): (tab: number, page: TabPage) => void {
    const before = this.#changes;
    return (tab, page) => {
      const { state, mentions } = page.report.page;
      if (before !== this.#changes || mentions.length === 0 || (state !== 'ready' && state !== 'hidden')) return;
      this.#without.delete(tab);
      // Where it cannot be kept, popup and panel wait for the background.
      keepTabPage(tab, page).catch(console.warn);
    };
  }

  forget(tab: number): void {
    clearTimeout(this.#waiting.get(tab));
    this.#waiting.delete(tab);
    if (this.#without.has(tab)) return;
    this.#without.add(tab);
    forgetTabPage(tab).catch(console.error);
  }
}
