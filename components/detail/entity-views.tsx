import type { ComponentType } from 'preact';
import type { CardRole, EntityCard, EntityLink } from '../../utils/core/facts/cards/types.ts';
import type { EntityType } from '../../utils/core/pack/types.ts';
import { EntityName } from './entity-names.tsx';
import { useRoleText } from './roles.tsx';

interface EntityView {
  /** The line right below the name on its card. */
  readonly Lead: ComponentType<{ readonly card: EntityCard }>;
  /**
   * The entity that a role names on this type's card: the institution for an official, the official for an institution.
   */
  readonly otherOf: (role: CardRole) => EntityLink;
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

/** How each type of entity is shown where types differ; its icon has the name of the type (`theme/icon-shapes.ts`). */
export const ENTITY_VIEWS = {
  institution: { Lead: () => null, otherOf: ({ official }) => official },
  official: { Lead: LatestRole, otherOf: ({ institution }) => institution },
} as const satisfies Readonly<Record<EntityType, EntityView>>;
