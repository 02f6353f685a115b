/** Starts browsers for tests, which do without what costs processor time and no test looks at. */
import { inject } from 'vitest';
import { ExtensionBrowser } from '../../../cli/browsers/extension-browser.ts';
import type { LaunchOptions } from '../../../cli/browsers/types.ts';

/**
 * Twenty frames a second in place of sixty: Firefox draws its window and its pages by the processor here, for a third of
 * what a test costs. Timers, events and the order of what happens in a frame stay as they are.
 */
const FEWER_FRAMES = { 'layout.frame_rate': 20 };

/** Starts the browser of this run with the extension; throws when it does not load. */
export function launchBrowser(options: LaunchOptions): Promise<ExtensionBrowser> {
  const preferences = { ...FEWER_FRAMES, ...options.preferences };
  return ExtensionBrowser.launch(inject('browser'), { ignoreRequests: true, ...options, preferences });
}
