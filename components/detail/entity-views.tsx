import type { ComponentType } from 'preact';
import type { CardRole, EntityCard, EntityLink } from '../../utils/core/facts/cards/types.ts';
import type { EntityType } from '../../utils/core/pack/types.ts';
import { EntityName } from './entity-names.tsx';
import { useRoleText } from './roles.tsx';

interface MarkProps {
  /** The middle of the mark and its radius, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface EntityView {
  /** What its card says right below the name. */
  readonly Lead: ComponentType<{ readonly card: EntityCard }>;
  /** Whom a role on its card is told with: the other one of the two. */
  readonly otherOf: (role: CardRole) => EntityLink;
  /** How it is drawn in the picture of a page, as SVG. */
  readonly Mark: ComponentType<MarkProps>;
}

/** The latest known role with its date, and where it is held. */
function LatestRole({ card }: { readonly card: EntityCard }) {
  const roleText = useRoleText();
  const [latest] = card.roles;
  if (!latest) return null;
  return (
    <>
      <p class="detail-role">{roleText(latest)}</p>
      <p class="detail-institution">
        <EntityName entity={latest.institution} />
      </p>
    </>
  );
}

const Square = ({ x, y, radius }: MarkProps) => (
  <rect x={x - radius} y={y - radius} width={radius * 2} height={radius * 2} rx={2} />
);
const Dot = ({ x, y, radius }: MarkProps) => <circle cx={x} cy={y} r={radius} />;

/** How each type of entity is shown where types differ; its icon bears its name (`theme/icon-shapes.ts`). */
export const ENTITY_VIEWS = {
  institution: { Lead: () => null, otherOf: ({ official }) => official, Mark: Square },
  official: { Lead: LatestRole, otherOf: ({ institution }) => institution, Mark: Dot },
} as const satisfies Readonly<Record<EntityType, EntityView>>;
