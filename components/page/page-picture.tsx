import { useMemo, useRef } from 'preact/hooks';
import { pageGraph } from '../../utils/core/facts/graph/page-graph.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { Lazy } from '../drawings/lazy.tsx';
import type { PageGraphProps } from '../drawings/page-graph.tsx';
import { useWidth } from '../drawings/use-width.ts';
import { useLanguage } from '../language/language.tsx';
import type { OpenPage } from './types.ts';

/** More nodes would not be legible in a panel. */
const MAX_NODES = 14;
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

/** The graph of the page's connections; its code is loaded after the text is shown. */
export function PagePicture({ page, onOpen }: { readonly page: OpenPage; readonly onOpen: PageGraphProps['onOpen'] }) {
  const { translate } = useLanguage();
  const section = useRef<HTMLElement>(null);
  const width = useWidth(section);
  const graph = useMemo(() => pageGraph(page.together, shortLabels(page), MAX_NODES), [page]);
  if (graph.nodes.length < 3) return null;
  const placeholder = <p class="page-placeholder quiet">{translate('page.loading')}</p>;
  return (
    <section class="page-section" ref={section} aria-labelledby="page-picture">
      <h2 id="page-picture" class="label">
        {translate('graph.title')}
      </h2>
      {width === null ? placeholder : <Lazy load={load} props={{ graph, width, onOpen }} placeholder={placeholder} />}
    </section>
  );
}
