import convert from 'quickstatements-to-wikibase-edit';
import { describe, expect, it } from 'vitest';
import { isEntityId, isPropertyId } from 'wikibase-sdk';
import { toQuickStatements } from '../../../../../utils/core/export/packs/quick-statements.ts';
import type { PackExport } from '../../../../../utils/core/export/packs/types.ts';
import { whyEmpty } from '../../../../../utils/core/export/packs/writers.ts';
import { indexPack } from '../../../../../utils/core/pack/index-pack.ts';
import { bundledData, everyData, officeData } from './sample-data.ts';

const write = (data: PackExport): string => toQuickStatements(data)[0]?.text ?? '';

it('states sites, identifiers and wholes with the source, and other names', () => {
  const references = {
    P854: ['https://office.example/register'],
    P813: [{ time: '+2026-11-28T00:00:00Z', precision: 11 }],
  };
  const { edits, creations, merges } = convert(write(officeData));
  expect(edits.map(({ id, claims, aliases }) => ({ id, claims, aliases }))).toEqual([
    {
      id: 'Q7809',
      claims: {
        P856: [{ value: 'https://home.example/', references }],
        P6782: [{ value: '03cve4549', references }],
        P213: [{ value: '0000000120974281', references }],
      },
      aliases: { de: ['Heimuniversität'] },
    },
    {
      id: 'Q42',
      claims: {
        P856: [{ value: 'https://library.example/', references }],
        P361: [{ value: 'Q7809', references }],
      },
      aliases: undefined,
    },
  ]);
  expect([...creations, ...merges]).toEqual([]);
});

it.each(everyData)('of %s says beforehand whether it has a statement', (_, data) =>
  expect(whyEmpty('quickstatements', data)).toBe(write(data) === '' ? 'packExport.quickStatements.empty' : null),
);

it('says that there is nothing to state where no institution has an item', () => {
  const { pack } = officeData.index;
  const institutions = pack.institutions.map(({ identifiers: _, ...institution }) => institution);
  const data = { ...officeData, index: indexPack({ ...pack, institutions }) };
  expect(whyEmpty('quickstatements', data)).toBe('packExport.quickStatements.empty');
});

it('keeps quotation marks as they are, since the reader takes all between the first and the last', () => {
  const { pack } = officeData.index;
  const names = [{ text: 'Haus "der\tBücher" | Bibliothek', kind: 'translated', lang: 'de' }] as const;
  const institutions = pack.institutions.map((each) => (each.id === 'home-library' ? { ...each, names } : each));
  const { edits } = convert(write({ ...officeData, index: indexPack({ ...pack, institutions }) }));
  // A tab parts fields, and a bar aliases, so both are spaces.
  expect(edits.find(({ id }) => id === 'Q42')?.aliases).toEqual({ de: ['Haus "der Bücher" Bibliothek'] });
});

/**
 * The grammar of version 1 (Help:QuickStatements on Wikidata, "Command sequence syntax"):
 * fields are parted by tabs; an item; then a property with a value, followed by pairs of a
 * source property (S) and its value, or A with the code of a language and a text. Texts stand
 * in quotation marks; a time has its precision after a slash: 9 year, 10 month, 11 day.
 */
describe('the grammar of version 1', () => {
  const isValue = (value: string): boolean =>
    isEntityId(value) || /^".+"$/.test(value) || /^\+\d{4}-\d\d-\d\dT00:00:00Z\/(9|10|11)$/.test(value);

  it.each(everyData)('is that of every line for %s', (_, data) => {
    for (const line of write(data).split('\n').slice(0, -1)) {
      const [item = '', command = '', value = '', ...cited] = line.split('\t');
      expect(isEntityId(item), line).toBe(true);
      expect(isValue(value), line).toBe(true);
      if (!isPropertyId(command)) expect(line).toMatch(/^Q\d+\tA[a-z]{2,3}\t".+"$/);
      expect(cited.length % 2, line).toBe(0);
      for (const [at, field] of cited.entries())
        expect(at % 2 === 0 ? /^S\d+$/.test(field) : isValue(field), line).toBe(true);
    }
  });
});

it('is empty where no institution has a Wikidata item', () => {
  const isKnown = bundledData.index.pack.institutions.some(({ identifiers }) => identifiers?.wikidata);
  expect(convert(write(bundledData)).edits.length === 0).toBe(!isKnown);
});
