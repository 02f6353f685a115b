import { findExecutable } from './browsers/executable.ts';
import { installBrowsers } from './browsers/install.ts';
import { BROWSER_NAMES, type BrowserName } from './browsers/types.ts';

/**
 * The requested browser, otherwise the first that is installed; installs it where that is possible, otherwise throws.
 */
export function chooseBrowser(asked: BrowserName | null, say: (line: string) => void): BrowserName {
  const name = asked ?? BROWSER_NAMES.find((candidate) => findExecutable(candidate) !== null) ?? 'chromium';
  const advice = installBrowsers([name], say);
  if (advice !== null) throw new Error(advice);
  return name;
}
