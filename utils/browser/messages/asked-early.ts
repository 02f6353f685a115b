import { findTab, type ReaderTab } from '../platform/active-tab.ts';
import { extension } from '../platform/extension.ts';
import type { TabPage } from './extension-page-to-background.ts';
import type { Message } from './protocol.ts';
import type { Result } from './result.ts';
import { send } from './send.ts';

/** What the first script of a page asked of the background, for the scripts that the page loads meanwhile. */
interface Early {
  readonly tab: ReaderTab;
  readonly answer: Promise<Result<TabPage>>;
  /** Ends once a message says that something changed since. */
  readonly life: AbortController;
}
const shared = globalThis as { partnershipLensEarly?: Promise<Early | null> | undefined };

async function ask(): Promise<Early | null> {
  const tab = await findTab(null);
  // Pages whose address the browser does not give may be closed to the extension: the page itself finds that out.
  if (!tab || tab.url === null) return null;
  const life = new AbortController();
  const { onMessage } = extension.runtime;
  const listener = (given: unknown): void => {
    // Messages of all tabs come here, also of pages that are being read: what they ask makes nothing old.
    const message = given as Message;
    const isOfTab = message.type === 'tab-state-changed' && message.tab === tab.id;
    if (isOfTab || message.type === 'settings-changed') life.abort();
  };
  onMessage.addListener(listener);
  life.signal.addEventListener('abort', () => onMessage.removeListener(listener));
  return { tab, answer: send({ type: 'tab-page', tab: tab.id }), life };
}

/** Asks about the page of the active tab, as the page that loads will do. Never throws. */
export function askEarly(): void {
  // The page asks again for what could not be asked here, and says what fails.
  shared.partnershipLensEarly = ask().catch(() => null);
}

/**
 * The answer that was asked for early, once; null where there is none about this page of this tab, or where something
 * changed since. Null also for one that failed: what is asked now may succeed. Whoever takes it listens to changes.
 */
export async function takeEarly({ id, url }: ReaderTab): Promise<Result<TabPage> | null> {
  const asked = shared.partnershipLensEarly;
  shared.partnershipLensEarly = undefined;
  const early = await asked;
  if (!early) return null;
  const { tab, answer, life } = early;
  const isCurrent = !life.signal.aborted && tab.id === id && tab.url === url;
  life.abort();
  const result = isCurrent ? await answer : null;
  return result?.ok ? result : null;
}
