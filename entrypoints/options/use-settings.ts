import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { changeSettings, loadSettings, watchSettings } from '../../utils/browser/storage/settings-store.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings/types.ts';

/**
 * The settings as they are stored, and as the reader has changed them since; null until they are known. Where they
 * cannot be read, the default ones, and `fail` takes the reason.
 */
export function useSettings(fail: (error: unknown) => void): {
  readonly settings: Settings | null;
  /** Shows the change at once; takes it back and throws where it was not stored. */
  readonly change: (changing: (now: Settings) => Settings) => Promise<void>;
} {
  const [settings, setSettings] = useState<Settings | null>(null);
  /** Changes that are not stored yet: until then what is stored would take them back. */
  const storing = useRef(0);
  /** As they were last told to be stored; null until then. */
  const known = useRef<Settings | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const take = (stored: Settings) => {
      known.current = stored;
      if (storing.current === 0) setSettings(stored);
    };
    watchSettings(take, ending.signal);
    loadSettings().then(
      (stored) => known.current === null && take(stored),
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
    try {
      known.current = await changeSettings(changing);
    } catch (error) {
      known.current = await loadSettings().catch(() => known.current);
      throw error;
    } finally {
      storing.current -= 1;
      if (storing.current === 0) setSettings(known.current ?? DEFAULT_SETTINGS);
    }
  }, []);
  return { settings, change };
}
