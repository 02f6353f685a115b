import type { Layout } from '../../utils/core/register/columns/find-header.ts';
import type { Table } from '../../utils/core/register/tables/types.ts';
import type { ColumnField } from '../../utils/core/register/words/header-words.ts';
import { useLanguage } from '../language/language.tsx';
import { COLUMN_FIELDS, fieldKey } from './register-keys.ts';

export interface ColumnPreviewProps {
  readonly table: Table;
  readonly layout: Layout;
  readonly onField: (at: number, field: ColumnField) => void;
}

const SHOWN_ROWS = 6;

/** The first rows of the table, with what each column is taken for above it. */
export function ColumnPreview({ table, layout, onField }: ColumnPreviewProps) {
  const { translate } = useLanguage();
  const first = layout.headerRow === null ? 0 : layout.headerRow + 1;
  const rows: (readonly [number, Table['rows'][number]])[] = [];
  for (let at = first; at < table.rows.length && rows.length < SHOWN_ROWS; at += 1) {
    const row = table.rows[at];
    if (row?.some(({ text }) => text !== '')) rows.push([at, row]);
  }
  return (
    <div class="preview" tabIndex={-1}>
      <table>
        <caption class="visually-hidden">{translate('register.preview')}</caption>
        <thead>
          <tr>
            <th scope="col" class="preview-row">
              <span class="quiet small">
                {translate(table.turnedFrom ? 'register.columns.one' : 'register.rows.one')}
              </span>
            </th>
            {layout.columns.map(({ at, header, fields }) => (
              <th scope="col" key={at} class={leftOut(fields[0]) ? 'preview-left' : ''}>
                <select
                  class="field"
                  aria-label={translate('register.column', [header])}
                  value={fields[0]}
                  onChange={(event) => onField(at, event.currentTarget.value as ColumnField)}
                >
                  {[...new Set([...fields.slice(0, 1), ...COLUMN_FIELDS])].map((field) => (
                    <option key={field} value={field}>
                      {translate(fieldKey(field))}
                    </option>
                  ))}
                </select>
                <span class="preview-header">{header}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([at, row]) => (
            <tr key={at}>
              <td class="preview-row quiet small">{at + 1}</td>
              {layout.columns.map((column) => (
                <td key={column.at} class={leftOut(column.fields[0]) ? 'preview-left' : ''}>
                  {row[column.at]?.text ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const leftOut = (field: ColumnField | undefined): boolean =>
  field === 'personal' || field === 'ignore' || field === 'note' || field === undefined;
