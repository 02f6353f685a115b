/** Starts browsers for tests, which do without what costs processor time and no test looks at. */
import { inject } from 'vitest';
import { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import { isTimeOut } from '../../../cli/browsers/time-out.ts';
import type { LaunchOptions } from '../../../cli/browsers/types.ts';

/**
 * Twenty frames a second in place of sixty: Firefox draws its window and its pages by the processor here, for a third
 * of what a test costs. Timers, events and the order of what happens in a frame stay as they are. No history, record of
 * the session or process in reserve is kept for a reader who is not there: a twentieth.
 */
const CHEAP_FIREFOX = {
  'layout.frame_rate': 20,
  'places.history.enabled': false,
  'browser.sessionstore.interval': 3_600_000,
  'dom.ipc.processPrelaunch.enabled': false,
};

/**
 * Starts the browser of this run with the extension; throws when it does not load. A browser that hangs at its start is
 * started again: the files of a run share it, and would all fail. An extension that fails to load, even now and then,
 * is a fault that the tests have to show.
 */
export async function launchBrowser(options: LaunchOptions): Promise<ExtensionBrowser> {
  const preferences = { ...CHEAP_FIREFOX, ...options.preferences };
  const launch = () => ExtensionBrowser.launch(inject('browser'), { ignoreRequests: true, ...options, preferences });
  return launch().catch((error: unknown) => {
    if (!isTimeOut(error)) throw error;
    console.warn('The browser did not start, and is started again:', error);
    return launch();
  });
}
