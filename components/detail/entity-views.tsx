import type { ComponentType } from 'preact';
import { roleAt } from '../../utils/core/facts/as-of/role-at.ts';
import type { CardRole, EntityCard, EntityLink } from '../../utils/core/facts/cards/types.ts';
import type { EntityType } from '../../utils/core/pack/types.ts';
import { useDetail } from './detail-context.tsx';
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

/** The role at the day of the story with its date and institution. */
function RoleAtStory({ card }: { readonly card: EntityCard }) {
  const roleText = useRoleText();
  const { reference } = useDetail();
  const role = roleAt(card.roles, reference?.edtf ?? null);
  if (!role) return null;
  return (
    <>
      <p class="detail-role">{roleText(role)}</p>
      <p class="detail-institution">
        <EntityName entity={role.institution} />
      </p>
    </>
  );
}

/** How each type of entity is shown where types differ; its icon has the name of the type (`theme/icon-shapes.ts`). */
export const ENTITY_VIEWS = {
  institution: { Lead: () => null, otherOf: ({ official }) => official },
  official: { Lead: RoleAtStory, otherOf: ({ institution }) => institution },
} as const satisfies Readonly<Record<EntityType, EntityView>>;
