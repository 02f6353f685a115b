import { useCallback, useRef, useState } from 'preact/hooks';
import type { PackInUse } from '../../utils/browser/messages/extension-page-to-background.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask, send } from '../../utils/browser/messages/send.ts';

interface PacksInUse {
  /** Null until they are known. */
  readonly packs: readonly PackInUse[] | null;
  /** Throws where the background gives no answer. */
  readonly read: () => Promise<void>;
  /** Shows at once what the reader chose; takes it back and throws where that was not stored. */
  readonly switchPack: (id: string, isOn: boolean) => Promise<void>;
}

/** The packs as the background last said they are, and as the reader has switched them since. */
export function usePacksInUse(): PacksInUse {
  const [packs, setPacks] = useState<readonly PackInUse[] | null>(null);
  const newest = useRef(0);
  const read = useCallback(async () => {
    newest.current += 1;
    const own = newest.current;
    const answer = expectValue(await ask({ type: 'packs' }));
    // One that was asked for before the last change may come after it.
    if (own === newest.current) setPacks(answer);
  }, []);
  const switchPack = useCallback(async (id: string, isOn: boolean) => {
    const show = (shown: boolean) =>
      setPacks((now) => now?.map((pack) => (pack.id === id ? { ...pack, isOn: shown } : pack)) ?? null);
    newest.current += 1;
    show(isOn);
    try {
      expectValue(await send({ type: 'switch-pack', id, isOn }));
    } catch (error) {
      show(!isOn);
      throw error;
    }
  }, []);
  return { packs, read, switchPack };
}
