/** The institutions with which `npm run register` compares the partners of a register. */
import { bundledDocuments } from '../data/bundled-packs.ts';
import { EntityIdentities } from '../utils/core/pack/entity-identities.ts';
import type { EntityLists } from '../utils/core/pack/merge-packs.ts';
import { trustPack } from '../utils/core/pack/parse.ts';
import type { EntityId, Institution } from '../utils/core/pack/types.ts';
import type { KnownInstitution } from '../utils/core/register/partners/reconcile.ts';

export interface Known extends KnownInstitution {
  /** Its id after that of its pack, as another pack names it. */
  readonly reference: string;
}

/**
 * Those of the given packs and, behind them, of the bundled ones. A body that several packs know, by its identifiers or by its
 * name and country, is that of the first, with its names alone: a name that the reader's pack leaves out may be one that it
 * leaves open. The ids of a single given pack stand alone.
 */
export function knownInstitutions(given: readonly EntityLists[]): readonly Known[] {
  const bundled = bundledDocuments.map(trustPack).filter(({ id }) => given.every((pack) => pack.id !== id));
  const identities = new EntityIdentities();
  const known = new Map<EntityId, Known>();
  for (const pack of [...given, ...bundled]) {
    identities.add({ id: pack.id, institutions: pack.institutions.map(typed), officials: [] });
    const isAlone = given.length === 1 && pack === given[0];
    for (const institution of pack.institutions) {
      const among = identities.idOf(pack.id, institution.id);
      const reference = `${pack.id}:${institution.id}`;
      if (!known.has(among)) known.set(among, { ...institution, id: isAlone ? institution.id : reference, reference });
    }
  }
  return [...known.values()];
}

/** A file does not say of what type its entities are, since it has a list for each. */
const typed = (institution: Institution): Institution => ({ ...institution, type: 'institution' });
