import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import {
  type Box,
  type GraphLayout,
  LABEL_SIZE,
  LINE_HEIGHT,
  PADDING,
  type PlacedLink,
  type PlacedNode,
} from '../../utils/core/facts/graph/layout-graph.ts';
import type { GraphLink } from '../../utils/core/facts/graph/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { useLanguage } from '../language/language.tsx';
import { type Roving, useRoving } from './use-roving.ts';

/** By it a line is drawn: the type of its strongest record. */
export const strongestType = (records: readonly CardRecord[]): CardRecord['type'] => records[0]?.type ?? 'event';

type Item = ReturnType<Roving['item']>;

/** Whether a line ends with a word and not within one, so that the text reads as it was. */
const isWordEnd = (text: string, lines: readonly string[], place: number): boolean => {
  const letters = lines
    .slice(0, place + 1)
    .join('')
    .replace(/\s/g, '').length;
  let seen = 0;
  for (const letter of text) {
    if (seen === letters) return /\s/.test(letter);
    if (!/\s/.test(letter)) seen += letter.length;
  }
  return false;
};

interface LabelProps {
  readonly box: Box;
  /** What the lines hold. */
  readonly text: string;
  readonly lines: readonly string[];
  readonly indent: number;
}

/** The lines of a label, centred in the height of a box. */
function Label({ box, text, lines, indent }: LabelProps) {
  const first = box.y + box.height / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2 + LABEL_SIZE * 0.35;
  return (
    <text x={box.x + indent} y={first} font-size={LABEL_SIZE}>
      {lines.map((line, place) => (
        <tspan key={place} x={box.x + indent} dy={place === 0 ? 0 : LINE_HEIGHT}>
          {isWordEnd(text, lines, place) ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}

/** The name where the lines of a label do not hold all of it. */
const unlessShown = (name: string, lines: readonly string[]): string | null =>
  lines.join('').replace(/\s/g, '') === name.replace(/\s/g, '') ? null : name;

interface PressableProps {
  /** `null` where the text inside is the whole name. */
  readonly name: string | null;
  readonly class: string;
  readonly item: Item;
  readonly onPress: (element: SVGElement) => void;
  readonly children: preact.ComponentChildren;
}

const Pressable = ({ name, class: className, item, onPress, children }: PressableProps) => (
  // biome-ignore lint/a11y/useSemanticElements: SVG has no button
  <g
    class={className}
    role="button"
    {...(name === null ? {} : { 'aria-label': name })}
    onClick={(event) => onPress(event.currentTarget)}
    {...item}
  >
    {children}
  </g>
);

function Node({
  placed,
  items,
  onOpen,
}: {
  readonly placed: PlacedNode;
  /** Of the node itself, then of its officials. */
  readonly items: readonly Item[];
  readonly onOpen: (entity: EntityId) => void;
}) {
  const { translate } = useLanguage();
  const { node, x, y, width, height, lines, officials } = placed;
  const [own, ...others] = items;
  const last = officials.at(-1);
  const name =
    node.label === node.name ? unlessShown(node.name, lines) : translate('graph.node', [node.label, node.name]);
  return (
    <>
      {own && (
        <Pressable class={`graph-node graph-${node.type}`} name={name} item={own} onPress={() => onOpen(node.id)}>
          <rect x={x + 1} y={y + 1} width={width - 2} height={height - 2} rx={Math.min(16, height / 2)} />
          <Label box={placed} text={node.label} lines={lines} indent={PADDING} />
        </Pressable>
      )}
      {last && (
        <line class="graph-tuck" x1={x + PADDING} x2={x + PADDING} y1={y + height} y2={last.y + last.height / 2} />
      )}
      {officials.map((official, place) => {
        const item = others[place];
        return (
          item && (
            <Pressable
              key={official.official.id}
              class="graph-node graph-person"
              name={unlessShown(official.official.name, official.lines)}
              item={item}
              onPress={() => onOpen(official.official.id)}
            >
              <rect
                class="graph-target"
                x={official.x}
                y={official.y}
                width={official.width}
                height={official.height}
              />
              <line
                class="graph-tuck"
                x1={x + PADDING}
                x2={official.x + PADDING - 2}
                y1={official.y + official.height / 2}
                y2={official.y + official.height / 2}
              />
              <Label box={official} text={official.official.name} lines={official.lines} indent={PADDING} />
            </Pressable>
          )
        );
      })}
    </>
  );
}

/** A line with its years; pressing either shows its records. */
function Link({
  placed: { link, path, label, labelBox },
  isChosen,
  item,
  onChoose,
}: {
  readonly placed: PlacedLink;
  readonly isChosen: boolean;
  readonly item: Item;
  readonly onChoose: (element: SVGElement) => void;
}) {
  const { translate } = useLanguage();
  const name = translate('graph.link', [label, link.from.name, link.to.name], link.records.length);
  return (
    <Pressable class={`graph-link${isChosen ? ' graph-is-chosen' : ''}`} name={name} item={item} onPress={onChoose}>
      <path class="graph-reach" d={path} />
      <path class={`graph-line graph-${strongestType(link.records)}`} d={path} />
      <rect
        class="graph-years"
        x={labelBox.x}
        y={labelBox.y + 2}
        width={labelBox.width}
        height={labelBox.height - 4}
        rx={4}
      />
      <text
        x={labelBox.x + labelBox.width / 2}
        y={labelBox.y + labelBox.height / 2 + LABEL_SIZE * 0.35}
        font-size={LABEL_SIZE}
        text-anchor="middle"
      >
        {label}
      </text>
    </Pressable>
  );
}

interface GraphDrawingProps {
  readonly layout: GraphLayout;
  readonly label: string;
  readonly chosen: GraphLink | null;
  readonly onOpen: (entity: EntityId) => void;
  /** Called with the element of the line, to which the focus may return. */
  readonly onChoose: (link: GraphLink, element: SVGElement) => void;
}

/** The drawing is one tab stop: arrow keys go from name to name, then from line to line; Enter opens. */
export function GraphDrawing({ layout, label, chosen, onOpen, onChoose }: GraphDrawingProps) {
  const entities = layout.nodes.flatMap(({ node, officials }) => [
    node.id,
    ...officials.map(({ official }) => official.id),
  ]);
  const roving = useRoving(entities.length + layout.links.length, (place, element) => {
    const entity = entities[place];
    const link = layout.links[place - entities.length];
    if (entity !== undefined) onOpen(entity);
    else if (link) onChoose(link.link, element);
  });
  let next = 0;
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
      {layout.nodes.map((placed) => {
        const first = next;
        next += 1 + placed.officials.length;
        return (
          <Node
            key={placed.node.id}
            placed={placed}
            items={Array.from({ length: 1 + placed.officials.length }, (_, place) => roving.item(first + place))}
            onOpen={onOpen}
          />
        );
      })}
      {layout.links.map((placed, place) => (
        <Link
          key={`${placed.link.from.id} ${placed.link.to.id}`}
          placed={placed}
          isChosen={placed.link === chosen}
          item={roving.item(entities.length + place)}
          onChoose={(element) => onChoose(placed.link, element)}
        />
      ))}
    </svg>
  );
}
