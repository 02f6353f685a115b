import type { DayOrder } from '../cells/find-dates.ts';
import type { Layout } from '../columns/find-header.ts';
import { isSameHeader } from '../columns/guess-columns.ts';
import type { PartnerFinder, Reconciled } from '../partners/reconcile.ts';
import type { RegisterResult } from '../rows/record-types.ts';
import type { ColumnField } from '../words/header-words.ts';
import { eachInSlices, finish, type Slices } from './slices.ts';

/**
 * A layout in which the reader chose what a column is. A field that only one column may have leaves the other one;
 * partners and their countries may stand in several columns of one header.
 */
export function withField(layout: Layout, at: number, field: ColumnField): Layout {
  const isFree = field === 'ignore' || field === 'personal' || field === 'note';
  const chosen = layout.columns.find((column) => column.at === at)?.header ?? '';
  const maySeveral = (header: string): boolean =>
    (field === 'partner' || field === 'country') && isSameHeader(header, chosen);
  const columns = layout.columns.map((column) => {
    if (column.at === at) return { ...column, fields: [field] };
    return !isFree && column.fields.includes(field) && !maySeveral(column.header)
      ? { ...column, fields: ['ignore' as const] }
      : column;
  });
  return { ...layout, columns };
}

/** A layout in which the reader said whether the day or the month comes first in a column's dates. */
export const withDayOrder = (layout: Layout, at: number, order: DayOrder): Layout => ({
  ...layout,
  columns: layout.columns.map((column) => (column.at === at ? { ...column, order } : column)),
});

/** One partner as a row names it: what is asked about and remembered. */
export interface NamedPartner {
  readonly names: readonly string[];
  readonly country: string | null;
}

export const partnerKey = ({ names, country }: NamedPartner): string => JSON.stringify([country, ...names]);

/** Gives what was found or answered before, and remembers what it was asked for and did not know. */
export class AnsweredPartners implements PartnerFinder {
  readonly #found: ReadonlyMap<string, Reconciled>;
  readonly #unknown = new Map<string, NamedPartner>();

  constructor(found: ReadonlyMap<string, Reconciled>) {
    this.#found = found;
  }

  find(names: readonly string[], country: string | null): Reconciled {
    const partner = { names, country };
    const key = partnerKey(partner);
    const found = this.#found.get(key);
    if (!found) this.#unknown.set(key, partner);
    return found ?? { entity: null, suggest: [] };
  }

  /** The partners that nobody has looked up yet. */
  unknown(): readonly NamedPartner[] {
    return [...this.#unknown.values()];
  }
}

/** A partner that may be one of several institutions, asked once for all of its rows. */
export interface PartnerQuestion {
  readonly partner: string;
  readonly country: string | null;
  readonly suggest: readonly string[];
  readonly rows: readonly number[];
}

/** Dates of a column that could be read both ways, asked once for the column. */
export interface OrderQuestion {
  /** The column, from 0. */
  readonly at: number;
  readonly header: string;
  readonly example: string;
  /** Day first, then month first. */
  readonly either: readonly string[];
  readonly rows: readonly number[];
}

/** What stays open, because no choice could be offered. */
export interface OpenDoubt {
  readonly row: number;
  readonly partner: string;
  readonly field: string;
  readonly why: string;
  readonly text: string;
}

export interface Questions {
  readonly orders: readonly OrderQuestion[];
  readonly partners: readonly PartnerQuestion[];
  readonly open: readonly OpenDoubt[];
}

/** A question that rows are still added to; a copy of them for each row would take minutes of a large register. */
type Growing<Question extends { readonly rows: readonly number[] }> = Omit<Question, 'rows'> & {
  readonly rows: number[];
};

/** The questions that a register leaves, the most rows first, in slices. */
export function* questionsInSlices(result: RegisterResult, layout: Layout): Slices<Questions> {
  const orders = new Map<number, Growing<OrderQuestion>>();
  const partners = new Map<string, Growing<PartnerQuestion>>();
  const open: OpenDoubt[] = [];
  yield* eachInSlices(result.records, (record) => {
    for (const each of record.continues === null ? [record, ...record.alsoPartners] : []) {
      if (each.partnerEntity !== null || each.suggest.length === 0) continue;
      const key = JSON.stringify([each.partner, each.country]);
      const known = partners.get(key);
      if (known) known.rows.push(record.row);
      else
        partners.set(key, { partner: each.partner, country: each.country, suggest: each.suggest, rows: [record.row] });
    }
    for (const { field, why, text = '', either = [] } of record.doubts) {
      const column = layout.columns.find(({ fields }) =>
        fields.some((each) => each === field || (field === 'ends' && each === 'period')),
      );
      if (why === 'day-month' && column) {
        const known = orders.get(column.at);
        if (known) known.rows.push(record.row);
        else orders.set(column.at, { at: column.at, header: column.header, example: text, either, rows: [record.row] });
      } else open.push({ row: record.row, partner: record.partner, field, why, text });
    }
  });
  const byRows = (a: { readonly rows: readonly number[] }, b: { readonly rows: readonly number[] }) =>
    b.rows.length - a.rows.length;
  return { orders: [...orders.values()].sort(byRows), partners: [...partners.values()].sort(byRows), open };
}

/** The same at once. */
export const questionsOf = (result: RegisterResult, layout: Layout): Questions =>
  finish(questionsInSlices(result, layout));
