import { useMemo } from 'preact/hooks';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import {
  DOT_RADIUS,
  type GraphLayout,
  LABEL_SIZE,
  LINE_HEIGHT,
  layoutGraph,
  type PlacedNode,
} from '../../utils/core/facts/graph/layout-graph.ts';
import type { PageGraph as Graph } from '../../utils/core/facts/graph/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { useRecordName } from '../connections/connection-lines.tsx';
import { ENTITY_VIEWS } from '../detail/entity-views.tsx';
import { useLanguage } from '../language/language.tsx';
import { type Roving, useRoving } from './use-roving.ts';

export interface PageGraphProps {
  readonly graph: Graph;
  /** Width of the drawing in CSS pixels. */
  readonly width: number;
  readonly onOpen: (entity: EntityId) => void;
}

const strongest = (records: readonly CardRecord[]): CardRecord['type'] => records[0]?.type ?? 'event';

function Node({
  placed,
  item,
  onOpen,
}: {
  readonly placed: PlacedNode;
  readonly item: ReturnType<Roving['item']>;
  readonly onOpen: PageGraphProps['onOpen'];
}) {
  const { translate } = useLanguage();
  const { node, x, y, lines } = placed;
  const { Mark } = ENTITY_VIEWS[node.type];
  const name = node.label === node.name ? node.name : translate('graph.node', [node.label, node.name]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      class={`graph-node graph-${node.type}`}
      role="button"
      aria-label={name}
      onClick={() => onOpen(node.id)}
      {...item}
    >
      <title>{name}</title>
      <Mark x={x} y={y} radius={DOT_RADIUS} />
      <text x={x} y={y + DOT_RADIUS + LINE_HEIGHT - 1} font-size={LABEL_SIZE}>
        {lines.map((line, place) => (
          <tspan key={line} x={x} dy={place === 0 ? 0 : LINE_HEIGHT}>
            {place < lines.length - 1 ? `${line} ` : line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function Drawing({ layout, label, onOpen }: { layout: GraphLayout; label: string; onOpen: PageGraphProps['onOpen'] }) {
  const roving = useRoving(layout.nodes.length, (place) => {
    const chosen = layout.nodes[place];
    if (chosen) onOpen(chosen.node.id);
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <svg
      class="graph"
      role="group"
      aria-label={label}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
    >
      {layout.links.map(({ link, from, to }) => (
        <line
          key={`${from.node.id} ${to.node.id}`}
          class={`graph-link graph-${strongest(link.records)}`}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
      {layout.nodes.map((placed, place) => (
        <Node key={placed.node.id} placed={placed} item={roving.item(place)} onOpen={onOpen} />
      ))}
    </svg>
  );
}

/** The graph as a table, for readers who cannot see it: each pair with the records that connect it. */
function GraphTable({ graph }: { readonly graph: Graph }) {
  const { translate, locale } = useLanguage();
  const nameOf = useRecordName();
  return (
    <details class="graph-table">
      <summary>{translate('graph.asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate('graph.between')}</th>
            <th scope="col">{translate('graph.records')}</th>
          </tr>
        </thead>
        <tbody>
          {graph.links.map(({ from, to, records }) => (
            <tr key={`${from.id} ${to.id}`}>
              <th scope="row">{translate('graph.pair', [from.name, to.name])}</th>
              <td>
                <ul>
                  {records.map((record) => (
                    <li key={record.id}>
                      {nameOf(record)},{' '}
                      {formatDate(record.date, locale, translate, { reportedAfter: record.reportedAfter })}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The entities of a page and their connections, as a drawing and as a table. */
export function PageGraph({ graph, width, onOpen }: PageGraphProps) {
  const { translate } = useLanguage();
  const layout = useMemo(() => layoutGraph(graph, width), [graph, width]);
  const kinds = (['agreement', 'visit', 'event'] as const).filter((type) =>
    graph.links.some(({ records }) => strongest(records) === type),
  );
  return (
    <figure class="graph-figure">
      <Drawing
        layout={layout}
        label={translate('graph.label', [String(graph.nodes.length), String(graph.links.length)])}
        onOpen={onOpen}
      />
      <figcaption class="graph-legend small quiet">
        {kinds.map((type) => (
          <span key={type}>
            <svg width="22" height="8" aria-hidden="true" focusable="false">
              <line class={`graph-link graph-${type}`} x1="1" y1="4" x2="21" y2="4" />
            </svg>{' '}
            {translate(`graph.${type}`)}
          </span>
        ))}
        {graph.leftOut > 0 && <span>{translate('graph.leftOut', [], graph.leftOut)}</span>}
      </figcaption>
      <GraphTable graph={graph} />
    </figure>
  );
}
