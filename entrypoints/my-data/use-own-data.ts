import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { handleMessages } from '../../utils/browser/messages/handle-messages.ts';
import type { KnownChange, OwnOverview } from '../own-data/contract.ts';
import { OwnDataWorker } from './own-data-worker.ts';

/** Changes that are listed to be taken back. */
const SHOWN_CHANGES = 50;

interface ReadOwnData {
  readonly overview: OwnOverview;
  /** Another number whenever own data was read again: its lists may be others. */
  readonly version: number;
}

/** Own data in a worker, read again when some window changed it. */
export function useOwnData(shownPack: string | null, language: string) {
  const worker = useMemo(() => new OwnDataWorker(language), [language]);
  useEffect(() => () => worker.end(), [worker]);
  const [data, setData] = useState<ReadOwnData | null>(null);
  const [history, setHistory] = useState<readonly KnownChange[]>([]);
  /** Why it could not be read at last; null where it was read. */
  const [unread, setUnread] = useState<{ readonly error: unknown } | null>(null);
  const asked = useRef(0);
  const readAgain = useCallback(
    /** `isPreparing`: pages use it in a moment. */
    async (isPreparing = false): Promise<void> => {
      const own = ++asked.current;
      try {
        const overview = await worker.ask('overview', { pack: shownPack });
        if (own !== asked.current) return;
        setData((before) => ({
          overview: isPreparing ? { ...overview, isInUse: true } : overview,
          version: (before?.version ?? 0) + 1,
        }));
        setUnread(null);
        // After the rows in view, which are asked for at once: a change may be as large as the register.
        const changes = await new Promise((resolve) => setTimeout(resolve)).then(() =>
          worker.ask('history', { count: SHOWN_CHANGES }),
        );
        if (own === asked.current) setHistory(changes);
      } catch (error) {
        // A later change reads it again.
        if (own !== asked.current) return;
        console.error(error);
        setUnread({ error });
      }
    },
    [worker, shownPack],
  );
  useEffect(() => {
    // `readAgain` never rejects.
    void readAgain();
    const ending = new AbortController();
    const onChange = ({ isPrepared }: { readonly isPrepared: boolean }) => {
      // Whoever says it does not wait until this window has read; `readAgain` never rejects.
      void readAgain(!isPrepared);
      return true as const;
    };
    handleMessages({ 'own-data-changed': onChange }, ending.signal);
    return () => {
      // What comes after the last rendering is of no list that is shown.
      asked.current += 1;
      ending.abort();
    };
  }, [readAgain]);
  return { worker, data, history, unread, readAgain };
}
