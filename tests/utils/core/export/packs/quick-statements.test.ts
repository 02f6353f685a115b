import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { isEntityId, isPropertyId } from 'wikibase-sdk';
import { toQuickStatements } from '../../../../../utils/core/export/packs/quick-statements.ts';
import { bundledData, everyData, officeData } from './sample-data.ts';

const read = (data: typeof officeData): readonly (readonly string[])[] =>
  Papa.parse<string[]>(toQuickStatements(data)[0]?.text.trimEnd() ?? '', { delimiter: '\t', quoteChar: '\0' }).data;

it('states sites, identifiers and wholes with the source, and other names', () => {
  const cited = ['S854', '"https://office.example/register"', 'S813', '+2026-11-28T00:00:00Z/11'];
  expect(read(officeData)).toEqual([
    ['Q7809', 'P856', '"https://home.example/"', ...cited],
    ['Q7809', 'P6782', '"03cve4549"', ...cited],
    ['Q7809', 'P213', '"0000000120974281"', ...cited],
    ['Q7809', 'Ade', '"Heimuniversität"'],
    ['Q42', 'P856', '"https://library.example/"', ...cited],
    ['Q42', 'P361', 'Q7809', ...cited],
  ]);
});

it.each(everyData)('has in %s only items, properties, references and values of their form', (_, data) => {
  for (const [item = '', property = '', value = '', ...cited] of read(data)) {
    expect(isEntityId(item)).toBe(true);
    expect(isPropertyId(property) || /^A[a-z]{2,3}$/.test(property)).toBe(true);
    expect(isEntityId(value) || /^".+"$/.test(value)).toBe(true);
    for (let at = 0; at < cited.length; at += 2) {
      expect(isPropertyId((cited[at] ?? '').replace(/^S/, 'P'))).toBe(true);
      expect(cited[at + 1]).toMatch(/^(".+"|\+\d{4}-\d\d-\d\dT00:00:00Z\/(9|10|11))$/);
    }
  }
});

it('is empty where no institution has a Wikidata item', () => {
  const { index } = bundledData;
  const isKnown = index.pack.institutions.some(({ identifiers }) => identifiers?.wikidata);
  expect(read(bundledData).flat().join('') === '').toBe(!isKnown);
});
