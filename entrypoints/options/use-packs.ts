import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { PackListProps } from '../../components/options/pack-list.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import type { PackSummary } from '../../utils/core/pack/summary.ts';

/** The packs, and adding and removing them. */
export function usePacks(): { readonly version: string; readonly list: Omit<PackListProps, 'formatDate'> } {
  const { translate } = useLanguage();
  const [packs, setPacks] = useState<readonly PackSummary[]>([]);
  const [outcome, setOutcome] = useState({ message: '', failed: false });
  const read = async () => setPacks(expectValue(await send({ type: 'packs' })));
  useEffect(() => {
    read();
  }, []);
  const onAdd = async (file: File) => {
    setOutcome({ message: translate('options.packs.reading'), failed: false });
    const added = expectValue(await send({ type: 'add-pack', text: await file.text() }));
    const failed = added.kind === 'refused';
    const message =
      added.kind === 'refused'
        ? translate('options.packs.refused', [added.reason])
        : translate('options.packs.added', [added.title]);
    setOutcome({ message, failed });
    await read();
  };
  const onRemove = async (id: string) => {
    const title = packs.find((pack) => pack.id === id)?.title ?? id;
    expectValue(await send({ type: 'remove-pack', id }));
    setOutcome({ message: translate('options.packs.removed', [title]), failed: false });
    await read();
  };
  // As the merged pack counts its version, see mergePacks.
  const version = packs.map((pack) => pack.version).join('+');
  return { version, list: { packs, onAdd, onRemove, ...outcome } };
}
