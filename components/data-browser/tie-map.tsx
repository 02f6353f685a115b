import { useMemo, useRef } from 'preact/hooks';
import type { EntityOverview, NamedTogether } from '../../utils/core/facts/cards/types.ts';
import { pageGraph } from '../../utils/core/facts/graph/page-graph.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { DetailProvider } from '../detail/detail-context.tsx';
import { Lazy } from '../drawings/lazy.tsx';
import { useWidth } from '../drawings/use-width.ts';
import { useLanguage } from '../language/language.tsx';

/** Who an institution is tied to, and they among each other. */
export interface Ties {
  readonly together: NamedTogether;
  readonly overviews: ReadonlyMap<EntityId, EntityOverview>;
}

/** More lines would not be legible. */
const MAX_LINKS = 24;
const load = () => import('../drawings/page-graph.tsx').then(({ PageGraph }) => PageGraph);

/** The map of who is tied to whom around an institution. */
export function TieMap({ ties, onOpen }: { readonly ties: Ties; readonly onOpen: (entity: EntityId) => void }) {
  const { translate } = useLanguage();
  const section = useRef<HTMLDivElement>(null);
  const width = useWidth(section);
  const graph = useMemo(() => pageGraph(ties.together, ties.overviews, new Map(), MAX_LINKS), [ties]);
  const placeholder = <p class="quiet">{translate('dataPage.loading')}</p>;
  return (
    <section class="tie-map">
      <h3>{translate('dataPage.map')}</h3>
      <div ref={section}>
        {graph.links.length === 0 ? (
          <p class="quiet">{translate('graph.none')}</p>
        ) : width === null ? (
          placeholder
        ) : (
          <DetailProvider value={{ self: null, onOpen, reference: null }}>
            <Lazy load={load} props={{ graph, width, onOpen }} placeholder={placeholder} />
          </DetailProvider>
        )}
      </div>
    </section>
  );
}
