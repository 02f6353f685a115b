import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../utils/core/export/csv.ts';
import { guardCell, unguardCell } from '../../../../utils/core/export/formula-guard.ts';
import { ROW_FIELDS, rowsOf } from '../../../../utils/core/export/rows.ts';
import { hostileText, licensedExport, mentionExport, plainExport } from './sample-export.ts';

/** A strict reader of RFC 4180, independent of the writer. */
function readStrictly(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text;
  while (rest !== '') {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!cell) throw new Error(`not RFC 4180: ${JSON.stringify(rest.slice(0, 40))}`);
    rows.at(-1)?.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
    rest = rest.slice(cell[0].length);
    if (cell[3] === '\r\n' && rest !== '') rows.push([]);
  }
  return rows;
}

describe('the CSV file', () => {
  it('begins with a byte order mark and a header, one row for each mention, lines ended by CRLF', () => {
    const csv = toCsv(plainExport);
    expect(csv.startsWith('\uFEFFname,exact,kind,country,title,page,link,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(5);
    expect(csv).toContain(
      'Northern Open University,NOU,university,CN,A visit to the north,https://news.example/visit,',
    );
  });

  it('has the packs of each entity with publisher, licence and scope', () => {
    const [header, row] = readStrictly(toCsv(licensedExport).slice(1));
    expect(header?.slice(-4)).toEqual(['packs', 'publisher', 'licence', 'scope']);
    expect(row?.slice(-4)).toEqual(['Sample', 'The Register', 'CC0-1.0', 'names-only']);
  });

  it('has the same cells after reading, by the standard and by a library', () => {
    fc.assert(
      fc.property(mentionExport, (document) => {
        const csv = toCsv(document);
        const expected = rowsOf(document).map((row) => ROW_FIELDS.map((field) => String(row[field]).toWellFormed()));
        const strict = readStrictly(csv.slice(1));
        expect(strict[0]).toEqual(ROW_FIELDS);
        expect(strict.slice(1).map((cells) => cells.map(unguardCell))).toEqual(expected);
        const parsed = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n', skipEmptyLines: false, delimiter: ',' });
        expect(parsed.data.slice(0, -1)).toEqual(strict);
      }),
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(mentionExport, (document) => {
        for (const cell of readStrictly(toCsv(document).slice(1)).flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r\n]/);
      }),
    );
  });
});

describe('the formula guard', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+861012345678', "'+861012345678"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\t=1', "'\t=1"],
    ['\v\t', "'\v\t"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'twas", "'twas"],
    ['Open University', 'Open University'],
    ['a=b', 'a=b'],
    ['\u200b=1', "'\u200b=1"],
    ['\u200e+1', "'\u200e+1"],
    ['\u0000@x', "'\u0000@x"],
    ['\u200bx', '\u200bx'],
  ])('%j becomes %j', (cell, guarded) => expect(guardCell(cell)).toBe(guarded));

  it('can be removed again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
    );
  });
});
