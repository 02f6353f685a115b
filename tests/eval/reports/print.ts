/** Prints how well reports are read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPacks, firstPack, measureFolder, measureSet, REPORT_SETS, toRecordedReports } from './measure.ts';

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
/**
 * Prints the figures of the project's own sets, or of a folder with `pages` and `gold.json`, and what is wrong, missed
 * and inexact. `record` writes the figures of the own sets down; `isWhole` reads a folder with all bundled packs.
 */
export function printReportFigures(folder: string | null, record: boolean, isWhole = false): void {
  const measured =
    folder === null
      ? REPORT_SETS.map((set) => [set, measureSet(set)] as const)
      : [[folder, measureFolder(folder, isWhole ? allPacks() : firstPack)] as const];
  for (const [name, { all, wrong, missed, faulty }] of measured) {
    console.log(`${name}: ${all.pages} pages, ${all.gold} reports, ${all.proposed} proposed, ${all.matched} matched`);
    console.log(`  precision   ${share(all.precision)}\n  recall      ${share(all.recall)}`);
    for (const [field, value] of Object.entries(all.accuracy)) console.log(`  ${field.padEnd(12)}${share(value)}`);
    for (const { page, why } of wrong) console.log(`  wrong   ${page}  ${why}`);
    for (const { page } of missed) console.log(`  missed  ${page}`);
    for (const { page, fields } of faulty) console.log(`  inexact ${page}  ${fields.join(', ')}`);
  }
  if (!record || folder !== null) return;
  const figures = Object.fromEntries(measured.map(([name, outcome]) => [name, toRecordedReports(outcome)]));
  writeFileSync(join(import.meta.dirname, 'recorded.json'), `${JSON.stringify(figures, null, 2)}\n`);
}
