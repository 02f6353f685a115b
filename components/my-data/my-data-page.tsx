import { EDITED_LISTS, type EditedList } from '../../utils/core/own-data/form/fields.ts';
import type { ListedRow } from '../../utils/core/own-data/list-rows.ts';
import type { ListCounts } from '../../utils/core/own-data/own-lists.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { EndsSoon, type EndsSoonProps } from './ends-soon.tsx';
import { HomeInstitution, type HomeInstitutionProps } from './home-institution.tsx';
import { PackTools, type PackToolsProps, type TitledPack } from './pack-tools.tsx';
import { RowForm, type RowFormProps } from './row-form.tsx';
import { type ReadRows, RowTable } from './row-table.tsx';

/** A change that can be taken back. */
export interface PastChange {
  readonly pack: string;
  readonly revision: number;
  /** What was done, in words. */
  readonly words: string;
}

export interface MyDataPageProps {
  /** All own packs in use. */
  readonly packs: readonly TitledPack[];
  /** How many rows the shown packs have; null while they are read. */
  readonly counts: ListCounts | null;
  readonly readRows: ReadRows;
  /** Another number whenever own data was read again. */
  readonly version: number;
  readonly shownPack: string | null;
  readonly onShowPack: (id: string | null) => void;
  /** `null`: what ends soon. */
  readonly list: EditedList | null;
  readonly onList: (list: EditedList | null) => void;
  readonly endsSoon: Pick<EndsSoonProps, 'readEnding' | 'onSave'>;
  readonly home: HomeInstitutionProps;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly formatDate: (date: string) => string;
  readonly onAdd: (list: EditedList) => void;
  readonly onOpen: (row: ListedRow) => void;
  readonly form: (RowFormProps & { readonly key: string }) | null;
  /** What was done last, and how it is taken back. */
  readonly status: string;
  readonly onUndo: (() => void) | null;
  readonly failure: string | null;
  /** What was stored and is left out, in words; null for nothing. */
  readonly lost: string | null;
  /** The newest first. */
  readonly history: readonly PastChange[];
  readonly onUndoEarlier: (change: PastChange) => void;
  /** Whether pages use the last changes. */
  readonly isInUse: boolean;
  readonly onUse: () => void;
  readonly tools: Omit<PackToolsProps, 'isEmpty'>;
}

/** What the reader entered, kept and brought in: to look through, to change and to take along. */
export function MyDataPage(props: MyDataPageProps) {
  const { translate } = useLanguage();
  const { counts, list, form } = props;
  const isEmpty = counts !== null && EDITED_LISTS.every((each) => counts[each] === 0);
  return (
    <main class="my-data">
      <header>
        <h1>{translate('myData.title')}</h1>
        <p class="my-data-intro">{translate('myData.intro')}</p>
      </header>
      <div class="tool-line">
        <button type="button" class="button primary" onClick={() => props.onAdd(list ?? 'agreements')}>
          {translate(`myData.add.${list ?? 'agreements'}`)}
        </button>
        <a class="button" href="/register.html">
          <Icon name="upload" />
          {translate('myData.bringIn')}
        </a>
      </div>
      <HomeInstitution {...props.home} />
      <FailureNote failure={props.failure} />
      <FailureNote failure={props.lost} />
      {!props.isInUse && (
        <p class="not-in-use small">
          {translate('myData.notInUse')}{' '}
          <button type="button" class="button" onClick={props.onUse}>
            {translate('myData.useNow')}
          </button>
        </p>
      )}
      <p class="my-data-status" role="status">
        {props.status}
        {props.onUndo && (
          <button type="button" class="button" onClick={props.onUndo}>
            <Icon name="undo" />
            {translate('myData.undo')}
          </button>
        )}
      </p>
      {counts ? (
        <Lists {...props} counts={counts} isEmpty={isEmpty} />
      ) : (
        props.failure === null && <p role="status">{translate('dataPage.loading')}</p>
      )}
      <History {...props} />
      {counts && <PackTools {...props.tools} isEmpty={isEmpty} />}
      {form && <RowForm {...form} />}
    </main>
  );
}

function Lists(props: MyDataPageProps & { readonly counts: ListCounts; readonly isEmpty: boolean }) {
  const { translate, locale } = useLanguage();
  const { counts, list, packs, isEmpty } = props;
  const titles = new Map(packs.map(({ id, title }) => [id, title]));
  return (
    <>
      <nav class="list-choice" aria-label={translate('myData.title')}>
        {EDITED_LISTS.map((each) => (
          <button
            type="button"
            key={each}
            class="list-button"
            aria-pressed={each === list}
            onClick={() => props.onList(each)}
          >
            {translate(`myData.list.${each}`)} <span class="tag">{counts[each].toLocaleString(locale)}</span>
          </button>
        ))}
        {!isEmpty && (
          <button type="button" class="list-button" aria-pressed={list === null} onClick={() => props.onList(null)}>
            {translate('myData.soon.title')}
          </button>
        )}
      </nav>
      {isEmpty ? (
        <p class="my-data-empty">{translate('myData.empty')}</p>
      ) : list === null ? (
        <EndsSoon
          {...props.endsSoon}
          pack={props.shownPack}
          version={props.version}
          formatDate={props.formatDate}
          onOpen={props.onOpen}
        />
      ) : (
        <>
          <div class="tool-line">
            <input
              class="field my-data-search"
              type="search"
              aria-label={translate('myData.search')}
              placeholder={translate('myData.search')}
              value={props.search}
              onInput={(event) => props.onSearch(event.currentTarget.value)}
            />
            {packs.length > 1 && (
              <label class="small">
                {translate('myData.pack')}{' '}
                <select
                  class="field"
                  value={props.shownPack ?? ''}
                  onChange={(event) => props.onShowPack(event.currentTarget.value || null)}
                >
                  <option value="">{translate('myData.allPacks')}</option>
                  {packs.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
          {counts[list] === 0 ? (
            <p class="my-data-empty">{translate('myData.emptyList')}</p>
          ) : (
            <section aria-label={translate(`myData.list.${list}`)}>
              <RowTable
                key={list}
                list={list}
                pack={props.shownPack}
                readRows={props.readRows}
                version={props.version}
                search={props.search}
                formatDate={props.formatDate}
                packTitles={titles}
                onOpen={props.onOpen}
              />
            </section>
          )}
        </>
      )}
    </>
  );
}

function History({ history, onUndoEarlier }: Pick<MyDataPageProps, 'history' | 'onUndoEarlier'>) {
  const { translate } = useLanguage();
  if (history.length === 0) return null;
  return (
    <details class="my-data-history">
      <summary>
        {translate('myData.history')} <span class="tag">{history.length}</span>
      </summary>
      <ul class="rows">
        {history.map((change) => (
          <li class="row" key={`${change.pack} ${change.revision}`}>
            <span class="row-name small">{change.words}</span>
            <button type="button" class="button" onClick={() => onUndoEarlier(change)}>
              <Icon name="undo" />
              {translate('myData.undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
