import { hasFields } from '../pack/json.ts';
import { countryNamed } from '../register/words/countries.ts';
import type { ReconcileQuery } from './types.ts';

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 50;
/** OpenRefine sends ten; more are answered as well, but not a whole table at once. */
const MAX_QUERIES = 500;

/** Says what a request has wrong, in one line. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
}

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) => {
    if (typeof each === 'string') return [each];
    if (hasFields(each) && typeof each.name === 'string') return [each.name];
    return [];
  });

/** A country as a code or by its name, in any language that registers use. */
function countryOf(value: unknown): string | null {
  for (const text of textsOf(value)) {
    if (/^[A-Za-z]{2}$/.test(text.trim())) return text.trim().toUpperCase();
    const named = countryNamed(text);
    if (named !== null) return named;
  }
  return null;
}

function readOne(value: unknown, key: string): ReconcileQuery {
  if (!hasFields(value)) throw new QueryError(`query ${key} is not an object`);
  const { query = '', type, limit, properties = [] } = value;
  if (typeof query !== 'string') throw new QueryError(`query ${key}: “query” is not a text`);
  if (!Array.isArray(properties)) throw new QueryError(`query ${key}: “properties” is not a list`);
  const country = properties.filter(hasFields).find(({ pid }) => pid === 'country');
  return {
    query,
    types: textsOf(type).filter((id) => id !== ''),
    limit: typeof limit === 'number' && limit >= 1 ? Math.min(MAX_LIMIT, Math.floor(limit)) : DEFAULT_LIMIT,
    country: country ? countryOf(country.v) : null,
  };
}

function readJson(text: string, what: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new QueryError(`“${what}” is not JSON`);
  }
  if (!hasFields(value)) throw new QueryError(`“${what}” is not an object`);
  return value;
}

/** The queries of a batch by their keys. Throws QueryError. */
export function readQueries(text: string): ReadonlyMap<string, ReconcileQuery> {
  const entries = Object.entries(readJson(text, 'queries'));
  if (entries.length > MAX_QUERIES) throw new QueryError(`more than ${MAX_QUERIES} queries at once`);
  return new Map(entries.map(([key, value]) => [key, readOne(value, key)]));
}

/** Which properties of which entities are asked for. Throws QueryError. */
export function readExtension(text: string): {
  readonly ids: readonly string[];
  readonly properties: readonly string[];
} {
  const { ids, properties } = readJson(text, 'extend');
  if (!Array.isArray(ids) || !Array.isArray(properties)) throw new QueryError('“extend” needs ids and properties');
  return {
    ids: ids.filter((id) => typeof id === 'string'),
    properties: properties.flatMap((each) => (hasFields(each) && typeof each.id === 'string' ? [each.id] : [])),
  };
}
