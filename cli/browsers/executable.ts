import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './types.ts';

const PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};
const WELL_KNOWN_PATHS: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of an installed browser, or `null`; `PARTNERSHIP_LENS_CHROMIUM` and `…_FIREFOX` come first. */
export function findExecutable(name: BrowserName, environment: NodeJS.ProcessEnv = process.env): string | null {
  const chosen = environment[`PARTNERSHIP_LENS_${name.toUpperCase()}`];
  if (chosen) return chosen;
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = PROGRAMS[name].flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...paths, ...WELL_KNOWN_PATHS[name]].find(isProgram) ?? null;
}
