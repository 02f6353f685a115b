import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import { TIES_AT_FIRST, tieRows } from '../../utils/core/facts/cards/first-ties.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { NamedTogether } from '../connections/named-together.tsx';
import { DetailProvider } from '../detail/detail-context.tsx';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { useViewPrinting } from '../printing/printing.tsx';
import { Tabs, tabId } from '../tabs/tabs.tsx';
import { EntityList, type EntityListProps, FEW_NAMES } from './entity-list.tsx';
import { PageMap } from './page-map.tsx';
import { PageTime } from './page-time.tsx';
import { type ChosenView, PANEL_VIEWS } from './panel-view.ts';
import type { OpenPage } from './types.ts';

export interface PageFactsProps extends Pick<EntityListProps, 'current' | 'onReveal'> {
  readonly page: OpenPage;
  /** `null`: one short view for a small window. */
  readonly views: ChosenView | null;
  /** The day that records are described relative to. */
  readonly reference: ReferenceDate;
  readonly onOpen: (entity: EntityId) => void;
}

/**
 * How many ties are shown at first: in a small window with the names below, the fewer the more names there are to see,
 * and in a view of their own.
 */
const MAX_TIES = { few: 2, short: 3, whole: TIES_AT_FIRST } as const;
const VIEW_ID = 'panel-view';

const countNames = ({ report }: OpenPage): number => new Set(report.mentions.map(({ entity }) => entity)).size;

/** What ties a page and the names on it: in a small window one below the other, otherwise each in a view of its own. */
export function PageFacts({ page, views, reference, onOpen, ...list }: PageFactsProps) {
  return (
    <DetailProvider value={{ self: null, onOpen, reference }}>
      {views === null ? (
        <>
          <Ties page={page} limit={countNames(page) > FEW_NAMES ? MAX_TIES.few : MAX_TIES.short} />
          <EntityList page={page} compact onOpen={onOpen} {...list} />
        </>
      ) : (
        <Views page={page} views={views} reference={reference} onOpen={onOpen} {...list} />
      )}
    </DetailProvider>
  );
}

/** Says that the ties beside it are the first alone. */
function FailedTiesNote({ page: { failedTies } }: { readonly page: OpenPage }) {
  const { translate } = useLanguage();
  if (!failedTies) return null;
  const { error, onRetry } = failedTies;
  return <FailureNote failure={describeFailure('failure.what.ties', error, translate)} onRetry={onRetry} />;
}

function Ties({ page, limit }: { readonly page: OpenPage; readonly limit: number }) {
  const { translate } = useLanguage();
  const { report, together } = page;
  if (together.direct.length + (together.withHome?.length ?? 0) + together.thirds.length === 0) return null;
  return (
    <section class="page-section page-ties" aria-labelledby="page-together">
      {/* Seen, it would repeat the tab above it and push the first tie down. */}
      <h2 id="page-together" class="visually-hidden">
        {translate('connections.title')}
      </h2>
      <NamedTogether key={report.url} together={together} limit={limit} />
      <FailedTiesNote page={page} />
    </section>
  );
}

function Views({
  page,
  views: { view, onView },
  reference,
  onOpen,
  ...list
}: Omit<PageFactsProps, 'views'> & { readonly views: ChosenView }) {
  const { translate } = useLanguage();
  const { together } = page;
  const { isPrinting } = useViewPrinting();
  const panel = useRef<HTMLDivElement>(null);
  // A view that is chosen begins with its first row; that of the time scrolls to the day of the story itself.
  useLayoutEffect(() => {
    const { current } = panel;
    if (view !== 'time' && current && current.getBoundingClientRect().top < 0) current.scrollIntoView?.();
  }, [view]);
  const counts = {
    ties: together.directTotal + tieRows(together).withHome,
    names: countNames(page),
    map: undefined,
    time: undefined,
  };
  // Nothing is drawn of the first ties alone: it would be drawn anew with the others.
  const isDrawn = view === 'map' || view === 'time';
  return (
    <>
      <div class="panel-tabs">
        <Tabs
          label={translate('popup.views')}
          tabs={PANEL_VIEWS.map((id) => ({ id, label: translate(`panel.views.${id}`), count: counts[id] }))}
          chosen={view}
          onChoose={onView}
          controls={VIEW_ID}
        />
      </div>
      <div class="panel-view" ref={panel} id={VIEW_ID} role="tabpanel" aria-labelledby={tabId(view)}>
        {isPrinting && <h2 class="printed-view">{translate(`panel.views.${view}`)}</h2>}
        {view === 'ties' && (
          <div class="page-section page-ties">
            <NamedTogether key={page.report.url} together={together} limit={MAX_TIES.whole} />
            <FailedTiesNote page={page} />
          </div>
        )}
        {view === 'names' && <EntityList page={page} compact={false} onOpen={onOpen} {...list} />}
        {isDrawn && together.rows && !page.failedTies && (
          <p class="page-placeholder quiet">{translate('page.loading')}</p>
        )}
        {isDrawn && <FailedTiesNote page={page} />}
        {view === 'map' && !together.rows && <PageMap page={page} onOpen={onOpen} />}
        {view === 'time' && !together.rows && <PageTime key={page.report.url} page={page} reference={reference} />}
      </div>
    </>
  );
}
