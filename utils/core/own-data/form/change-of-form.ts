import { institutionKind } from '../../register/packing/institution-kind.ts';
import type { OwnChange, OwnRow, OwnRows, RowEdit } from '../types.ts';
import type { EditedList } from './fields.ts';
import type { ReadDraft } from './read-draft.ts';

interface FormOptions {
  readonly list: EditedList;
  /** As it was when the form was opened; null for a new row. */
  readonly row: OwnRow | null;
  /** Of a new row. */
  readonly id: string;
  /** Where a new row comes from: a source of its own, which is added with it. */
  readonly source: OwnRows['sources'];
  /** The place in the source, as a day. */
  readonly locator: string;
}

/** What rows of a list have beside the fields of its form. */
const BARE: Readonly<Record<EditedList, object>> = {
  agreements: { signed: null, signatories: [], topics: [] },
  visits: { hosts: [], date: null, places: [], people: [], topics: [] },
  events: { date: null, places: [], organisers: [], participants: [], people: [] },
  institutions: { names: [] },
  officials: { names: [], roles: [] },
};

/** The change that a form without faults makes, with the institutions and officials that it names and no pack has. */
export function changeOfForm(
  { fields, added }: Pick<ReadDraft, 'fields' | 'added'>,
  { list, row, id, source, locator }: FormOptions,
): OwnChange {
  const cited = [{ source: source.id, locator }];
  const whole: Record<string, unknown> = row ? { ...row } : { id, ...BARE[list], citations: cited };
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) delete whole[name];
    else whole[name] = value;
  }
  if (list === 'officials') {
    const roles = (whole.roles ?? []) as readonly object[];
    whole.roles = roles.map((role) => ('citations' in role ? role : { ...role, citations: cited }));
  }
  const entities = added.map(({ type, id: own, name }): RowEdit => {
    const entity = { id: own, name, names: [], citations: cited };
    return type === 'official'
      ? { list: 'officials', from: null, to: { ...entity, roles: [] } }
      : { list: 'institutions', from: null, to: { ...entity, kind: institutionKind(name) } };
  });
  const needsSource = JSON.stringify([whole, entities]).includes(JSON.stringify(source.id));
  return {
    edits: [
      ...(needsSource ? [{ list: 'sources', from: null, to: source } as const] : []),
      ...entities,
      { list, from: row, to: whole } as unknown as RowEdit,
    ],
  };
}
