import { describeRole } from '../../utils/core/facts/as-of/describe-role.ts';
import { formatRole } from '../../utils/core/facts/as-of/format-role.ts';
import type { CardRole, EntityLink } from '../../utils/core/facts/cards/types.ts';
import { useLanguage } from '../language/language.tsx';
import { useDetail } from './detail-context.tsx';
import { EntityName } from './entity-names.tsx';
import { Sources } from './sources.tsx';

/** A role with its dates: "president, as of 19 May 2020". */
export function useRoleText(): (role: CardRole) => string {
  const { translate, locale } = useLanguage();
  return (role) => formatRole(role, locale, translate);
}

/** The roles that an official held, or that officials held in an institution, each with its date and source. */
export function Roles({
  roles,
  otherOf,
}: {
  readonly roles: readonly CardRole[];
  /** The entity that each role names: the one that the card is not about. */
  readonly otherOf: (role: CardRole) => EntityLink;
}) {
  const { translate, locale } = useLanguage();
  const { reference } = useDetail();
  const roleText = useRoleText();
  return (
    <ul class="records">
      {roles.map((role) => {
        const described = reference && describeRole(role, reference, locale, translate);
        return (
          <li class="record" key={`${role.official.id} ${role.institution.id} ${role.title} ${role.asOf}`}>
            <h4 class="record-headline">
              <EntityName entity={otherOf(role)} />
            </h4>
            <p class="record-line">{roleText(role)}</p>
            {described !== null && <p class="record-description">{described}</p>}
            <Sources citations={role.citations} />
          </li>
        );
      })}
    </ul>
  );
}
