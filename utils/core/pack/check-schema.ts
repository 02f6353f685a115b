import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import { isObject } from './json.ts';
import { PackError, quote } from './pack-error.ts';
import schema from './partnership-pack.schema.json' with { type: 'json' };

// Interprets the schema instead of compiling it to code, so it runs under an extension's content security policy.
// Built on first use: most starts of the background check no pack.
let validator: Validator | undefined;

/** Throws a PackError for the first place where `document` departs from `partnership-pack.schema.json`. */
export function checkSchema(document: unknown): void {
  validator ??= new Validator(schema as Schema, '2020-12');
  const { valid, errors } = validator.validate(document);
  if (valid) return;
  // The last error is the innermost; the others only say that something inside failed.
  const error = errors.at(-1);
  if (error === undefined) throw new PackError('', 'does not follow its schema');
  const steps = pointerSteps(error.instanceLocation);
  throw new PackError(pathOf(steps), problem(error, valueAt(document, steps)));
}

function problem(error: OutputUnit, value: unknown): string {
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
    case 'required': {
      const given = typeof value === 'object' && value !== null ? value : {};
      return `lacks ${quote([rule].flat().find((field) => !Object.hasOwn(given, String(field))))}`;
    }
    case 'pattern':
      return rule === '\\S' ? 'is blank' : `${quote(value)} is not ${expectation(error.keywordLocation)}`;
    case 'minLength':
      return 'is blank';
    case 'maxLength':
      return `is longer than ${String(rule)} characters`;
    case 'minItems':
      return `must hold at least ${String(rule)}`;
    case 'maxItems':
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

const pointerSteps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURI(step).replaceAll('~1', '/').replaceAll('~0', '~'));

const valueAt = (document: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), document);

const pathOf = (steps: readonly string[]): string =>
  steps.reduce((path, step) => {
    if (/^\d+$/.test(step)) return `${path}[${step}]`;
    if (/^[A-Za-z]\w{0,40}$/.test(step)) return path === '' ? step : `${path}.${step}`;
    return `${path}[${quote(step)}]`;
  }, '');
