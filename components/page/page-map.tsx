import { useMemo, useRef } from 'preact/hooks';
import { pageGraph } from '../../utils/core/facts/graph/page-graph.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { Lazy } from '../drawings/lazy.tsx';
import type { PageGraphProps } from '../drawings/page-graph.tsx';
import { useWidth } from '../drawings/use-width.ts';
import { useLanguage } from '../language/language.tsx';
import { useViewPrinting } from '../printing/printing.tsx';
import { RecordLine } from '../records/record-line.tsx';
import type { OpenPage } from './types.ts';

/** More lines would not be legible in a panel. */
const MAX_LINKS = 12;
/** In characters. Longer names are drawn as the page shortens them. */
const LONG_NAME = 26;

const load = () => import('../drawings/page-graph.tsx').then(({ PageGraph }) => PageGraph);

function shortLabels({ report, overviews }: OpenPage): ReadonlyMap<EntityId, string> {
  const labels = new Map<EntityId, string>();
  for (const { entity, exact } of report.mentions) {
    if ((overviews.get(entity)?.name.length ?? 0) <= LONG_NAME) continue;
    const known = labels.get(entity);
    if (exact.length > 1 && (known === undefined || exact.length < known.length)) labels.set(entity, exact);
  }
  return labels;
}

/** The institutions of the page and what connects them, drawn; the code of the drawing is loaded when it is shown. */
export function PageMap({ page, onOpen }: { readonly page: OpenPage; readonly onOpen: PageGraphProps['onOpen'] }) {
  const { translate } = useLanguage();
  const { isPrinting } = useViewPrinting();
  const section = useRef<HTMLDivElement>(null);
  const width = useWidth(section);
  const graph = useMemo(
    () => pageGraph(page.together, page.overviews, shortLabels(page), MAX_LINKS),
    [page.together, page.overviews, page.report],
  );
  const placeholder = <p class="page-placeholder quiet">{translate('page.loading')}</p>;
  return (
    <div class="page-section">
      <div ref={section}>
        {graph.links.length === 0 ? (
          <p class="quiet">{translate('graph.none')}</p>
        ) : width === null ? (
          placeholder
        ) : (
          <Lazy load={load} props={{ graph, width, onOpen }} placeholder={placeholder} />
        )}
      </div>
      {/* A drawing opens no records on paper. */}
      {isPrinting && (
        <ol class="together">
          {page.together.direct.map(({ record }) => (
            <RecordLine key={record.id} record={record} />
          ))}
        </ol>
      )}
    </div>
  );
}
