import { CallError } from '../../../utils/browser/messages/result.ts';
import { extension } from '../../../utils/browser/platform/extension.ts';
import { pause } from '../../../utils/browser/platform/pause.ts';
import { startReading } from '../../../utils/browser/platform/start-reading.ts';
import type { TabCommands } from '../handlers/tab-handlers.ts';

/** Milliseconds within which a page is read. */
const PATIENCE = 10_000;
const RETRY = 100;

/**
 * The first answer of a command that is not `null`, or its answer once the page is read. A
 * shortcut lets the extension read the page for this visit, as a click on its toolbar button
 * does, so a page without a content script gets one. Throws what the command throws where
 * the page may not be read, and CallError `still-reading` where reading takes too long.
 */
export async function onceRead<Done>(
  tab: number,
  commands: TabCommands,
  carryOut: () => Promise<Done | null>,
): Promise<Done | null> {
  const isReading = (): Promise<boolean> =>
    commands.report(tab).then(
      ({ page }) => page.state === 'reading',
      () => true,
    );
  try {
    const done = await carryOut();
    if (done !== null || !(await isReading())) return done;
  } catch (error) {
    if (!(error instanceof CallError) || error.reason !== 'unreachable' || !(await mayBeRead(tab))) throw error;
  }
  for (const end = performance.now() + PATIENCE; performance.now() < end && (await isReading()); ) await pause(RETRY);
  const done = await carryOut();
  if (done === null && (await isReading())) throw new CallError('still-reading');
  return done;
}

/** Starts reading the page, unless the browser refuses. Browsers give the address of every page that may be read. */
async function mayBeRead(tab: number): Promise<boolean> {
  const { url } = await extension.tabs.get(tab);
  if (url === undefined || !/^(?:https?|file):/.test(url)) return false;
  return (await startReading(tab)).kind !== 'refused';
}
