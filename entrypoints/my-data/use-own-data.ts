import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { handleMessages } from '../../utils/browser/messages/handle-messages.ts';
import { ownPacks, readOwnData } from '../../utils/browser/storage/own-data-store.ts';
import { storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { type ListedRows, listRows } from '../../utils/core/own-data/list-rows.ts';
import type { OwnDocument, OwnEntry } from '../../utils/core/own-data/types.ts';
import { pacer } from '../register/pacer.ts';
import { ownDocumentOf } from './own-document-of.ts';

/** Own data as it is stored now. */
export interface ReadOwnData {
  /** The packs that are not removed, the main one first. */
  readonly documents: readonly OwnDocument[];
  readonly mainPack: string | null;
  readonly removed: readonly { readonly id: string; readonly title: OwnDocument['title'] }[];
  /** The newest first. */
  readonly entries: readonly OwnEntry[];
  readonly isInUse: boolean;
  /** Of the shown packs. */
  readonly rows: ListedRows;
}

async function read(shownPack: string | null, language: string, signal: AbortSignal): Promise<ReadOwnData> {
  const packs = await ownPacks();
  const all = (await Promise.all(packs.map(({ id }) => readOwnData(id)))).filter((each) => each !== null);
  all.sort((one, other) => Number(other.pack.isMain) - Number(one.pack.isMain));
  const kept = all.filter(({ pack }) => pack.removedAt === null);
  const documents = kept.map(ownDocumentOf);
  const prepared = await storedPacks();
  const steps = listRows(
    documents.filter(({ id }) => shownPack === null || id === shownPack),
    language,
  );
  const pace = pacer();
  for (;;) {
    const step = steps.next();
    if (step.done)
      return {
        documents,
        mainPack: kept.find(({ pack }) => pack.isMain)?.pack.id ?? null,
        removed: all
          .filter(({ pack }) => pack.removedAt !== null)
          .map((each) => ({ id: each.pack.id, title: ownDocumentOf(each).title })),
        entries: kept.flatMap(({ entries }) => entries).toSorted((one, other) => other.at - one.at),
        isInUse: kept.every(({ pack }) =>
          prepared.some(({ id, ownRevision }) => id === pack.id && ownRevision === pack.revision),
        ),
        rows: step.value,
      };
    await pace();
    signal.throwIfAborted();
  }
}

/** Reads own data, and reads it again when some window changed it. */
export function useOwnData(
  shownPack: string | null,
  language: string,
): {
  readonly data: ReadOwnData | null;
  /** Why it could not be read at last; null where it was read. */
  readonly unread: { readonly error: unknown } | null;
  readonly readAgain: () => Promise<void>;
} {
  const [data, setData] = useState<ReadOwnData | null>(null);
  const [unread, setUnread] = useState<{ readonly error: unknown } | null>(null);
  const reading = useRef<AbortController | null>(null);
  const readAgain = useCallback(
    async (isPreparing = false) => {
      reading.current?.abort();
      const own = new AbortController();
      reading.current = own;
      try {
        const found = await read(shownPack, language, own.signal);
        // Its pages use it in a moment.
        if (own.signal.aborted) return;
        setData(isPreparing ? { ...found, isInUse: true } : found);
        setUnread(null);
      } catch (error) {
        // A later change reads it again.
        if (own.signal.aborted) return;
        console.error(error);
        setUnread({ error });
      }
    },
    [shownPack, language],
  );
  useEffect(() => {
    // `readAgain` never rejects.
    void readAgain();
    const ending = new AbortController();
    const onChange = async ({ isPrepared }: { readonly isPrepared: boolean }) => {
      await readAgain(!isPrepared);
      return true as const;
    };
    handleMessages({ 'own-data-changed': onChange }, ending.signal);
    return () => ending.abort();
  }, [readAgain]);
  return { data, unread, readAgain };
}
