import { dereference, type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
import { schemaCompiler } from './compile-schema.ts';
import { describeSchemaError, pathOf, pointerSteps } from './describe-schema-error.ts';
import type { FaultList } from './faults.ts';
import { hasFields, isObject } from './json.ts';
import schema from './partnership-pack.schema.json' with { type: 'json' };

/** The lists of a document, each with the definition of its items. */
const LISTS = {
  sources: 'source',
  institutions: 'institution',
  officials: 'official',
  agreements: 'agreement',
  visits: 'visit',
  events: 'event',
} as const;
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];

// The validator interprets the schema instead of compiling it to code, so it runs under an extension's content security
// policy. The table of references is built on first use: most starts of the background check no pack.
let references: ReturnType<typeof dereference> | undefined;
let compiled: ReadonlyMap<object, (value: unknown) => boolean> | undefined;

/** Whether a value follows a rule of the schema, found out fast. */
function follows(value: unknown, rule: object): boolean {
  if (!compiled) {
    const compile = schemaCompiler(schema.$defs);
    const rules = [schema, ...LIST_NAMES.map((name) => schema.$defs[LISTS[name]])];
    compiled = new Map(rules.map((each) => [each, compile(each)]));
  }
  return compiled.get(rule)?.(value) ?? false;
}

/** Of each list. */
const MAX_ITEMS = 1_000_000;

/** Errors that only say that something inside failed. */
const OUTER = new Set(['$ref', 'properties', 'items', 'additionalProperties', 'propertyNames']);
/** An item with more values is described by its first fault only, since each value may be one. */
const MAX_VALUES = 20_000;

/**
 * Adds every place where `document` departs from `partnership-pack.schema.json`; gives the items that are wrong, and
 * the document itself where its own fields are. Items are checked one by one, so that a document with many faults needs
 * little memory.
 */
export function checkSchema(document: unknown, faults: FaultList): ReadonlySet<unknown> {
  const broken = new Set<unknown>();
  const check = (value: unknown, rule: object, ruleAt: string, place: string): boolean => {
    if (follows(value, rule)) return true;
    references ??= dereference(schema as Schema);
    const errorsOf = (all: boolean) =>
      validate(value, rule as Schema, '2020-12', references, !all, null, `#${place}`, ruleAt).errors;
    const [first] = errorsOf(false);
    if (first === undefined) return true;
    const errors = errorsOf(countValues(value, MAX_VALUES) < MAX_VALUES);
    addErrors(errors, value, pointerSteps(place), faults);
    return false;
  };
  const { withoutLists, lists } = split(document);
  if (!check(withoutLists, schema, '#', '')) broken.add(document);
  for (const { name, items } of lists) {
    if (items.length > MAX_ITEMS) faults.add('length', name, `must hold at most ${MAX_ITEMS}`);
    const [rule, ruleAt] = [schema.$defs[LISTS[name]], `#/$defs/${LISTS[name]}`];
    items.forEach((item, index) => {
      if (!check(item, rule, ruleAt, `/${name}/${index}`)) broken.add(item);
    });
  }
  return broken;
}

/** The document with its lists empty, and the lists; what should be a list and is none stays in the document. */
function split(document: unknown) {
  if (!hasFields(document)) return { withoutLists: document, lists: [] };
  const lists = LIST_NAMES.flatMap((name) => {
    const items = Object.hasOwn(document, name) ? document[name] : undefined;
    return Array.isArray(items) ? [{ name, items: items as readonly unknown[] }] : [];
  });
  return { withoutLists: { ...document, ...Object.fromEntries(lists.map(({ name }) => [name, []])) }, lists };
}

function addErrors(errors: readonly OutputUnit[], item: unknown, place: readonly string[], faults: FaultList): void {
  const said = new Set<string>();
  const add = (error: OutputUnit) => {
    const steps = pointerSteps(error.instanceLocation);
    const path = pathOf(steps);
    const inKey = error.keywordLocation.includes('/propertyNames/');
    const value = inKey ? steps.at(-1) : valueAt(item, steps.slice(place.length));
    const problem = describeSchemaError(error, value);
    if (said.has(`${path} ${problem}`)) return;
    said.add(`${path} ${problem}`);
    faults.add(kindOf(error), path, problem);
  };
  for (const error of errors) if (!OUTER.has(error.keyword)) add(error);
}

/** Faults are alike where one rule was broken in the same list; a field that is not of the format breaks no rule. */
const kindOf = ({ keyword, keywordLocation, instanceLocation }: OutputUnit): string =>
  keyword === 'false'
    ? `unknown field of ${instanceLocation
        .split('/')
        .slice(0, -1)
        .filter((step) => !/^\d+$/.test(step))
        .join('/')}`
    : `${instanceLocation.split('/')[1] ?? ''} ${keywordLocation}`;

/** The number of values inside a value, at most `limit`. */
function countValues(value: unknown, limit: number): number {
  let count = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && count < limit) {
    const next = waiting.pop();
    count += 1;
    if (isObject(next)) for (const inner of Object.values(next).slice(0, limit)) waiting.push(inner);
  }
  return count;
}

const valueAt = (document: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), document);
