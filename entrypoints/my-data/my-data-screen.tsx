import { useCallback, useEffect, useState } from 'preact/hooks';
import { useFailure } from '../../components/failure/use-failure.ts';
import { useLanguage } from '../../components/language/language.tsx';
import type { EndsSoonProps } from '../../components/my-data/ends-soon.tsx';
import { MyDataPage, type PastChange } from '../../components/my-data/my-data-page.tsx';
import type { ReadRows } from '../../components/my-data/row-table.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { type SavedFile, saveFile } from '../../utils/browser/platform/save-file.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { localIsoDay } from '../../utils/core/facts/dates/read-date.ts';
import { describeFailure, ReaderError } from '../../utils/core/i18n/describe-failure.ts';
import { describeChange } from '../../utils/core/own-data/describe-change.ts';
import { EDITED_LISTS } from '../../utils/core/own-data/form/fields.ts';
import type { TitledPack } from '../own-data/contract.ts';
import { openSavedFile } from './open-saved-file.ts';
import { askBeside } from './own-data-worker.ts';
import { prepareOwnData } from './prepare-own-data.ts';
import { useChanges } from './use-changes.ts';
import { useHome } from './use-home.ts';
import { useOwnData } from './use-own-data.ts';
import { useRowForm } from './use-row-form.ts';
import { useShownList } from './use-shown-list.ts';

const NO_PACKS: readonly TitledPack[] = [];

/** The page of own data, connected to the browser. */
export function MyDataScreen() {
  const { translate, locale } = useLanguage();
  const [shownPack, showPack] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const { failure, attempt } = useFailure();
  const { worker, data, history, unread, readAgain } = useOwnData(shownPack, locale);
  const changes = useChanges({ worker, readAgain });
  // What a reader entered is kept even where the browser clears the data of sites to make room.
  useEffect(() => void navigator.storage.persist().catch(console.error), []);

  const overview = data?.overview;
  const [list, setList] = useShownList(overview?.counts ?? null);
  const packs = overview?.packs ?? NO_PACKS;
  const mainPack = overview?.mainPack ?? null;
  const day = localIsoDay(new Date());
  const date = (edtf: string) => formatDate(edtf, locale, translate);
  const readRows = useCallback<ReadRows>((query) => worker.ask('rows', query), [worker]);
  const readEnding = useCallback<EndsSoonProps['readEnding']>(
    (query) => worker.ask('ending', { ...query, day }),
    [worker, day],
  );
  const tryOwnData = (act: () => Promise<void>) => attempt('failure.what.ownData', act);

  const { form, add, edit } = useRowForm({
    worker,
    mainPack,
    formatDate: date,
    onChange: changes.change,
    onRemove: changes.remove,
    attempt: tryOwnData,
    onGone: changes.say,
  });
  const acting = (words: string, act: () => Promise<unknown>) =>
    tryOwnData(async () => {
      await act();
      changes.say(words);
      await readAgain();
    });
  /** So many files are being written; what was done before stays said, with its undo. */
  const [writing, setWriting] = useState(0);
  /** Written beside the page, since a large register takes seconds. */
  const saving = (files: () => Promise<readonly SavedFile[]>) =>
    attempt('failure.what.save', async () => {
      setWriting((files) => files + 1);
      try {
        const all = await files();
        if (all.length === 0) throw new ReaderError(translate('myData.nothingToSave'));
        for (const file of all) saveFile(file);
      } finally {
        setWriting((files) => files - 1);
      }
    });
  const undo = (past: PastChange) => tryOwnData(() => changes.undo(past));
  const home = useHome({
    worker,
    mainPack,
    onChange: changes.change,
    onDone: changes.say,
    attempt: (act) => attempt('failure.what.home', act),
  });
  const { done } = changes;
  const lost = overview?.lost ?? [];
  const rowsOfAll = EDITED_LISTS.reduce((sum, each) => sum + (overview?.counts[each] ?? 0), 0);

  return (
    <MyDataPage
      packs={packs}
      counts={overview?.counts ?? null}
      readRows={readRows}
      version={data?.version ?? 0}
      shownPack={shownPack}
      onShowPack={showPack}
      list={list}
      onList={setList}
      search={search}
      onSearch={setSearch}
      formatDate={(edtf) => formatDate(edtf, locale, translate, { length: 'short' })}
      onAdd={add}
      endsSoon={{
        readEnding,
        onSave: (format, months) =>
          saving(() => askBeside(locale, 'ending-files', { format, pack: shownPack, months, day })),
      }}
      home={home}
      onOpen={edit}
      form={form}
      status={[writing > 0 ? translate('myData.writing') : '', done?.words ?? '']
        .filter((words) => words !== '')
        .join(' ')}
      onUndo={done?.change ? () => done.change && undo(done.change) : null}
      failure={failure ?? (unread && describeFailure('failure.what.readOwnData', unread.error, translate))}
      lost={
        lost.length === 0
          ? null
          : translate('myData.lost', [lost.map((each) => describeChange(each, translate)).join('; ')], lost.length)
      }
      history={history.map(({ pack, revision, change }) => ({
        pack,
        revision,
        words: describeChange(change, translate),
      }))}
      onUndoEarlier={undo}
      isInUse={overview?.isInUse ?? true}
      onUse={() => tryOwnData(() => prepareOwnData(locale, rowsOfAll))}
      tools={{
        packs: packs.filter(({ id }) => shownPack === null || id === shownPack),
        removed: overview?.removed ?? NO_PACKS,
        onSave: (format) =>
          saving(() => askBeside(locale, 'files', { format, pack: shownPack, list: list ?? 'agreements', day })),
        onOpenFile: (file) =>
          tryOwnData(async () => {
            changes.say('');
            await changes.opened(await openSavedFile(file, { language: locale, translate }), rowsOfAll);
          }),
        onRemovePack: ({ id, title }) =>
          acting(translate('myData.packRemoved', [title]), async () => {
            expectValue(await send({ type: 'remove-pack', id }));
            showPack(null);
          }),
        onRestorePack: ({ id, title }) =>
          tryOwnData(async () => {
            const rows = await worker.ask('restore', { pack: id });
            changes.say(translate('myData.packRestored', [title]));
            await changes.takeUp(rows);
          }),
        onDeletePack: ({ id, title }) => {
          if (!confirm(translate('myData.confirmDelete', [title]))) return;
          acting(translate('myData.packDeleted', [title]), async () =>
            expectValue(await send({ type: 'delete-own-pack', pack: id })),
          );
        },
      }}
    />
  );
}
