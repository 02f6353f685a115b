import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { changeSettings, loadSettings, watchSettings } from '../../utils/browser/storage/settings-store.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings/types.ts';

/**
 * The settings as they are stored, and as the reader has changed them since; null until they are known. Where they cannot be
 * read, the default ones, and `fail` takes the reason.
 */
export function useSettings(fail: (error: unknown) => void): {
  readonly settings: Settings | null;
  /** Shows the change at once; takes it back and throws where it was not stored. */
  readonly change: (changing: (now: Settings) => Settings) => Promise<void>;
} {
  const [settings, setSettings] = useState<Settings | null>(null);
  /** Changes that are not stored yet: until then what is stored would take them back. */
  const storing = useRef(0);
  useEffect(() => {
    const ending = new AbortController();
    watchSettings((stored) => storing.current === 0 && setSettings(stored), ending.signal);
    loadSettings().then(
      (stored) => setSettings((now) => now ?? stored),
      (error: unknown) => {
        setSettings((now) => now ?? DEFAULT_SETTINGS);
        fail(error);
      },
    );
    return () => ending.abort();
  }, [fail]);
  const change = useCallback(async (changing: (now: Settings) => Settings) => {
    storing.current += 1;
    setSettings((now) => now && changing(now));
    const storedNow = await changeSettings(changing)
      .finally(() => {
        storing.current -= 1;
      })
      .catch(async (error: unknown) => {
        setSettings(await loadSettings().catch(() => DEFAULT_SETTINGS));
        throw error;
      });
    if (storing.current === 0) setSettings(storedNow);
  }, []);
  return { settings, change };
}
