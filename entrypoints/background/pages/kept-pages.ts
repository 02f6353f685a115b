import type { TabPage } from '../../../utils/browser/messages/extension-page-to-background.ts';
import { forgetTabPage, forgetTabPages, keepTabPage } from '../../../utils/browser/messages/kept-tab-page.ts';
import { extension } from '../../../utils/browser/platform/extension.ts';
import { isOfReader } from '../../../utils/browser/storage/storage-log.ts';
import type { TabStates } from './tab-states.ts';

/** Whether a tab is in a private window; one that is gone counts as such, since nothing is kept of it either. */
const isPrivate = (tab: number): Promise<boolean> =>
  extension.tabs.get(tab).then(
    ({ incognito }) => incognito,
    () => true,
  );

/**
 * Keeps what popup and side panel were told about a page, so that they show it again while a background that was
 * stopped starts: never more than the reader opened, and nothing of private windows. What is kept of a tab is forgotten
 * when anything about its page changes, and all of it with a change of settings, packs or access.
 */
export class KeptPages {
  /** Counts the changes of settings, packs and access. */
  #changes = 0;
  /** The tabs of which nothing is kept. */
  readonly #without = new Set<number>();
  /** By tab: how often it was forgotten, for answers that are still on their way. */
  readonly #forgotten = new Map<number, number>();

  follow(tabs: TabStates, signal: AbortSignal): void {
    tabs.follow((tab) => this.forget(tab), signal);
    const { permissions, storage } = extension;
    const whenStored = (changes: object, area: string) => {
      if (area === 'local' && isOfReader(changes)) this.#forgetAll();
    };
    const whenAccessChanges = () => this.#forgetAll();
    storage.onChanged.addListener(whenStored);
    permissions.onRemoved.addListener(whenAccessChanges);
    signal.addEventListener(
      'abort',
      () => {
        storage.onChanged.removeListener(whenStored);
        permissions.onRemoved.removeListener(whenAccessChanges);
      },
      { once: true },
    );
  }

  /** Call it before a page is asked: what it gives keeps the answer, unless something of it changed meanwhile. */
  begin(): (tab: number, page: TabPage) => Promise<void> {
    const before = this.#changes;
    return async (tab, page) => {
      const { state, mentions } = page.report.page;
      if (mentions.length === 0 || (state !== 'ready' && state !== 'hidden')) return;
      const forgotten = this.#forgotten.get(tab);
      if (await isPrivate(tab)) return;
      if (before !== this.#changes || forgotten !== this.#forgotten.get(tab)) return;
      this.#without.delete(tab);
      // Where it cannot be kept, popup and panel wait for the background.
      await keepTabPage(tab, page).catch(console.warn);
    };
  }

  forget(tab: number): void {
    this.#forgotten.set(tab, (this.#forgotten.get(tab) ?? 0) + 1);
    if (this.#without.has(tab)) return;
    this.#without.add(tab);
    forgetTabPage(tab).catch(console.error);
  }

  /** Forgets a tab that is closed; the browser gives its number to no other. */
  close(tab: number): void {
    this.forget(tab);
    this.#without.delete(tab);
    this.#forgotten.delete(tab);
  }

  #forgetAll(): void {
    this.#changes += 1;
    forgetTabPages().catch(console.error);
  }
}
