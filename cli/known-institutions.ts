/** The institutions with which `npm run register` compares the partners of a register. */
import { bundledDocuments } from '../data/bundled-packs.ts';
import { agree, EntityIdentities } from '../utils/core/pack/entity-identities.ts';
import type { EntityLists } from '../utils/core/pack/merge-packs.ts';
import { namesOf } from '../utils/core/pack/names.ts';
import { trustPack } from '../utils/core/pack/parse.ts';
import type { EntityId, Institution } from '../utils/core/pack/types.ts';
import { nameKey } from '../utils/core/register/partners/name-keys.ts';
import type { KnownInstitution } from '../utils/core/register/partners/reconcile.ts';

export interface Known extends KnownInstitution {
  /** Its id after that of its pack, as another pack names it. */
  readonly reference: string;
}

/**
 * Those of the given packs and, behind them, of the bundled ones. A body that several packs know, by its identifiers or
 * by its name and country, is that of the first, with its names alone: a name that the reader's pack leaves out may be
 * one that it leaves open. The ids of a single given pack stand alone.
 */
export function knownInstitutions(
  given: readonly EntityLists[],
  ofProject: readonly EntityLists[] = bundledDocuments.map(trustPack),
): readonly Known[] {
  const bundled = ofProject.filter(({ id }) => given.every((pack) => pack.id !== id));
  const identities = new EntityIdentities();
  const known = new Map<EntityId, Known>();
  const institutions = new Map<EntityId, Institution>();
  for (const pack of [...given, ...bundled]) {
    const ofPack = pack.institutions.map(uniform);
    identities.add({ id: pack.id, institutions: ofPack, officials: [] });
    const isAlone = given.length === 1 && pack === given[0];
    for (const institution of ofPack) {
      const among = identities.idOf(pack.id, institution.id);
      if (known.has(among)) continue;
      const reference = `${pack.id}:${institution.id}`;
      known.set(among, { ...institution, id: isAlone ? institution.id : reference, reference });
      institutions.set(among, institution);
    }
  }
  const knownOnlyTo = (packs: readonly EntityLists[]): readonly Entry[] =>
    [...institutions].filter(([among]) =>
      identities.packsOf(among).every((pack) => packs.some(({ id }) => id === pack)),
    );
  const again = sameByName(knownOnlyTo(given), knownOnlyTo(bundled));
  return [...known].flatMap(([among, institution]) => (again.has(among) ? [] : [institution]));
}

type Entry = readonly [among: EntityId, institution: Institution];

/**
 * The bundled bodies that are given ones by their full name alone, as where a
 * given pack tells no country: nothing keeps the two apart, and no other bundled
 * body may be the given one. With both, a partner of this name would be left open.
 */
function sameByName(given: readonly Entry[], bundled: readonly Entry[]): ReadonlySet<EntityId> {
  const byName = Map.groupBy(
    bundled.flatMap((entry) => fullKeys(entry[1]).map((key) => ({ key, entry }))),
    ({ key }) => key,
  );
  const same = new Set<EntityId>();
  for (const [, institution] of given) {
    const bearers = fullKeys(institution).flatMap((key) => byName.get(key) ?? []);
    const fitting = new Set(bearers.flatMap(({ entry }) => (agree(entry[1], institution) ? entry[0] : [])));
    const [only] = fitting;
    if (only !== undefined && fitting.size === 1) same.add(only);
  }
  return same;
}

/** A body's names in other languages are as good as its own; one that it had formerly may be another's today. */
const fullKeys = (institution: Institution): readonly string[] => [
  ...new Set(
    namesOf(institution).flatMap(({ text, kind }) =>
      kind === 'full' || kind === 'translated' ? nameKey(text) || [] : [],
    ),
  ),
];

/**
 * As the packs of the project have it. A file does not say of what type its entities are, since it has a list for each,
 * and may give the bare number of the registry in place of its address.
 */
function uniform(institution: Institution): Institution {
  const { ror } = institution.identifiers ?? {};
  const number =
    typeof ror === 'string' ? /^(?:https?:\/\/)?(?:ror\.org\/)?(0[a-z0-9]{8})\/?$/i.exec(ror)?.[1] : undefined;
  const identifiers = number && {
    identifiers: { ...institution.identifiers, ror: `https://ror.org/${number.toLowerCase()}` },
  };
  return { ...institution, type: 'institution', ...identifiers };
}
