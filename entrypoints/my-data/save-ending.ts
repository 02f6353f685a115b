import { saveFile } from '../../utils/browser/platform/save-file.ts';
import { toCalendar } from '../../utils/core/export/packs/calendar.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { type EndingAgreement, packOfEnding } from '../../utils/core/own-data/ends-soon.ts';
import { ownTables, tableCsv } from '../../utils/core/own-data/own-tables.ts';
import type { OwnDocument } from '../../utils/core/own-data/types.ts';
import { indexPack } from '../../utils/core/pack/index-pack.ts';

interface SaveOptions {
  readonly language: string;
  readonly translate: Translate;
  /** `2026-11-28`. */
  readonly day: string;
}

/** Saves the agreements that end soon as entries of a calendar or as a table. */
export function saveEnding(
  format: 'ics' | 'csv',
  documents: readonly OwnDocument[],
  ending: readonly EndingAgreement[],
  { language, translate, day }: SaveOptions,
): void {
  const name = `ends-soon-${day}`;
  if (format === 'csv') {
    const kept = new Set(ending.map(({ row }) => `${row.pack} ${row.id}`));
    const some = documents.map((document) => ({
      ...document,
      agreements: document.agreements.filter(({ id }) => kept.has(`${document.id} ${id}`)),
    }));
    const table = ownTables(some, { language, translate }).find(({ list }) => list === 'agreements');
    if (table) saveFile({ name: `${name}.csv`, type: 'text/csv', content: tableCsv(table) });
    return;
  }
  const pack = packOfEnding(documents, ending);
  if (!pack) return;
  const [file] = toCalendar(
    { index: indexPack(pack, language), exportedAt: new Date().toISOString() },
    { translate, locale: language },
  );
  if (file) saveFile({ name: `${name}.ics`, type: 'text/calendar', content: file.text });
}
