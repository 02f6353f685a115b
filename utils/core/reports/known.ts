import type { PackIndex } from '../pack/index-pack.ts';
import type { InstitutionKind } from '../pack/types.ts';
import type { Known } from './story/story.ts';

const WITH_MEMBERS: ReadonlySet<InstitutionKind> = new Set(['alliance', 'association', 'intergovernmental']);

/** What reading asks of the packs. */
export const knownOf = (index: PackIndex): Known => ({
  institutionsOf: (id) => {
    const entity = index.entity(id);
    return entity?.type === 'official' ? entity.roles.map(({ institution }) => institution) : [];
  },
  partOf: (id) => index.institution(id)?.partOf ?? null,
  countryOf: (id) => index.institution(id)?.country ?? null,
  kindOf: (id) => index.institution(id)?.kind ?? null,
  nameOf: (id) => index.institution(id)?.name ?? id,
  hasMembers: (id) => WITH_MEMBERS.has(index.institution(id)?.kind ?? ('other' as never)),
  isInstitution: (id): id is never => index.entity(id)?.type === 'institution',
});
