import { describeReference } from '../../utils/core/facts/as-of/describe-reference.ts';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import type { AllowAccess } from '../access/access-offer.tsx';
import { VisitNote } from '../access/visit-note.tsx';
import { NamedTogether } from '../connections/named-together.tsx';
import { DetailProvider } from '../detail/detail-context.tsx';
import { useLanguage } from '../language/language.tsx';
import { EntityList, type EntityListProps } from '../page/entity-list.tsx';
import { PartlyReadNote } from '../page/failed-page.tsx';
import { PagePicture } from '../page/page-picture.tsx';
import type { OpenPage } from '../popup/types.ts';

export interface PageViewProps extends Omit<EntityListProps, 'page'> {
  readonly page: OpenPage;
  /** The day that records are described relative to. */
  readonly reference: ReferenceDate;
  readonly onAllow: AllowAccess;
  /** Reads the page again, or asks the background again. */
  readonly onRetry: () => void;
}

/** Counts in words: "5 names, 12 mentions". */
export function useFound(): (page: OpenPage) => string {
  const { translate } = useLanguage();
  return ({ report }) => {
    const entities = new Set(report.mentions.map(({ entity }) => entity)).size;
    return translate('panel.found', [
      translate('panel.entities', [], entities),
      translate('panel.mentions', [], report.mentions.length),
    ]);
  };
}

/** A page: the connections between its names, then the list of names, then the graph. */
export function PageView({ page, reference, onOpen, onReveal, onStep, onAllow, onRetry }: PageViewProps) {
  const { translate, locale } = useLanguage();
  const found = useFound();
  const { report, together } = page;
  const isEmpty = report.mentions.length === 0;
  const note =
    report.state === 'reading' || report.state === 'paused' || report.state === 'hidden'
      ? translate(`panel.${report.state}`)
      : isEmpty && report.state !== 'failed'
        ? translate('panel.nothing')
        : null;
  const open = (entity: EntityId) => onOpen(entity);
  return (
    <DetailProvider value={{ self: null, onOpen: open, reference }}>
      <header class="panel-page">
        <h1 class="panel-page-title" lang={report.language || undefined}>
          {report.title || report.url}
        </h1>
        {!isEmpty && <p class="quiet small">{found(page)}</p>}
        {!isEmpty && <p class="quiet small">{describeReference(reference, locale, translate)}</p>}
        {note !== null && <p class="panel-note">{note}</p>}
        {report.state === 'failed' && <PartlyReadNote onRetry={onRetry} />}
        {page.visitOnly && <VisitNote host={page.host} onAllow={onAllow} />}
      </header>
      {!isEmpty && (
        <>
          <section aria-labelledby="panel-together">
            <h2 id="panel-together" class="label">
              {translate('connections.title')}
            </h2>
            <NamedTogether key={report.url} together={together} reference={reference} />
          </section>
          <EntityList page={page} onOpen={onOpen} onReveal={onReveal} onStep={onStep} />
          <PagePicture page={page} onOpen={onOpen} />
        </>
      )}
    </DetailProvider>
  );
}
