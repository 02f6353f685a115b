import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import { FailureNote, type MissingData, MissingDataNote } from '../failure/failure-note.tsx';
import { useFailure } from '../failure/use-failure.ts';
import { useLanguage } from '../language/language.tsx';
import { attemptedActions } from '../page/attempted-actions.ts';
import { PagePanel } from '../page/page-panel.tsx';
import type { PageState } from '../page/types.ts';
import { PrintButton } from '../printing/print-button.tsx';
import type { PrintSubject } from '../printing/types.ts';
import { useKeyHint } from '../shortcuts/shortcuts.tsx';
import { Tabs, tabId } from '../tabs/tabs.tsx';
import { Icon } from '../theme/icon.tsx';
import { DetailView } from './detail-view.tsx';
import { SearchView } from './search-view.tsx';
import { type Subject, subjectOf } from './subject.ts';
import type { PopupActions, PopupMemory } from './types.ts';

interface PopupProps {
  readonly page: PageState;
  readonly actions: PopupActions;
  /** The state in which it was left. */
  readonly memory: PopupMemory;
  /** The detail that is shown first. */
  readonly start?: Subject | null;
  /** The day that records are described relative to. */
  readonly reference: ReferenceDate;
  /** Which data of the reader's own is not in use now. */
  readonly missing?: MissingData;
  /** What the page reports. */
  readonly reports?: ComponentChildren;
}

interface Step {
  readonly subject: Subject;
  readonly name: string;
}

/** The toolbar popup: the names on this page, and a search; both lead to the details of an entity or a record. */
export function Popup(props: PopupProps) {
  const { page, actions, memory, reference, start = null, missing, reports } = props;
  const { translate } = useLanguage();
  const { failure, attempt } = useFailure();
  const attempted = useMemo(() => attemptedActions(actions, attempt, translate), [actions, attempt, translate]);
  const { openPanel } = actions;
  const panelHint = useKeyHint(['open-panel', '_execute_sidebar_action']);
  const [view, setView] = useState(memory.view);
  const [text, setText] = useState(memory.text);
  const [filters, setFilters] = useState(memory.filters);
  const [trail, setTrail] = useState<readonly Step[]>(start ? [{ subject: start, name: '' }] : []);
  const root = useRef<HTMLDivElement>(null);
  /** The element that had the focus before the first detail was opened. */
  const opener = useRef<string | null>(null);

  const inDetail = trail.length > 0;
  useLayoutEffect(() => {
    if (inDetail || opener.current === null) return;
    // Back in the list, the focus returns to where the reader left it.
    const row = root.current?.querySelector<HTMLElement>(`[data-entity="${CSS.escape(opener.current)}"] .entity-open`);
    (row ?? root.current?.querySelector<HTMLElement>('[role=combobox]'))?.focus();
    opener.current = null;
  }, [inDetail]);
  // Saved at once, since a popup may close before its next frame.
  useLayoutEffect(() => actions.remember({ view, text, filters }), [view, text, filters, actions]);

  const open = (subject: Subject) => {
    if (trail.length === 0) opener.current = subject.id;
    setTrail([...trail, { subject, name: '' }]);
  };
  const back = () => {
    setTrail(trail.slice(0, -1));
  };
  const show = (next: PopupMemory['view']) => {
    setTrail([]);
    setView(next);
  };

  useEffect(() => {
    const ending = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) show('search');
      else if (event.key === 'Escape' && trail.length > 0) back();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown, { signal: ending.signal });
    return () => ending.abort();
  });

  const count = page.kind === 'open' ? new Set(page.report.mentions.map(({ entity }) => entity)).size : 0;
  const tabs = [
    { id: 'page', label: translate('popup.page'), count },
    { id: 'search', label: translate('popup.search') },
  ] as const;
  const print = (subject: PrintSubject) => attempt('failure.what.print', () => actions.print(subject));
  const last = trail.at(-1);
  const entity = last?.subject.kind === 'entity' ? last.subject.id : null;
  const before = trail.at(-2);

  return (
    <div class="popup" ref={root}>
      <header class="popup-head">
        <h1 class={page.kind === 'none' && !last ? 'popup-name' : 'visually-hidden'}>{translate('extension.name')}</h1>
        {last ? (
          <BackButton key={trail.length} to={before?.name ?? null} onBack={back} />
        ) : page.kind === 'none' ? null : (
          <Tabs label={translate('popup.views')} tabs={tabs} chosen={view} onChoose={show} controls="popup-view" />
        )}
        {entity !== null && <PrintButton onPrint={() => print({ kind: 'entity', id: entity })} />}
        {openPanel && (
          <button
            type="button"
            class="button popup-panel"
            title={panelHint(translate('popup.sidePanel'))}
            onClick={() => attempt('failure.what.panel', openPanel)}
          >
            <Icon name="panel" />
            {translate('popup.sidePanel')}
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={translate('popup.options')}
          title={translate('popup.options')}
          onClick={() => attempt('failure.what.options', actions.openOptions)}
        >
          <Icon name="settings" />
        </button>
      </header>
      <FailureNote failure={failure} />
      {missing && <MissingDataNote {...missing} />}
      <main class="popup-body">
        <div
          id="popup-view"
          class="popup-view"
          {...(page.kind === 'none' ? {} : { role: 'tabpanel', 'aria-labelledby': tabId(view) })}
          hidden={last !== undefined}
        >
          {view === 'search' ? (
            <SearchView
              text={text}
              filters={filters}
              onText={setText}
              onFilters={setFilters}
              search={actions.search}
              onOpen={(result) => open(subjectOf(result))}
              onExport={actions.exportSearch}
            />
          ) : (
            <PagePanel
              state={page}
              actions={attempted}
              views={null}
              reference={reference}
              reports={reports}
              onOpen={(id) => open({ kind: 'entity', id })}
              onSearch={() => show('search')}
              onPrint={print}
            />
          )}
        </div>
        {last && (
          <DetailView
            key={`${trail.length} ${last.subject.id}`}
            subject={last.subject}
            actions={actions}
            reference={reference}
            onOpen={open}
            onNamed={(name) =>
              setTrail((now) => now.map((step) => (step.subject === last.subject ? { ...step, name } : step)))
            }
          />
        )}
      </main>
    </div>
  );
}

function BackButton({ to, onBack }: { readonly to: string | null; readonly onBack: () => void }) {
  const { translate } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <button type="button" class="back" ref={button} onClick={onBack}>
      <Icon name="back" />
      <span>{to === null ? translate('popup.back') : translate('popup.backTo', [to])}</span>
    </button>
  );
}
