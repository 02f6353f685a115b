import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import { ownPacks, readOwnData } from '../../utils/browser/storage/own-data-store.ts';
import { storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { ownDocumentOf } from '../my-data/own-document-of.ts';

/** The title of own data as pages use it; a large document is only opened where no page does yet. */
async function titleOf(id: string, locale: string): Promise<string | null> {
  const inUse = (await storedPacks()).find((pack) => pack.id === id);
  if (inUse) return textIn(inUse.frame.title, locale);
  const stored = await readOwnData(id);
  return stored && textIn(ownDocumentOf(stored).document.title, locale);
}

/** The title of own data that a register of this id would be a newer version of; `after`: what changes it. */
export function useOlder(packId: string, after: unknown): string | null {
  const { locale } = useLanguage();
  const [title, setTitle] = useState<string | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    (async () => {
      const isThere = (await ownPacks()).some(({ id, removedAt }) => id === packId && removedAt === null);
      const found = isThere ? await titleOf(packId, locale) : null;
      if (!ending.signal.aborted) setTitle(found);
      // What cannot be read is said when the reader compares.
    })().catch(console.error);
    return () => ending.abort();
  }, [packId, after, locale]);
  return title;
}
