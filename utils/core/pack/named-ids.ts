import { isObject } from './json.ts';

/** The fields of records and roles that name entities. */
export const NAMING_FIELDS: ReadonlySet<string> = new Set([
  'parties',
  'visitors',
  'hosts',
  'organisers',
  'participants',
  'attendees',
  'official',
  'for',
  'institution',
]);

/** Every id that a row of a file names: entities and sources, of this pack or of another; an id may come twice. */
export function idsNamedIn(row: unknown): readonly string[] {
  const named: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') named.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (isObject(value)) collect(value.id);
  };
  const walk = (value: unknown): void => {
    if (!isObject(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'source' || key === 'partOf' || NAMING_FIELDS.has(key)) collect(inner);
      else walk(inner);
    }
  };
  walk(row);
  return named;
}
