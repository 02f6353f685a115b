import { storage } from '@wxt-dev/storage';
import { readSettings } from '../../core/settings/read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/types.ts';
import { STORAGE_LOGS } from './storage-log.ts';

// Kept on this computer only: host names and corrections show what the reader reads, so they are not synced.
const stored = storage.defineItem<unknown>('local:settings', { fallback: null, version: 1 });

/** The reader's settings; a value that cannot be read has its default. */
export const loadSettings = async (): Promise<Settings> =>
  readSettings(await STORAGE_LOGS.settings.read(() => stored.getValue())).settings;

/**
 * Changes the settings and returns them. Changes from several pages of the extension wait for one another, so that none
 * is lost.
 */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
  navigator.locks.request('partnership-lens-settings', async () => {
    const settings = change(await loadSettings());
    await STORAGE_LOGS.settings.write(() => stored.setValue(settings));
    return settings;
  });

/** Calls `changed` on every change, in any page, until the signal is aborted. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = stored.watch((value) => listener(value === null ? DEFAULT_SETTINGS : readSettings(value).settings));
  signal.addEventListener('abort', stop, { once: true });
}
