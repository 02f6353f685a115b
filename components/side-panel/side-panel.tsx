import { useEffect, useRef } from 'preact/hooks';
import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { closedWords } from '../../utils/core/page/closed-words.ts';
import { AccessOffer } from '../access/access-offer.tsx';
import { FailureNote, ReducedDataNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { FailedPage } from '../page/failed-page.tsx';
import type { PageState } from '../popup/types.ts';
import { EntityView } from './entity-view.tsx';
import { PageView, type PageViewProps, useFound } from './page-view.tsx';

export interface SidePanelProps extends Omit<PageViewProps, 'page'> {
  readonly state: PageState;
  /** The entity that is shown in place of the list. */
  readonly card: EntityCard | null;
  readonly onBack: () => void;
  /** What the reader did last and failed, in words. */
  readonly failure?: string | null;
  /** Packs of the reader's own cannot be opened now. */
  readonly isReduced?: boolean;
}

/** Announces changes to screen readers, without taking the focus: the number of names, or why there are none. */
function Announcer({ state }: { readonly state: PageState }) {
  const { translate } = useLanguage();
  const found = useFound();
  const words =
    state.kind === 'closed'
      ? translate(closedWords(state.reason, state.family).title)
      : state.kind === 'open' && state.report.state === 'ready'
        ? state.report.mentions.length === 0
          ? translate('panel.nothing')
          : translate('panel.announce', [found(state)])
        : '';
  return (
    <p class="visually-hidden" role="status">
      {words}
    </p>
  );
}

interface ClosedNoteProps extends Pick<PageViewProps, 'onAllow'> {
  readonly state: Extract<PageState, { readonly kind: 'closed' }>;
}

/** Why the page cannot be shown, and what the reader can do. */
function ClosedNote({ state: { reason, family, host }, onAllow }: ClosedNoteProps) {
  const { translate } = useLanguage();
  const { title, why } = closedWords(reason, family);
  return (
    <div class="panel-note">
      <p class="panel-note-title">{translate(title)}</p>
      <p>{translate(why)}</p>
      {(reason === 'site' || reason === 'access') && (
        <div class="access-offer">
          <AccessOffer host={host} onAllow={onAllow} />
        </div>
      )}
    </div>
  );
}

/** The side panel: the names on the active tab's page, or the details of one of them. */
export function SidePanel(props: SidePanelProps) {
  const { state, card, reference, onOpen, onBack, onReveal, onStep, onAllow, onRetry } = props;
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
  const { translate } = useLanguage();
  const page = state.kind === 'open' ? state : null;
  return (
    <main class="panel">
      <Announcer state={state} />
      <FailureNote failure={props.failure ?? null} />
      {props.isReduced && <ReducedDataNote />}
      {state.kind === 'loading' && <p class="panel-note">{translate('panel.reading')}</p>}
      {state.kind === 'failed' && <FailedPage onRetry={onRetry} />}
      {state.kind === 'closed' && <ClosedNote state={state} onAllow={onAllow} />}
      {!(page && card === null) && <h1 class="visually-hidden">{translate('panel.title')}</h1>}
      {page && card && <EntityView card={card} reference={reference} onOpen={onOpen} onBack={onBack} />}
      {/* Stays in the document while an entity is open, so that the list is unchanged on going back. */}
      {page && (
        <div class="panel-list" hidden={card !== null}>
          <PageView
            page={page}
            reference={reference}
            onOpen={open}
            onReveal={onReveal}
            onStep={onStep}
            onAllow={onAllow}
            onRetry={onRetry}
          />
        </div>
      )}
    </main>
  );
}
