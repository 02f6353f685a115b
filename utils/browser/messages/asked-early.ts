import { findTab, type ReaderTab } from '../platform/active-tab.ts';
import { extension } from '../platform/extension.ts';
import { countTables } from '../platform/page-tables.ts';
import type { TabPage } from './extension-page-to-background.ts';
import type { Message } from './protocol.ts';
import type { Result } from './result.ts';
import { send } from './send.ts';

/** What the first script of a page asked about the page of a tab. Both never reject. */
export interface EarlyAnswers {
  /** Of the background, in brief. */
  readonly answer: Promise<Result<TabPage>>;
  /** How many tables the page has. */
  readonly tables: Promise<number>;
}

/** The same for the scripts that the page loads meanwhile. */
interface Early extends EarlyAnswers {
  readonly tab: ReaderTab;
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
  return { tab, answer: send({ type: 'tab-page', tab: tab.id, isBrief: true }), tables: countTables(tab.id), life };
}

/** Asks about the page of the active tab, as the page that loads will do. Never throws. */
export function askEarly(): void {
  // The page asks again for what could not be asked here, and says what fails.
  shared.partnershipLensEarly = ask().catch(() => null);
}

/**
 * What was asked for early, once; null where it was not about this page of this tab, or where something changed since. One
 * that failed may succeed if it is asked now. Whoever takes it listens to changes.
 */
export async function takeEarly({ id, url }: ReaderTab): Promise<EarlyAnswers | null> {
  const asked = shared.partnershipLensEarly;
  shared.partnershipLensEarly = undefined;
  const early = await asked;
  if (!early) return null;
  const { tab, answer, tables, life } = early;
  const isCurrent = !life.signal.aborted && tab.id === id && tab.url === url;
  life.abort();
  return isCurrent ? { answer, tables } : null;
}
