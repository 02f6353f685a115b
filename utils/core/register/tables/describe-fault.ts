import { keyOf } from '../../i18n/key-of.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { TableFault } from './types.ts';

/** Why a file cannot be read as a register, as a sentence for the reader. */
export function describeTableFault({ code, values }: TableFault, translate: Translate): string {
  const { megabytes, rows, row, columns, why, most, sheet, table } = values;
  const said = translate(`register.fault.${keyOf(code)}`, [
    String(megabytes ?? rows ?? row ?? columns ?? why ?? ''),
    String(most ?? ''),
  ]);
  if (sheet !== undefined) return `${said} ${translate('register.fault.sheet', [String(sheet)])}`;
  return table === undefined ? said : `${said} ${translate('register.fault.table', [String(table)])}`;
}
