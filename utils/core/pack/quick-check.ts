import { hasFields } from './json.ts';

/** Whether a value surely follows a rule; false where it does not, or where that cannot be said quickly. */
export type QuickCheck = (value: unknown) => boolean;

type Rule = Readonly<Record<string, unknown>>;

/** Say nothing about a value. */
const SILENT = new Set(['$schema', '$id', '$defs', 'title', 'description']);
const UNSURE: QuickCheck = () => false;

/**
 * Makes functions of a JSON Schema (2020-12) without making code, which an extension may not do. A validator that
 * interprets the schema takes 20 µs for an institution and says what is wrong; this takes one, and says nothing, so it
 * is asked first. A keyword that is not known here makes every answer false.
 */
export function quickCheckOf(rule: unknown, schema: unknown): QuickCheck {
  const known = new Map<string, QuickCheck>();
  const read = (part: unknown): QuickCheck => {
    if (part === true) return () => true;
    if (!hasFields(part)) return UNSURE;
    const checks = Object.keys(part)
      .filter((keyword) => !SILENT.has(keyword))
      .map((keyword) => KEYWORDS[keyword]?.(part, read, refer) ?? UNSURE);
    const [only = () => true, ...others] = checks;
    return others.length === 0 ? only : (value) => checks.every((check) => check(value));
  };
  const refer = (reference: string): QuickCheck => {
    if (!known.has(reference)) {
      // Stands in while a rule that refers to itself is read.
      known.set(reference, (value) => known.get(reference)?.(value) ?? false);
      known.set(reference, read(partAt(schema, reference)));
    }
    return (value) => known.get(reference)?.(value) ?? false;
  };
  return read(rule);
}

const partAt = (schema: unknown, reference: string): unknown =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>((part, step) => (hasFields(part) ? part[step] : undefined), schema);

type Reader = (rule: Rule, read: (part: unknown) => QuickCheck, refer: (reference: string) => QuickCheck) => QuickCheck;

const isString = (value: unknown): value is string => typeof value === 'string';
/** Characters of a pair count as one; a text that is short in units is short in characters. */
const lengthOf = (text: string, limit: number): number => (text.length <= limit ? text.length : [...text].length);

const TYPES: Readonly<Record<string, QuickCheck>> = {
  object: hasFields,
  array: Array.isArray,
  string: isString,
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const KEYWORDS: Readonly<Record<string, Reader | undefined>> = {
  $ref: ({ $ref }, _, refer) => (isString($ref) ? refer($ref) : UNSURE),
  type: ({ type }) => {
    const types = [type].flat().map((name) => TYPES[String(name)] ?? UNSURE);
    const [only = UNSURE] = types;
    return types.length === 1 ? only : (value) => types.some((isType) => isType(value));
  },
  const: (rule) => (value) => value === rule.const,
  enum: (rule) => {
    const values = new Set(Array.isArray(rule.enum) ? rule.enum : []);
    return (value) => values.has(value);
  },
  pattern: ({ pattern }) => {
    const expression = new RegExp(String(pattern), 'u');
    return (value) => !isString(value) || expression.test(value);
  },
  minLength:
    ({ minLength }) =>
    (value) =>
      !isString(value) || [...value.slice(0, 2 * Number(minLength))].length >= Number(minLength),
  maxLength:
    ({ maxLength }) =>
    (value) =>
      !isString(value) || lengthOf(value, Number(maxLength)) <= Number(maxLength),
  minimum:
    ({ minimum }) =>
    (value) =>
      typeof value !== 'number' || value >= Number(minimum),
  maximum:
    ({ maximum }) =>
    (value) =>
      typeof value !== 'number' || value <= Number(maximum),
  minItems:
    ({ minItems }) =>
    (value) =>
      !Array.isArray(value) || value.length >= Number(minItems),
  maxItems:
    ({ maxItems }) =>
    (value) =>
      !Array.isArray(value) || value.length <= Number(maxItems),
  items: ({ items }, read) => {
    const check = read(items);
    return (value) => !Array.isArray(value) || value.every(check);
  },
  required: ({ required }) => {
    const fields = Array.isArray(required) ? required.map(String) : [];
    return (value) => !hasFields(value) || fields.every((field) => Object.hasOwn(value, field));
  },
  minProperties:
    ({ minProperties }) =>
    (value) =>
      !hasFields(value) || Object.keys(value).length >= Number(minProperties),
  maxProperties:
    ({ maxProperties }) =>
    (value) =>
      !hasFields(value) || Object.keys(value).length <= Number(maxProperties),
  propertyNames: ({ propertyNames }, read) => {
    const check = read(propertyNames);
    return (value) => !hasFields(value) || Object.keys(value).every(check);
  },
  properties: ({ properties }, read) => {
    const checks = new Map(
      Object.entries(hasFields(properties) ? properties : {}).map(([name, part]) => [name, read(part)]),
    );
    return (value) => {
      if (!hasFields(value)) return true;
      for (const field of Object.keys(value)) if (checks.get(field)?.(value[field]) === false) return false;
      return true;
    };
  },
  additionalProperties: ({ additionalProperties, properties }, read) => {
    const named = new Set(Object.keys(hasFields(properties) ? properties : {}));
    const check = additionalProperties === false ? UNSURE : read(additionalProperties);
    return (value) => !hasFields(value) || Object.keys(value).every((field) => named.has(field) || check(value[field]));
  },
};
