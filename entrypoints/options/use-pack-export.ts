import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { PackExportProps } from '../../components/options/pack-export.tsx';
import { storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { packsOff } from '../../utils/browser/storage/packs-off.ts';
import type { PackFormat } from '../../utils/core/export/packs/types.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { mergeUnified } from '../../utils/core/pack/merge-packs.ts';
import type { Pack } from '../../utils/core/pack/types.ts';
import { bundledPacks } from '../background/packs/bundled-packs.ts';
import { wholePack } from '../background/packs/whole-pack.ts';
import { savePackExport } from '../popup/save-pack-export.ts';

/** One pack, or all in use as one. They have the ids that their entities have among all. */
async function readPack(id: string | null): Promise<Pack> {
  const off = await packsOff();
  const isWanted = (pack: { readonly id: string }): boolean => (id === null ? !off.has(pack.id) : pack.id === id);
  const packs = [...(await bundledPacks()), ...(await storedPacks())].filter(isWanted);
  return mergeUnified(await Promise.all(packs.map(wholePack)));
}

/** Saves packs for other programs. */
export function usePackExport(): PackExportProps {
  const language = useLanguage();
  const { translate, locale } = language;
  const [status, setStatus] = useState('');
  const save = async (id: string | null, format: PackFormat) => {
    setStatus(translate('packExport.working'));
    try {
      const pack = await readPack(id);
      const name = await savePackExport(format, { pack, title: textIn(pack.title, locale) }, language);
      setStatus(translate('page.saved', [name]));
    } catch (error) {
      setStatus(describeFailure('failure.what.save', error, translate));
    }
  };
  // `save` shows what failed.
  return { status, onExport: (id, format) => void save(id, format) };
}
