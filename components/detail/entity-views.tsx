import type { ComponentType } from 'preact';
import type { CardRole, EntityCard, EntityLink } from '../../utils/core/facts/cards/types.ts';
import type { EntityType } from '../../utils/core/pack/types.ts';
import { EntityName } from './entity-names.tsx';
import { useRoleText } from './roles.tsx';

interface MarkProps {
  /** The centre of the shape and its radius, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface EntityView {
  /** The line right below the name on its card. */
  readonly Lead: ComponentType<{ readonly card: EntityCard }>;
  /**
   * The entity that a role names on this type's card: the institution for an official, the official for an institution.
   */
  readonly otherOf: (role: CardRole) => EntityLink;
  /** Its shape in the graph of a page, as SVG. */
  readonly Mark: ComponentType<MarkProps>;
}

/** The latest known role with its date and institution. */
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

/** How each type of entity is shown where types differ; its icon has the name of the type (`theme/icon-shapes.ts`). */
export const ENTITY_VIEWS = {
  institution: { Lead: () => null, otherOf: ({ official }) => official, Mark: Square },
  official: { Lead: LatestRole, otherOf: ({ institution }) => institution, Mark: Dot },
} as const satisfies Readonly<Record<EntityType, EntityView>>;
