import { NAMING_FIELDS } from '../../utils/core/pack/named-ids.ts';
import type { Pack, Reference } from '../../utils/core/pack/types.ts';

/**
 * A pack as it was read, in the form of its file again: lists give the types, references have their names. A stored
 * pack names an entity of another pack by its id among all packs; `packOf` gives the id of the pack that has it, which
 * a file says before it.
 */
export function packDocument({ elsewhere = [], ...pack }: Pack, packOf: (id: string) => string | undefined): object {
  const names = new Map<string, string>(elsewhere.map(({ id, name }) => [id, name]));
  const reference = (id: string): Reference => {
    const name = names.get(id);
    if (name === undefined) return id;
    const owner = id.includes(':') ? undefined : packOf(id);
    const whole = owner === undefined ? id : `${owner}:${id}`;
    return name === whole ? whole : { id: whole, name };
  };
  const write = (value: unknown, naming: boolean): unknown => {
    if (typeof value === 'string') return naming ? reference(value) : value;
    if (Array.isArray(value)) return value.map((each) => write(each, naming));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, write(each, NAMING_FIELDS.has(key))]));
  };
  const untyped = (items: readonly { readonly type: string }[]) =>
    items.map(({ type: _type, ...item }) => write(item, false));
  return {
    ...pack,
    institutions: untyped(pack.institutions),
    officials: untyped(pack.officials),
    agreements: untyped(pack.agreements),
    visits: untyped(pack.visits),
    events: untyped(pack.events),
  };
}
