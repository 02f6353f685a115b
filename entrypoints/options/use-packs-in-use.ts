import { useCallback, useRef, useState } from 'preact/hooks';
import type { PackInUse } from '../../utils/browser/messages/extension-page-to-background.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask, send } from '../../utils/browser/messages/send.ts';

type Packs = readonly PackInUse[];

interface PacksInUse {
  /** Null until they are known. */
  readonly packs: Packs | null;
  readonly read: () => Promise<void>;
  /** Shows at once what the reader chose; takes it back and throws where that was not stored. */
  readonly switchPack: (id: string, isOn: boolean) => Promise<void>;
}

/**
 * The packs as the background last said they are, and as the reader has switched them since. `fail` takes the reason
 * where the background does not say it.
 */
export function usePacksInUse(fail: (error: unknown) => void): PacksInUse {
  const [packs, setPacks] = useState<Packs | null>(null);
  const stored = useRef<Packs | null>(null);
  /** Choices that are not stored yet: until then an answer would take them back. */
  const switching = useRef(0);
  const newest = useRef(0);
  const readOr = useCallback(async (failed: (error: unknown) => void) => {
    newest.current += 1;
    const own = newest.current;
    const answer = await ask({ type: 'packs' });
    // One that was asked for before the last change may come after it.
    if (own !== newest.current || switching.current > 0) return;
    try {
      stored.current = expectValue(answer);
      setPacks(stored.current);
    } catch (error) {
      failed(error);
    }
  }, []);
  const read = useCallback(() => readOr(fail), [readOr, fail]);
  const switchPack = useCallback(
    async (id: string, isOn: boolean) => {
      const switched = (now: Packs | null) => now?.map((pack) => (pack.id === id ? { ...pack, isOn } : pack)) ?? null;
      const settle = (failed: (error: unknown) => void) => {
        switching.current -= 1;
        if (switching.current > 0) return;
        setPacks(stored.current);
        // It never rejects.
        void readOr(failed);
      };
      switching.current += 1;
      setPacks(switched);
      try {
        expectValue(await send({ type: 'switch-pack', id, isOn }));
      } catch (error) {
        // That the choice was not stored says more than that it cannot be read.
        settle(console.error);
        throw error;
      }
      stored.current = switched(stored.current);
      settle(fail);
    },
    [readOr, fail],
  );
  return { packs, read, switchPack };
}
