import { useEffect, useRef } from 'preact/hooks';
import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { FailureNote, type MissingData, MissingDataNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { PagePanel } from '../page/page-panel.tsx';
import type { PageViewProps } from '../page/page-view.tsx';
import type { ChosenView } from '../page/panel-view.ts';
import type { PageState } from '../page/types.ts';
import { PrintingProvider } from '../printing/printing.tsx';
import { Announcer } from './announcer.tsx';
import { EntityView } from './entity-view.tsx';

export interface SidePanelProps
  extends Pick<PageViewProps, 'actions' | 'reference' | 'reports' | 'onOpen' | 'onPrint'> {
  readonly state: PageState;
  readonly views: ChosenView;
  /** The entity that is shown in place of the list. */
  readonly card: EntityCard | null;
  /** `null` where there is nothing to go back to. */
  readonly onBack: (() => void) | null;
  /** What the reader did last and failed, in words. */
  readonly failure?: string | null;
  /** Which data of the reader's own is not in use now. */
  readonly missing?: MissingData;
  /** In a tab of its own: it prints what it shows, once, as soon as this is true. */
  readonly isReadyToPrint?: boolean;
}

/** The side panel: the names on the active tab's page, or the details of one of them. */
export function SidePanel(props: SidePanelProps) {
  const { state, views, actions, reference, reports, card, onOpen, onBack, onPrint, failure, missing, isReadyToPrint } =
    props;
  const { translate } = useLanguage();
  const opener = useRef<Element | null>(null);
  const open = (entity: EntityId) => {
    if (card === null) opener.current = document.activeElement;
    onOpen(entity);
  };
  const isOpen = card !== null;
  // On going back, the focus returns to the element that was pressed.
  useEffect(() => {
    if (isOpen || !(opener.current instanceof HTMLElement || opener.current instanceof SVGElement)) return;
    opener.current.focus();
    opener.current = null;
  }, [isOpen]);
  const isTitled = state.kind === 'open' && state.report.state !== 'paused' && !isOpen;
  return (
    <PrintingProvider isReady={isReadyToPrint ?? false}>
      <main class="panel">
        <Announcer state={state} />
        <FailureNote failure={failure ?? null} />
        {missing && <MissingDataNote {...missing} />}
        {!isTitled && <h1 class="visually-hidden">{translate('panel.title')}</h1>}
        {(state.kind === 'open' || state.kind === 'none') && card && (
          <EntityView card={card} reference={reference} onOpen={onOpen} onBack={onBack} onPrint={onPrint} />
        )}
        {/* Stays in the document while an entity is open, so that the list is unchanged on going back. */}
        <div class="panel-page" hidden={isOpen && state.kind === 'open'}>
          <PagePanel
            state={state}
            actions={actions}
            views={views}
            reference={reference}
            reports={reports}
            onOpen={open}
            onSearch={null}
            onPrint={onPrint}
          />
        </div>
      </main>
    </PrintingProvider>
  );
}
