import { hasFields } from '../../../utils/core/pack/json.ts';

/** One result of a query: its columns by name, each with its text and language. */
export type Row = Readonly<Record<string, { readonly text: string; readonly lang: string | null } | undefined>>;

/**
 * A row of the JSON form of SPARQL results; `null` for anything
 * else. Blank nodes, which are unknown values, are left out.
 */
export function readRow(value: unknown): Row | null {
  if (!hasFields(value)) return null;
  const columns = Object.entries(value).flatMap(([name, cell]) => {
    if (!hasFields(cell) || typeof cell.value !== 'string') return [];
    if (cell.type === 'bnode' || cell.value.includes('/.well-known/genid/')) return [];
    const lang = cell['xml:lang'];
    return [[name, { text: cell.value.trim(), lang: typeof lang === 'string' ? lang : null }] as const];
  });
  return Object.fromEntries(columns);
}

/** `Q42` of the address of an item, or of the id itself. */
export const itemOf = (text: string | undefined): string | null =>
  /^(?:https?:\/\/www\.wikidata\.org\/entity\/)?(Q[1-9]\d{0,11})$/.exec(text ?? '')?.[1] ?? null;

/**
 * A time as EDTF, as exact as its precision says (9 a year, 10 a month, 11 a day). Without a precision the first of
 * January is a year, since that is how Wikidata writes one.
 */
export function edtfOf(time: string, precision: string | undefined): string | null {
  const [, year, month, day] = /^\+?(\d{4})-(\d{2})-(\d{2})T/.exec(time) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const exact = precision === undefined ? (month === '01' && day === '01' ? 9 : 11) : Number(precision);
  if (exact === 9 || month === '00') return year;
  if (exact === 10 || day === '00') return `${year}-${month}`;
  return exact === 11 ? `${year}-${month}-${day}` : null;
}
