import { findTab } from '../platform/active-tab.ts';
import { extension } from '../platform/extension.ts';
import type { TabPage } from './extension-page-to-background.ts';
import type { Result } from './result.ts';
import { send } from './send.ts';

/** What the first script of a page asked of the background, for the scripts that the page loads meanwhile. */
interface Early {
  readonly asked: Promise<{ readonly tab: number; readonly answer: Promise<Result<TabPage>> } | null>;
  /** No message came since that says that something changed. */
  isCurrent: boolean;
  readonly stop: () => void;
}
const shared = globalThis as { partnershipLensEarly?: Early | undefined };

/** Asks about the page of the active tab, as the page that loads will do. Never throws. */
export function askEarly(): void {
  const find = async () => {
    const tab = await findTab(null);
    // Pages whose address the browser does not give may be closed to the extension: the page itself finds that out.
    return tab && tab.url !== null ? { tab: tab.id, answer: send({ type: 'tab-page', tab: tab.id }) } : null;
  };
  const onMessage = (): undefined => {
    early.isCurrent = false;
  };
  const early: Early = {
    // The page asks again for what could not be asked here, and says what fails.
    asked: find().catch(() => null),
    isCurrent: true,
    stop: () => extension.runtime.onMessage.removeListener(onMessage as never),
  };
  extension.runtime.onMessage.addListener(onMessage as never);
  shared.partnershipLensEarly = early;
}

/**
 * The answer that was asked for early, once; null where nobody did, for another tab, or where something changed since.
 * From then on whoever takes it listens to changes.
 */
export async function takeEarly(tab: number): Promise<Result<TabPage> | null> {
  const { partnershipLensEarly: early } = shared;
  if (!early) return null;
  shared.partnershipLensEarly = undefined;
  early.stop();
  const asked = early.isCurrent ? await early.asked : null;
  return asked?.tab === tab ? asked.answer : null;
}
