import { checkIntegrity } from './check-integrity.ts';
import { checkSchema } from './check-schema.ts';
import { checkSize } from './check-size.ts';
import { PackError } from './pack-error.ts';
import type { Pack, PackDocument } from './types.ts';

export { PackError } from './pack-error.ts';

/**
 * Checks a decoded JSON document and returns it as a pack: the only place that makes ids. Throws a PackError, one line
 * that says where and what, for an invalid pack.
 */
export function parsePack(document: unknown): Pack {
  try {
    checkSize(document);
    checkSchema(document);
    checkIntegrity(document as PackDocument);
    return trustPack(document);
  } catch (error) {
    if (error instanceof PackError) throw error;
    // Values that JSON cannot have (functions, symbols, getters that throw), or too deep nesting.
    throw new PackError('', 'is not a JSON document');
  }
}

/**
 * Takes a document that `parsePack` has accepted before, such as the bundled pack, which the build checks: checking it
 * again would cost 30 ms at each start of the background.
 */
export function trustPack(document: unknown): Pack {
  const pack = document as PackDocument;
  return {
    ...pack,
    institutions: withType(pack.institutions, 'institution'),
    officials: withType(pack.officials, 'official'),
    agreements: withType(pack.agreements, 'agreement'),
    visits: withType(pack.visits, 'visit'),
    events: withType(pack.events, 'event'),
  };
}

/**
 * Gives each item its `type`, which a file shows only by the list. 100,000 items take 40 ms; a pack that was stored
 * with types is returned unchanged.
 */
const withType = <Type extends string, Item extends object>(
  items: readonly Item[],
  type: Type,
): readonly (Item & { readonly type: Type })[] => items.map((item) => (hasType(item, type) ? item : { ...item, type }));

const hasType = <Type extends string, Item extends object>(
  item: Item,
  type: Type,
): item is Item & { readonly type: Type } => 'type' in item && item.type === type;
