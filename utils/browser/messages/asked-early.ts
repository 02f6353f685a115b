import { findTab, type ReaderTab } from '../platform/active-tab.ts';
import { extension } from '../platform/extension.ts';
import { countTables } from '../platform/page-tables.ts';
import { pause } from '../platform/pause.ts';
import type { TabPage } from './extension-page-to-background.ts';
import { keptTabPage } from './kept-tab-page.ts';
import type { Message } from './protocol.ts';
import type { Result } from './result.ts';
import { ask } from './send.ts';

/**
 * Milliseconds within which a page usually says what is in it: it takes longer where a script has to be loaded first.
 */
const PATIENCE = 100;

/** What the first script of a page asked about the page of a tab. None of it rejects. */
export interface EarlyAnswers {
  /**
   * What is kept of the page, which may be shown until the background answers; null for nothing, and after its answer.
   */
  readonly kept: Promise<TabPage | null>;
  /**
   * Of the background, in brief. Where something kept was found at once it is asked by this call, so that it does not
   * start while the page draws what is kept; otherwise it has been asked before.
   */
  answer(): Promise<Result<TabPage>>;
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

async function askAll(): Promise<Early | null> {
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
  let asked: Promise<Result<TabPage>> | undefined;
  const told = Promise.withResolvers<null>();
  const answer = () => {
    asked ??= ask({ type: 'tab-page', tab: tab.id, isBrief: true }).finally(() => told.resolve(null));
    return asked;
  };
  // What cannot be had is as good as not kept, and of no use once the background has answered.
  const kept = Promise.race([keptTabPage(tab.id).catch(() => null), told.promise]);
  // Neither rejects.
  void Promise.race([kept, pause(PATIENCE)]).then((found) => {
    if (!found) return answer();
  });
  return { tab, kept, answer, tables: countTables(tab.id), life };
}

/** Asks about the page of the active tab, as the page that loads will do. Never throws. */
export function askEarly(): void {
  // The page asks again for what could not be asked here, and says what fails.
  shared.partnershipLensEarly = askAll().catch(() => null);
}

/**
 * What was asked for early, once; null where it was not about this page of this tab, or where something changed since.
 * One that failed may succeed if it is asked now. Whoever takes it listens to changes.
 */
export async function takeEarly({ id, url }: ReaderTab): Promise<EarlyAnswers | null> {
  const asked = shared.partnershipLensEarly;
  shared.partnershipLensEarly = undefined;
  const early = await asked;
  if (!early) return null;
  const { tab, kept, answer, tables, life } = early;
  const isCurrent = !life.signal.aborted && tab.id === id && tab.url === url;
  life.abort();
  return isCurrent ? { kept, answer, tables } : null;
}
