import type { Translate } from '../i18n/translate.ts';
import type { LanguageTag } from '../pack/types.ts';
import type { NameOf } from './form/draft.ts';
import { EDITED_LISTS, type EditedList } from './form/fields.ts';
import { nameOfRow } from './list-rows.ts';
import type { OwnChange, OwnRow, RowEdit } from './types.ts';

type EditedRow = RowEdit & { readonly list: EditedList };

const isEdited = (edit: RowEdit): edit is EditedRow => EDITED_LISTS.some((list) => list === edit.list);

/** Who comes with a record, and the institutions of an official, are no change of their own. */
function mainEdits(change: OwnChange): readonly EditedRow[] {
  const edits = change.edits.filter(isEdited);
  const without = (lists: readonly EditedList[]): readonly EditedRow[] =>
    edits.filter(({ list, from, to }) => !lists.includes(list) || (from !== null && to !== null));
  const kinds = [without(['institutions', 'officials']), without(['institutions']), edits];
  return kinds.find((some) => some.length > 0) ?? edits;
}

/** What a change did, by the name of its row; or how many rows it changed. */
export type NamedChange =
  | { readonly kind: 'added' | 'changed' | 'removed'; readonly name: string }
  | { readonly kind: 'several'; readonly rows: number };

export function nameChange(change: OwnChange, language: LanguageTag, nameOf: NameOf): NamedChange {
  const edits = mainEdits(change);
  const [only] = edits;
  if (edits.length !== 1 || !only) return { kind: 'several', rows: edits.length };
  const row: OwnRow | null = only.to ?? only.from;
  const names = new Map(
    change.edits.flatMap(({ from, to }) => {
      const named = to ?? from;
      return named && 'name' in named ? [[named.id, named.name]] : [];
    }),
  );
  const name = row ? nameOfRow(only.list, row, language, (id) => names.get(id) ?? nameOf(id)) : '';
  return { kind: only.from === null ? 'added' : only.to === null ? 'removed' : 'changed', name };
}

/** What a change did, in words: "Changed: Kyoto University – Harbour State University". */
export const describeChange = (named: NamedChange, translate: Translate): string =>
  named.kind === 'several'
    ? translate('myData.severalChanged', [], named.rows)
    : translate(`myData.${named.kind}`, [named.name]);
