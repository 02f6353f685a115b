import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { isFiltered, NO_FILTERS } from '../../utils/core/search/filters.ts';
import type { SearchFilters, SearchQuery, SearchReply, SearchResult } from '../../utils/core/search/types.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { ResultList } from './result-list.tsx';
import { SearchExport } from './search-export.tsx';
import { SearchFilterRow } from './search-filters.tsx';
import { NoResults, Suggestion } from './search-notes.tsx';
import type { PopupActions } from './types.ts';
import { rowsInSight, useAllRows } from './use-drawn-rows.ts';
import { useSearch } from './use-search.ts';

interface SearchViewProps {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly onText: (text: string) => void;
  readonly onFilters: (filters: SearchFilters) => void;
  readonly search: (query: SearchQuery) => Promise<SearchReply>;
  readonly onOpen: (result: SearchResult) => void;
  readonly onExport: PopupActions['exportSearch'];
}

const LIST_ID = 'search-results';
const optionId = (index: number): string => `search-result-${index}`;
const PAGE_STEP = 5;
const NO_CHOICE = { of: null, index: -1 };

/** The search: a combobox (WAI-ARIA 1.2) whose list is always open, and filters. */
export function SearchView({ text, filters, onText, onFilters, search, onOpen, onExport }: SearchViewProps) {
  const { translate } = useLanguage();
  const { reply, text: answered, error, retry } = useSearch(text, filters, search);
  // A chosen result belongs to the answer in which it was chosen; a new answer starts without one.
  const [choice, setChoice] = useState<{ readonly of: SearchReply | null; readonly index: number }>(NO_CHOICE);
  const active = choice.of === reply ? choice.index : -1;
  const field = useRef<HTMLInputElement>(null);
  const results = reply?.results ?? [];
  const filtered = isFiltered(filters);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const move = (from: (active: number) => number) =>
    setChoice((now) => {
      const index = from(now.of === reply ? now.index : -1);
      return { of: reply, index: Math.max(-1, Math.min(results.length - 1, index)) };
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const steps: Record<string, (active: number) => number> = {
      ArrowDown: (index) => index + 1,
      ArrowUp: (index) => index - 1,
      PageDown: (index) => index + PAGE_STEP,
      PageUp: (index) => Math.max(0, index - PAGE_STEP),
    };
    const step = steps[event.key];
    const chosen = results[Math.max(0, active)];
    if (step) move(step);
    else if (event.key === 'Enter' && chosen) onOpen(chosen);
    // The browser closes the popup on a second Escape.
    else if (event.key === 'Escape' && text !== '') onText('');
    else return;
    event.preventDefault();
  };

  const [isScrolled, setScrolled] = useState(false);
  const areAllDrawn = useAllRows(reply, isScrolled || active >= 0);
  const opened = useRef(onOpen);
  opened.current = onOpen;
  /** Drawn with each answer, and not with each key before it. */
  const list = useMemo(
    () => (
      <ResultList
        id={LIST_ID}
        optionId={optionId}
        results={reply?.results ?? []}
        isWhole={areAllDrawn}
        inSight={rowsInSight()}
        query={answered}
        active={active}
        onOpen={(result) => opened.current(result)}
        onPoint={(index) => setChoice({ of: reply, index })}
      />
    ),
    [reply, answered, active, areAllDrawn],
  );

  const facets = reply?.facets ?? null;
  /** Not drawn again with a key, nor with its answer. */
  const filterRow = useMemo(
    () => facets && <SearchFilterRow facets={facets} filters={filters} onFilters={onFilters} />,
    [facets, filters, onFilters],
  );

  const clearFilters = (look: string) => (
    <button type="button" class={look} onClick={() => onFilters(NO_FILTERS)}>
      {translate('popup.clearFilters')}
    </button>
  );

  return (
    <>
      <div class="search-head">
        <div class="search-field">
          <Icon name="search" />
          <input
            ref={field}
            class="field"
            type="text"
            inputMode="search"
            enterKeyHint="search"
            role="combobox"
            aria-expanded="true"
            aria-controls={LIST_ID}
            aria-autocomplete="list"
            aria-label={translate('popup.field')}
            {...(active >= 0 ? { 'aria-activedescendant': optionId(active) } : {})}
            autoComplete="off"
            spellcheck={false}
            placeholder={translate('popup.placeholder')}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          {text !== '' && (
            <button
              type="button"
              class="icon-button"
              aria-label={translate('popup.clear')}
              title={translate('popup.clear')}
              onClick={() => {
                onText('');
                field.current?.focus();
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
        {filterRow}
      </div>
      <div class="scroll" tabIndex={-1} onScroll={(event) => setScrolled(event.currentTarget.scrollTop > 0)}>
        <div class="search-count small">
          <p class={results.length === 0 ? 'visually-hidden' : 'quiet'} role="status">
            {reply && (answered !== '' || filtered) ? countOf(reply, translate) : ''}
          </p>
          {filtered && results.length > 0 && clearFilters('link small')}
        </div>
        {reply && reply.suggestion !== null && <Suggestion text={reply.suggestion} onText={onText} />}
        {list}
        {reply?.more && answered !== '' && <p class="note">{translate('popup.moreResults')}</p>}
        {error !== null && (
          <FailureNote failure={describeFailure('failure.what.search', error, translate)} onRetry={retry} />
        )}
        {reply && results.length === 0 && (
          <NoResults text={answered.trim()} unfiltered={reply.unfiltered}>
            {clearFilters('button')}
          </NoResults>
        )}
      </div>
      {(answered.trim() !== '' || filtered) && (
        <SearchExport
          disabled={results.length === 0}
          onExport={(format) => onExport({ text: answered, filters }, format)}
        />
      )}
    </>
  );
}

const countOf = ({ results, more }: SearchReply, translate: Translate): string =>
  more ? translate('popup.manyResults', [String(results.length)]) : translate('popup.results', [], results.length);
