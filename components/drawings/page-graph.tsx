import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import { formatYears } from '../../utils/core/facts/graph/format-years.ts';
import { layoutGraph } from '../../utils/core/facts/graph/layout-graph.ts';
import type { PageGraph as Graph, GraphLink } from '../../utils/core/facts/graph/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { useLanguage } from '../language/language.tsx';
import { RecordLine } from '../records/record-line.tsx';
import { Icon } from '../theme/icon.tsx';
import { GraphDrawing, strongestType } from './graph-drawing.tsx';
import { GraphTable } from './graph-table.tsx';

export interface PageGraphProps {
  readonly graph: Graph;
  /** Width of the drawing in CSS pixels. */
  readonly width: number;
  readonly onOpen: (entity: EntityId) => void;
}

/**
 * CSS pixels. In a narrower panel, as at 200 % zoom, the drawing is scrolled: its labels would not be legible in less.
 */
const MIN_WIDTH = 320;
const TYPES = ['agreement', 'visit', 'event'] as const satisfies readonly CardRecord['type'][];

/** The institutions of a page and their connections, as a drawing and as a table. Needs a `DetailProvider`. */
export function PageGraph({ graph, width, onOpen }: PageGraphProps) {
  const { translate, locale } = useLanguage();
  const [chosen, setChosen] = useState<GraphLink | null>(null);
  const opener = useRef<SVGElement | null>(null);
  const layout = useMemo(
    () => layoutGraph(graph, Math.max(width, MIN_WIDTH), ({ records }) => formatYears(records, locale, translate)),
    [graph, width, locale, translate],
  );
  const isChosen = chosen !== null && graph.links.includes(chosen);
  const types = TYPES.filter((type) => graph.links.some(({ records }) => strongestType(records) === type));
  return (
    <figure class="graph-figure">
      <div class="graph-room">
        <GraphDrawing
          layout={layout}
          chosen={chosen}
          label={translate('graph.label', [String(graph.nodes.length), String(graph.links.length)])}
          onOpen={onOpen}
          onChoose={(link, element) => {
            opener.current = element;
            setChosen(link);
          }}
        />
      </div>
      <figcaption class="graph-legend small quiet">
        {types.map((type) => (
          <span key={type}>
            <svg width="22" height="8" aria-hidden="true" focusable="false">
              <line class={`graph-line graph-${type}`} x1="1" y1="4" x2="21" y2="4" />
            </svg>{' '}
            {translate(`graph.${type}`)}
          </span>
        ))}
        {graph.leftOut > 0 && <span>{translate('graph.leftOut', [], graph.leftOut)}</span>}
      </figcaption>
      {isChosen && (
        <ChosenLink
          key={`${chosen.from.id} ${chosen.to.id}`}
          link={chosen}
          onClose={() => {
            setChosen(null);
            opener.current?.focus();
          }}
        />
      )}
      <GraphTable graph={graph} />
    </figure>
  );
}

/** The records of the line that was pressed, above the foot of the panel; it takes the focus. */
function ChosenLink({
  link: { from, to, records },
  onClose,
}: {
  readonly link: GraphLink;
  readonly onClose: () => void;
}) {
  const { translate } = useLanguage();
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => section.current?.querySelector<HTMLElement>('.fact-line')?.focus(), []);
  return (
    <section
      class="graph-chosen"
      ref={section}
      aria-labelledby="graph-chosen"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="graph-chosen-head">
        <h3 id="graph-chosen">{translate('graph.pair', [from.name, to.name])}</h3>
        <button
          type="button"
          class="icon-button"
          aria-label={translate('graph.close')}
          title={translate('graph.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <ol>
        {records.map((record, place) => (
          <RecordLine key={record.id} record={record} isOpen={place === 0} />
        ))}
      </ol>
    </section>
  );
}
