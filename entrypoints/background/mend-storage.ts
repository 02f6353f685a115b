import { extension } from '../../utils/browser/platform/extension.ts';
import { type LogName, onTornLog, SPARE, STORAGE_LOGS } from '../../utils/browser/storage/storage-log.ts';

/** Milliseconds until the next attempt; the last one again and again. */
const WAITS = [1000, 2000, 5000, 10_000, 20_000];

const mending = new Set<LogName>();

/** Begins a new log in place of a torn one, as soon as there is room. Never rejects. */
export async function mendStorage(name: LogName): Promise<void> {
  if (mending.has(name)) return;
  mending.add(name);
  const log = STORAGE_LOGS[name];
  // At first another window may have met the full disk; after that, a write may have mended it meanwhile.
  for (let attempt = 0; attempt === 0 || !log.isWhole; attempt += 1) {
    try {
      await log.begin();
      break;
    } catch (error) {
      console.error(error);
    }
    await new Promise((resolve) => setTimeout(resolve, WAITS[Math.min(attempt, WAITS.length - 1)]));
    // The browser stops a background that asks it nothing for half a minute, and nobody else would know of the torn log.
    await extension.runtime.getPlatformInfo().catch(() => undefined);
  }
  mending.delete(name);
}

/** Mends what a full disk tore: in this session at once, and what was left at the end of the last one when the browser starts. */
export function mendTornStorage(signal: AbortSignal): void {
  // `mendStorage` never rejects.
  const mend = (name: LogName) => void mendStorage(name);
  onTornLog(mend, signal);
  extension.runtime.onStartup.addListener(async () => {
    mend('database');
    // What a browser that ended meanwhile left.
    const { [SPARE]: spare } = await extension.storage.local.get(SPARE);
    if (spare !== undefined) mend('settings');
  });
}
