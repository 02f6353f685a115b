import { storage } from '@wxt-dev/storage';
import { readSettings } from '../../core/settings/read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/types.ts';

// Kept on this computer only: host names and corrections say what somebody reads, so they do not go through an account.
const stored = storage.defineItem<unknown>('local:settings', { fallback: null, version: 1 });

/** The reader's settings as they stand; what cannot be read any more has its default. */
export const loadSettings = async (): Promise<Settings> => readSettings(await stored.getValue()).settings;

/**
 * Changes the settings and gives them back. Changes from several pages of the extension wait for one another, so that
 * none is lost between reading and writing.
 */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
  navigator.locks.request('partnership-lens-settings', async () => {
    const settings = change(await loadSettings());
    await stored.setValue(settings);
    return settings;
  });

/** Tells of every change, wherever it was made, until the signal ends it. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = stored.watch((value) => listener(value === null ? DEFAULT_SETTINGS : readSettings(value).settings));
  signal.addEventListener('abort', stop, { once: true });
}
