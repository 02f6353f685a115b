import type { OutputUnit } from '@cfworker/json-schema';
import { isObject } from './json.ts';
import { quote } from './pack-error.ts';
import schema from './partnership-pack.schema.json' with { type: 'json' };

/** What is wrong with a value by an error of the validator, in words: "is blank", "must be a list, not an object". */
export function describeSchemaError(error: OutputUnit, value: unknown): string {
  const rule = ruleAt(error.keywordLocation);
  switch (error.keyword) {
    case 'false':
      return 'is not a field of this format';
    case 'type':
      return `must be ${[rule].flat().map(typeName).join(' or ')}, not ${typeOf(value)}`;
    case 'const':
      return `must be ${quote(rule)}, not ${quote(value)}`;
    case 'enum':
      return `${quote(value)} is not one of ${[rule].flat().join(', ')}`;
    case 'required':
      return `lacks ${quote(/"([^"]+)"/.exec(error.error)?.[1] ?? '')}`;
    case 'pattern':
      return rule === '\\S' ? 'is blank' : `${quote(value)} is not ${expectation(error.keywordLocation)}`;
    case 'minLength':
    case 'minProperties':
      return 'is blank';
    case 'maxLength':
      return `is longer than ${String(rule)} characters`;
    case 'minItems':
      return `must hold at least ${String(rule)}`;
    case 'maxItems':
    case 'maxProperties':
      return `must hold at most ${String(rule)}`;
    case 'minimum':
      return `must be at least ${String(rule)}, not ${quote(value)}`;
    case 'maximum':
      return `must be at most ${String(rule)}, not ${quote(value)}`;
    default:
      return error.error.replace(/\s+/g, ' ');
  }
}

const typeName = (type: unknown): string => {
  if (type === 'null') return 'null';
  if (type === 'array') return 'a list';
  return `${/^[aeiou]/.test(String(type)) ? 'an' : 'a'} ${String(type)}`;
};

const typeOf = (value: unknown): string =>
  value === null ? 'null' : typeName(Array.isArray(value) ? 'array' : typeof value);

/** The expected form of a value that a `pattern` refused: the first clause of its description in the schema. */
function expectation(keywordLocation: string): string {
  const node = ruleAt(keywordLocation.slice(0, keywordLocation.lastIndexOf('/')));
  const description = isObject(node) && typeof node.description === 'string' ? node.description : 'as expected';
  const clause = description.split(/[,.]/, 1)[0] ?? description;
  return clause.charAt(0).toLowerCase() + clause.slice(1);
}

/** Looks up a place in the schema; a `$ref` on the way is followed. */
function ruleAt(location: string): unknown {
  let node: unknown = schema;
  for (const step of pointerSteps(location)) {
    if (!isObject(node)) return undefined;
    const next = node[step];
    node = step === '$ref' && typeof next === 'string' ? ruleAt(next) : next;
  }
  return node;
}

/** The steps of a JSON pointer in a fragment of an address. */
export const pointerSteps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURI(step).replaceAll('~1', '/').replaceAll('~0', '~'));

/** A place as readers write it: `institutions[3].names[0].text`. */
export const pathOf = (steps: readonly string[]): string =>
  steps.reduce((path, step) => {
    if (/^\d+$/.test(step)) return `${path}[${step}]`;
    if (/^[A-Za-z]\w{0,40}$/.test(step)) return path === '' ? step : `${path}.${step}`;
    return `${path}[${quote(step)}]`;
  }, '');
