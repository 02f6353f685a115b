import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundledPack as bundled } from '../../../../data/bundled-pack.ts';
import schema from '../../../../utils/core/pack/partnership-pack.schema.json' with { type: 'json' };
import { quickCheckOf } from '../../../../utils/core/pack/quick-check.ts';

const LISTS = {
  sources: 'source',
  institutions: 'institution',
  officials: 'official',
  agreements: 'agreement',
  visits: 'visit',
  events: 'event',
} as const;
const bundledPack = bundled as Readonly<Record<keyof typeof LISTS, readonly object[]>>;
const names = Object.keys(LISTS) as (keyof typeof LISTS)[];
const checks = new Map(names.map((name) => [name, quickCheckOf(schema.$defs[LISTS[name]], schema)]));
const validators = new Map(
  names.map((name) => [
    name,
    new Validator({ ...schema, ...schema.$defs[LISTS[name]] } as ConstructorParameters<typeof Validator>[0], '2020-12'),
  ]),
);

test('every item of the bundled pack is surely right', () => {
  for (const name of names) for (const item of bundledPack[name]) expect(checks.get(name)?.(item)).toBe(true);
});

/** An item of the bundled pack with one value anywhere in it replaced or removed, or one field added. */
const changed = fc
  .constantFrom(...names)
  .chain((name) => fc.record({ name: fc.constant(name), item: fc.constantFrom(...bundledPack[name]) }))
  .chain(({ name, item }) => {
    const places = placesIn(item);
    const value = fc.oneof(
      fc.constantFrom(undefined, null, '', ' ', 'x'.repeat(400), '😀'.repeat(300), -1, 1.5, 1e9, true, [], {}, ['']),
      fc.string({ unit: 'binary' }),
      fc.anything({ maxDepth: 1, withSparseArray: false }).filter((any) => typeof any !== 'bigint'),
    );
    return fc.record({ name: fc.constant(name), item: fc.constant(item), place: fc.constantFrom(...places), value });
  });

function placesIn(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]));
  return [at, [...at, 'added'], ...inside];
}

function withValue(item: unknown, [step, ...steps]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(item) ? [...item] : { ...(item as object) }) as Record<string, unknown>;
  copy[step] = withValue(copy[step], steps, value);
  if (copy[step] === undefined) delete copy[step];
  return copy;
}

test('what it calls right, the validator calls right, and the other way round', () => {
  fc.assert(
    fc.property(changed, ({ name, item, place, value }) => {
      const given: unknown = JSON.parse(JSON.stringify(withValue(item, place, value)) ?? 'null');
      expect(checks.get(name)?.(given)).toBe(validators.get(name)?.validate(given).valid);
    }),
    { numRuns: 1500 },
  );
});

test('a rule that it does not know makes nothing right', () => {
  expect(quickCheckOf({ multipleOf: 2 }, {})(4)).toBe(false);
});
