import { extension } from '../../../utils/browser/platform/extension.ts';
import { pause } from '../../../utils/browser/platform/pause.ts';
import { isTearing, type LogName, onTornLog, SPARE, STORAGE_LOGS } from '../../../utils/browser/storage/storage-log.ts';
import { isFull } from '../../../utils/core/i18n/is-full.ts';

/** Milliseconds until the next attempt; the last one again and again, as long as the disk is full. */
const WAITS = [1000, 2000, 5000, 10_000, 20_000, 60_000, 120_000];
/** Of attempts that fail for another reason. Whoever writes next begins a new log itself, or fails. */
const MAX_FAILURES = 5;

/** Milliseconds: the browser stops a background that asks it nothing for half a minute. */
const AWAKE = 20_000;

/** Waits, and stays awake: nobody else would know of the torn log. */
async function waitAwake(time: number): Promise<void> {
  for (let left = time; left > 0; left -= AWAKE) {
    await pause(Math.min(left, AWAKE));
    await extension.runtime.getPlatformInfo().catch(() => undefined); // Only to have asked it.
  }
}

const mending = new Set<LogName>();

/** Begins a new log in place of a torn one, as soon as there is room. Never rejects. */
export async function mendStorage(name: LogName): Promise<void> {
  if (mending.has(name)) return;
  mending.add(name);
  const log = STORAGE_LOGS[name];
  let failures = 0;
  // At first another window may have met the full disk; after that, a write may have mended it meanwhile.
  for (let attempt = 0; attempt === 0 || !log.isWhole; attempt += 1) {
    try {
      await log.begin();
      break;
    } catch (error) {
      console.error(error);
      if (!isFull(error) && !isTearing(error)) failures += 1;
      if (failures === MAX_FAILURES) break;
    }
    await waitAwake(WAITS[Math.min(attempt, WAITS.length - 1)] ?? 0);
  }
  mending.delete(name);
}

/** Mends what a full disk tore: at once, and when the browser starts what was left as it ended. */
export function mendTornStorage(signal: AbortSignal): void {
  // `mendStorage` never rejects.
  const mend = (name: LogName) => void mendStorage(name);
  onTornLog(mend, signal);
  const whenStarted = async (): Promise<void> => {
    mend('database');
    try {
      const { local } = extension.storage;
      const { [SPARE]: spare } = await STORAGE_LOGS.settings.read(() => local.get(SPARE));
      // What a browser that ended meanwhile left.
      if (spare !== undefined) mend('settings');
    } catch (error) {
      console.error(error);
    }
  };
  const { onStartup } = extension.runtime;
  onStartup.addListener(whenStarted);
  signal.addEventListener('abort', () => onStartup.removeListener(whenStarted), { once: true });
}
