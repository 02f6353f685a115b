import { storage } from '@wxt-dev/storage';
import { hasFields } from '../../core/pack/json.ts';
import { readSettings } from '../../core/settings/read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/types.ts';
import { type CountedSettings, readSettingsCopy, writeSettingsCopy } from './settings-copy.ts';
import { STORAGE_LOGS } from './storage-log.ts';

// Kept on this computer only: host names and corrections show what the reader reads, so they are not synced.
const stored = storage.defineItem<unknown>('local:settings', { fallback: null, version: 1 });

/** The reader's settings; a value that cannot be read has its default. */
export const loadSettings = async (): Promise<Settings> =>
  readSettings(await STORAGE_LOGS.settings.read(() => stored.getValue())).settings;

const changesIn = (value: unknown): number =>
  hasFields(value) && typeof value.changes === 'number' ? value.changes : 0;

interface LastSettings {
  readonly value: unknown;
  /** The browser found them behind a torn place of its log when it started, and gives older ones. */
  readonly areLost: boolean;
}

async function readLast(): Promise<LastSettings> {
  const value = await STORAGE_LOGS.settings.read(() => stored.getValue());
  const copy = await readSettingsCopy();
  return changesIn(copy) > changesIn(value) ? { value: copy, areLost: true } : { value, areLost: false };
}

async function store(settings: CountedSettings, { areLost }: LastSettings): Promise<void> {
  if (areLost) await STORAGE_LOGS.settings.begin();
  await STORAGE_LOGS.settings.write(() => stored.setValue(settings));
}

/** Changes from several pages of the extension wait for one another, so that none is lost. */
const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('partnership-lens-settings', work);

/** Changes the settings and returns them. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
  inTurn(async () => {
    const last = await readLast();
    const settings = change(readSettings(last.value).settings);
    const counted = { ...settings, changes: changesIn(last.value) + 1 };
    await store(counted, last);
    // Only now: a change that was refused may not come back.
    await writeSettingsCopy(counted);
    return settings;
  });

/** Puts back what the browser lost when it started. Rejects where there is no room for it. */
export const restoreSettings = (): Promise<void> =>
  inTurn(async () => {
    const last = await readLast();
    const { settings } = readSettings(last.value);
    if (last.areLost) await store({ ...settings, changes: changesIn(last.value) }, last);
  });

/** Calls `changed` on every change, in any page, until the signal is aborted. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = stored.watch((value) => listener(value === null ? DEFAULT_SETTINGS : readSettings(value).settings));
  signal.addEventListener('abort', stop, { once: true });
}
