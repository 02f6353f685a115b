import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { PackExportProps } from '../../components/options/pack-export.tsx';
import { storedPacks } from '../../utils/browser/storage/pack-store.ts';
import { packsOff } from '../../utils/browser/storage/packs-off.ts';
import { crowdedIn, FORMATS_OF_PAIRS } from '../../utils/core/export/packs/ties.ts';
import type { PackFormat } from '../../utils/core/export/packs/types.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { idsOfOthers, mergeUnified, withPacksNamed } from '../../utils/core/pack/merge-packs.ts';
import type { Pack } from '../../utils/core/pack/types.ts';
import { bundledPacks } from '../background/packs/bundled-packs.ts';
import { wholePack } from '../background/packs/whole-pack.ts';
import { packsOfEntities } from '../pack-import/packs-of-entities.ts';
import { savePackExport } from '../popup/save-pack-export.ts';

/**
 * One pack, or all in use as one. They have the ids that their entities have among all; what another pack has, which is
 * not exported with them, has the id of that pack before its own.
 */
async function readPack(id: string | null): Promise<Pack> {
  const off = await packsOff();
  const isWanted = (pack: { readonly id: string }): boolean => (id === null ? !off.has(pack.id) : pack.id === id);
  const packs = [...(await bundledPacks()), ...(await storedPacks())].filter(isWanted);
  const pack = mergeUnified(await Promise.all(packs.map(wholePack)));
  return idsOfOthers(pack).length === 0 ? pack : withPacksNamed(pack, await packsOfEntities());
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
      const crowded = FORMATS_OF_PAIRS.has(format.id) ? crowdedIn(pack).length : 0;
      const saved = translate('page.saved', [name]);
      setStatus(crowded === 0 ? saved : `${saved} · ${translate('packExport.crowded', [], crowded)}`);
    } catch (error) {
      setStatus(describeFailure('failure.what.save', error, translate));
    }
  };
  // `save` shows what failed.
  return { status, onExport: (id, format) => void save(id, format) };
}
