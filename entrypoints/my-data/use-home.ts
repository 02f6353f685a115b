import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { HomeInstitutionProps } from '../../components/my-data/home-institution.tsx';
import { changeSettings, loadSettings } from '../../utils/browser/storage/settings-store.ts';
import { localIsoDay } from '../../utils/core/facts/dates/read-date.ts';
import type { NameDraft } from '../../utils/core/own-data/form/draft.ts';
import { rowId } from '../../utils/core/own-data/row-id.ts';
import type { OwnChange } from '../../utils/core/own-data/types.ts';
import { institutionKind } from '../../utils/core/register/packing/institution-kind.ts';
import { BY_HAND_ID, sourceByHand } from '../own-data/by-hand.ts';
import { findEntities } from './find-entities.ts';
import type { OwnDataWorker } from './own-data-worker.ts';

interface HomeOptions {
  readonly worker: OwnDataWorker;
  readonly mainPack: string | null;
  readonly onChange: (pack: string | null, change: OwnChange) => Promise<string | null>;
  readonly onDone: (words: string) => void;
  readonly attempt: (act: () => Promise<void>) => void;
}

/** The reader's own institution; one that no pack knows is added to the main pack. */
export function useHome({ worker, mainPack, onChange, onDone, attempt }: HomeOptions): HomeInstitutionProps {
  const { translate, locale } = useLanguage();
  const [home, setHome] = useState<string | null>(null);
  const read = useCallback(async () => setHome((await loadSettings()).home?.name ?? null), []);
  // Without it the page asks for the name; what failed is in the console.
  useEffect(() => void read().catch(console.error), [read]);

  const keep = async (named: { readonly id: string; readonly name: string } | null) => {
    await changeSettings((settings) => ({ ...settings, home: named }));
    await read();
    onDone(named ? translate('myData.home.done', [named.name]) : translate('myData.home.removed'));
  };
  const add = async (name: string) => {
    const id = rowId(name, crypto.randomUUID().slice(0, 8));
    const citations = [{ source: BY_HAND_ID, locator: localIsoDay(new Date()) }];
    const institution = { id, name, kind: institutionKind(name), names: [], citations };
    const { byHand } = await worker.ask('form', { pack: mainPack, list: 'institutions', id: null });
    const source = byHand ?? sourceByHand({ translate, locale });
    const refused = await onChange(mainPack, {
      edits: [
        { list: 'sources', from: null, to: source },
        { list: 'institutions', from: null, to: institution },
      ],
    });
    if (refused !== null) return onDone(refused);
    // A main pack that has just begun has an id that this page does not know yet: the name finds it.
    await keep({ id: mainPack === null ? id : `${mainPack}:${id}`, name });
  };
  const onHome = (named: NameDraft | null) =>
    attempt(async () => {
      if (named === null) return keep(null);
      const name = named.text.trim();
      if (named.id === null) return add(name);
      await keep({ id: named.id.includes(':') ? named.id : `${mainPack}:${named.id}`, name });
    });
  return {
    home,
    find: (text) => findEntities('institution', text, { worker, pack: mainPack, locale, translate }),
    onHome,
  };
}
