import { useEffect, useState } from 'preact/hooks';
import { useFailure } from '../../components/failure/use-failure.ts';
import { useLanguage } from '../../components/language/language.tsx';
import { MyDataPage, type PastChange } from '../../components/my-data/my-data-page.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { localDay, toIsoDay } from '../../utils/core/facts/dates/read-date.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { describeChange } from '../../utils/core/own-data/describe-change.ts';
import { endingWithin } from '../../utils/core/own-data/ends-soon.ts';
import type { EditedList } from '../../utils/core/own-data/form/fields.ts';
import { namesIn } from '../../utils/core/own-data/list-rows.ts';
import type { OwnChange, OwnDocument } from '../../utils/core/own-data/types.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { describeRefusal } from './describe-refusal.ts';
import { openSavedFile } from './open-saved-file.ts';
import { saveEnding } from './save-ending.ts';
import { saveOwnData } from './save-own-data.ts';
import { useHome } from './use-home.ts';
import { useOwnData } from './use-own-data.ts';
import { useRowForm } from './use-row-form.ts';

/** Changes that are listed to be taken back. */
const SHOWN_CHANGES = 50;
const NO_DOCUMENTS: readonly OwnDocument[] = [];

interface Done {
  readonly words: string;
  /** What takes it back; null where it cannot be. */
  readonly change: PastChange | null;
}

/** The page of own data, connected to the browser. */
export function MyDataScreen() {
  const { translate, locale } = useLanguage();
  const [shownPack, showPack] = useState<string | null>(null);
  const [list, setList] = useState<EditedList | null>('agreements');
  const [search, setSearch] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const { failure, attempt } = useFailure();
  const { data, unread, readAgain } = useOwnData(shownPack, locale);
  // What a reader entered is kept even where the browser clears the data of sites to make room.
  useEffect(() => void navigator.storage.persist().catch(console.error), []);

  const documents = data?.documents ?? NO_DOCUMENTS;
  const shown = documents.filter(({ id }) => shownPack === null || id === shownPack);
  const titled = ({ id, title }: Pick<OwnDocument, 'id' | 'title'>) => ({ id, title: textIn(title, locale) });
  const date = (edtf: string) => formatDate(edtf, locale, translate);
  const wordsOf = (pack: string, change: OwnChange): string => {
    const document = documents.find(({ id }) => id === pack);
    return describeChange(change, locale, document ? namesIn(document) : () => undefined, translate);
  };

  const change = async (pack: string | null, given: OwnChange): Promise<string | null> => {
    try {
      const outcome = expectValue(await send({ type: 'change-own-data', pack, change: given }));
      if (outcome.kind === 'changed') {
        const words = wordsOf(outcome.pack, given);
        setDone({ words, change: { pack: outcome.pack, revision: outcome.revision, words } });
      }
      return describeRefusal(outcome, translate);
    } catch (error) {
      console.error(error);
      return describeFailure('failure.what.ownData', error, translate);
    }
  };
  const undo = ({ pack, revision, words }: PastChange) =>
    attempt('failure.what.ownData', async () => {
      const outcome = expectValue(await send({ type: 'undo-own-change', pack, revision }));
      if (outcome.kind === 'changed') return setDone({ words: translate('myData.undone', [words]), change: null });
      const isChanged = outcome.kind === 'refused' && outcome.refusal.kind === 'changed-elsewhere';
      setDone({
        words: isChanged ? translate('myData.refused.undo') : (describeRefusal(outcome, translate) ?? ''),
        change: null,
      });
    });
  const { form, add, edit } = useRowForm({
    documents,
    mainPack: data?.mainPack ?? null,
    formatDate: date,
    onChange: change,
  });
  const acting = (words: string, act: () => Promise<unknown>) =>
    attempt('failure.what.ownData', async () => {
      await act();
      setDone({ words, change: null });
      await readAgain();
    });
  const day = toIsoDay(localDay(new Date()));
  const home = useHome({
    documents,
    mainPack: data?.mainPack ?? null,
    onChange: change,
    onDone: (words) => setDone({ words, change: null }),
    attempt: (act) => attempt('failure.what.home', act),
  });
  const taken = new Set(data?.entries.map(({ pack, undoes }) => `${pack} ${undoes}`));

  return (
    <MyDataPage
      packs={documents.map(titled)}
      rows={data?.rows ?? null}
      shownPack={shownPack}
      onShowPack={showPack}
      list={list}
      onList={setList}
      search={search}
      onSearch={setSearch}
      formatDate={date}
      onAdd={add}
      endsSoon={{
        endingWithin: (months) => endingWithin(data?.rows.agreements ?? [], day, months),
        onSave: (format, ending) =>
          attempt('failure.what.save', () => saveEnding(format, shown, ending, { language: locale, translate, day })),
      }}
      home={home}
      onOpen={edit}
      form={form}
      status={done?.words ?? ''}
      onUndo={done?.change ? () => done.change && undo(done.change) : null}
      failure={failure ?? (unread && describeFailure('failure.what.readOwnData', unread.error, translate))}
      history={(data?.entries ?? [])
        .filter(({ pack, revision, undoes }) => undoes === undefined && !taken.has(`${pack} ${revision}`))
        .slice(0, SHOWN_CHANGES)
        .map(({ pack, revision, change: made }) => ({ pack, revision, words: wordsOf(pack, made) }))}
      onUndoEarlier={undo}
      isInUse={data?.isInUse ?? true}
      onUse={() => attempt('failure.what.ownData', async () => expectValue(await send({ type: 'prepare-own-data' })))}
      tools={{
        packs: shown.map(titled),
        removed: (data?.removed ?? []).map(titled),
        onSave: (format) =>
          attempt('failure.what.save', () =>
            saveOwnData(format, shown, {
              list: list ?? 'agreements',
              language: locale,
              translate,
              day,
            }),
          ),
        onOpenFile: (file) =>
          attempt('failure.what.ownData', async () => {
            setDone(null);
            const words = await openSavedFile(file, { language: locale, translate, onChange: change });
            setDone((last) => ({ words, change: last?.change ?? null }));
            await readAgain();
          }),
        onRemovePack: ({ id, title }) =>
          acting(translate('myData.packRemoved', [title]), async () => {
            expectValue(await send({ type: 'remove-pack', id }));
            showPack(null);
          }),
        onRestorePack: ({ id, title }) =>
          acting(translate('myData.packRestored', [title]), async () =>
            expectValue(await send({ type: 'restore-own-pack', pack: id })),
          ),
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
