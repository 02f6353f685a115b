import { checkIntegrity } from './check-integrity.ts';
import { checkSchema } from './check-schema.ts';
import { checkSize } from './check-size.ts';
import { FaultList } from './faults.ts';
import { isFirstFormat, migrate } from './migrate.ts';
import { PackError } from './pack-error.ts';
import { changeAgreement, changeEvent, changeRoles, changeVisit, readReferences } from './references.ts';
import type { Elsewhere, Pack, PackDocument } from './types.ts';

export { PackError } from './pack-error.ts';

/**
 * Checks a decoded JSON document of `partnership-pack/1` or `/2` and returns it as a pack: the only place that makes
 * ids. Throws a PackError with every fault of an invalid pack; of many that are alike it has the first ten.
 */
export function parsePack(document: unknown): Pack {
  const faults = new FaultList();
  try {
    checkSize(document);
    const current = migrate(document);
    const broken = checkSchema(current, faults);
    checkIntegrity(current, broken, faults);
  } catch (error) {
    if (error instanceof PackError) throw error;
    // Values that JSON cannot have (functions, symbols, getters that throw), or too deep nesting.
    throw new PackError({ path: '', problem: 'is not a JSON document' });
  }
  const [first, ...others] = faults.faults.map((fault) => (isFirstFormat(document) ? asInFirstFormat(fault) : fault));
  if (first) throw new PackError(first, others, faults.left);
  return trustPack(document);
}

/** Throws as `parsePack` where a document is no pack; otherwise it can be written as it is. */
export function assertPack(document: unknown): asserts document is PackDocument {
  parsePack(document);
}

/** A file of the first format calls the end of an agreement by its earlier name. */
const asInFirstFormat = <Said extends { readonly path: string }>(fault: Said): Said => ({
  ...fault,
  path: fault.path.replace(/^(agreements\[\d+\])\.ends$/, '$1.validUntil'),
});

/**
 * Takes a document that `parsePack` has accepted before, such as the bundled pack,
 * which the build checks: checking it again would cost 30 ms at each start of the
 * background. One that was stored in the first format is brought up to date.
 */
export function trustPack(document: unknown): Pack {
  const pack = migrate(document) as PackDocument;
  const elsewhere = new Map<string, Elsewhere>((pack.elsewhere ?? []).map((each) => [each.id, each]));
  const change = readReferences(pack.id, elsewhere);
  const lists = {
    institutions: withType(pack.institutions, 'institution', (item) => item),
    officials: withType(pack.officials, 'official', (item) => changeRoles(item, change.body)),
    agreements: withType(pack.agreements, 'agreement', (item) => changeAgreement(item, change)),
    visits: withType(pack.visits, 'visit', (item) => changeVisit(item, change)),
    events: withType(pack.events, 'event', (item) => changeEvent(item, change)),
  };
  return { ...pack, ...lists, ...(elsewhere.size > 0 ? { elsewhere: [...elsewhere.values()] } : {}) };
}

/**
 * Gives each item its `type`, which a file shows only by the list, and its ids. 100,000 items take 40 ms; an item that
 * was stored with its type is returned unchanged.
 */
const withType = <Type extends string, Item extends object, Read extends object>(
  items: readonly Item[],
  type: Type,
  read: (item: Item) => Read,
): readonly (Read & { readonly type: Type })[] =>
  items.map((item) =>
    'type' in item && item.type === type
      ? (item as unknown as Read & { readonly type: Type })
      : { ...read(item), type },
  );
