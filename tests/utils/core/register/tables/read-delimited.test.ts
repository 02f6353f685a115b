/** Quotation marks that open cells and do not end them: the rows behind would be read as one cell, and be lost. */
import { describe, expect, it } from 'vitest';
import { readDelimited, readDelimitedInParts } from '../../../../../utils/core/register/tables/read-delimited.ts';
import type { Table } from '../../../../../utils/core/register/tables/types.ts';

const textsOf = ({ rows }: Table) => rows.map((row) => row.map(({ text }) => text));
const pause = () => Promise.resolve();
const HEAD = 'Partner,Country,Type';
const ROW = 'Tide School,Norway,MoU';

describe.each([
  ['at once', async (text: string) => readDelimited(text)],
  ['in parts', (text: string) => readDelimitedInParts(text, pause)],
] as const)('a table that is read %s', (_, read) => {
  const table = async (...lines: readonly string[]) => textsOf(await read(lines.join('\n')));

  it.each([
    ['is never ended', [HEAD, ROW, '"Lund, University,Sweden,MoU', ROW, ROW], 3],
    ['ends in a later row', [HEAD, '"Lund University,Sweden,MoU', '"York, University of",United Kingdom,MoU', ROW], 2],
    ['ends at a name in a later row', [HEAD, '"Lund" University,Sweden,MoU', 'Lycée "Lund",France,MoU', ROW], 2],
    ['stands around the first words', [HEAD, ROW, '"Alecu Russo" University,Moldova,MoU', ROW], 3],
    ['stands in the header', [`"${HEAD}`, ROW, ROW], 1],
    ['stands behind thousands of rows', [HEAD, ...Array(9_000).fill(ROW), `"${ROW}`, ROW], 9_002],
  ])('is refused with the row where a mark %s', async (_case, lines, row) => {
    await expect(table(...lines)).rejects.toMatchObject({ code: 'open-quote', values: { row } });
  });

  it('takes them for letters between tabs, where no cell needs them', async () => {
    const lines = [HEAD, ROW, '"Alecu Russo" University,Moldova,MoU', ROW];
    expect(await table(...lines.map((line) => line.replaceAll(',', '\t')))).toEqual(
      lines.map((line) => line.split(',')),
    );
  });

  it('reads a cell as it is meant that no other row has fallen into', async () => {
    const note = '"The “so-called" Tide School,';
    expect(await table(HEAD, `${note}",Norway,MoU`, ROW)).toEqual([
      HEAD.split(','),
      [note.slice(1), 'Norway', 'MoU'],
      ROW.split(','),
    ]);
    expect((await table(HEAD, ROW, '"Note: as of 2024', 'of our office')).at(-1)).toEqual([
      'Note: as of 2024\nof our office',
    ]);
  });

  it('reads notes with lines, marks and commas of their own', async () => {
    const note = 'They said "yes" to\nus, and then, by post, in May, "no" to others';
    expect(await table(`${HEAD},Note`, `"York, University of",UK,MoU,"${note}"`, `${ROW},`)).toEqual([
      [...HEAD.split(','), 'Note'],
      ['York, University of', 'UK', 'MoU', note],
      [...ROW.split(','), ''],
    ]);
  });

  it.each([
    ['blanks before and behind their quotation marks', ' "', '" '],
    ['the sign by which spreadsheets keep a text as it is', '="', '"'],
  ])('reads cells with %s', async (_case, open, close) => {
    const row = ['"York, University of"', `${open}Norway, Northern${close}`, `${open}MoU ""new""${close}`].join(',');
    expect(await table(HEAD, row, ROW)).toEqual([
      HEAD.split(','),
      ['York, University of', 'Norway, Northern', 'MoU "new"'],
      ROW.split(','),
    ]);
    const said = '"She said, ""yes"", twice",Norway,5';
    expect(await table(HEAD, said, ROW)).toContainEqual(['She said, "yes", twice', 'Norway', '5']);
  });

  it.each([
    ['apostrophes', "'", "'"],
    ['curly apostrophes', '‘', '’'],
    ['curly quotation marks', '“', '”'],
    ['German quotation marks', '„', '“'],
    ['Swedish quotation marks', '”', '”'],
    ['angle quotation marks', '«', '»'],
  ])('reads cells between %s', async (_case, open, close) => {
    const quoted = (...cells: readonly string[]) => cells.map((text) => `${open}${text}${close}`).join(',');
    const lines = [
      quoted('Partner', 'Country', 'Type', 'Year'),
      quoted('York, University of', 'United Kingdom', 'MoU, new').concat(',2015'),
      quoted('King’s "old" College', "Côte d'Ivoire", 'MoU').concat(',2016'),
    ];
    expect(await table(...lines)).toEqual([
      ['Partner', 'Country', 'Type', 'Year'],
      ['York, University of', 'United Kingdom', 'MoU, new', '2015'],
      ['King’s "old" College', "Côte d'Ivoire", 'MoU', '2016'],
    ]);
  });

  it('leaves marks that belong to names', async () => {
    const lines = [HEAD, "'s-Hertogenbosch Academy,Netherlands,'new'", '“Alecu Russo” University,Moldova,“MoU”', ROW];
    expect(await table(...lines)).toEqual(lines.map((line) => line.split(',')));
  });

  it.each([
    ['“', '”'],
    ['„', '“'],
    ['„', '”'],
    ['«', '»'],
  ])(
    'reads a cell between %s and %s where no other cell has them, or one has them for some of its words',
    async (open, close) => {
      const lines = [
        'Partner;Country;Type;Note',
        `${open}Tide School${close};Norway;${open}MoU; renewed${close};`,
        `Kyoto University;Japan;MoU;${open}in talks${close}, says the dean`,
        'University of York;UK;"MoU; new";x',
      ];
      expect(await table(...lines)).toEqual([
        ['Partner', 'Country', 'Type', 'Note'],
        ['Tide School', 'Norway', 'MoU; renewed', ''],
        ['Kyoto University', 'Japan', 'MoU', `${open}in talks${close}, says the dean`],
        ['University of York', 'UK', 'MoU; new', 'x'],
      ]);
    },
  );

  it('takes in no other cell where a typographic mark is not closed, or is closed in another cell', async () => {
    const lines = [HEAD, '“Lund University,Sweden,MoU', '“York,UK,MoU”', 'Tide School,Norway,“MoU, long”'];
    expect(await table(...lines)).toEqual([
      ...lines.slice(0, 3).map((line) => line.split(',')),
      ['Tide School', 'Norway', 'MoU, long'],
    ]);
    const all = [HEAD, '“Lund”,“Sweden”,“MoU”', '“York,“UK”,“MoU”', '“Kyoto”,“Japan”,“MoU, new”'];
    expect((await table(...all)).slice(1)).toEqual([
      ['Lund', 'Sweden', 'MoU'],
      ['“York', 'UK', 'MoU'],
      ['Kyoto', 'Japan', 'MoU, new'],
    ]);
  });

  it('leaves typographic marks within plain ones', async () => {
    const note = 'first\n;“x; y”;\nlast';
    expect(await table('Partner;Type;Note', `Kyoto;“MoU; new”;"${note}"`, 'York;MoU;')).toEqual([
      ['Partner', 'Type', 'Note'],
      ['Kyoto', 'MoU; new', note],
      ['York', 'MoU', ''],
    ]);
  });

  it('reads as much of a cell as a workbook holds', async () => {
    const [, row] = await table(HEAD, `Tide School ${'('.repeat(40_000)},Norway,MoU`);
    expect(row?.map(({ length }) => length)).toEqual([32_767, 6, 3]);
  });

  it('reads cells with lines, marks and rows of their own in them', async () => {
    expect(await table(HEAD, `"Tide ""School""\n${ROW}\n${ROW}",Norway,MoU`, ROW)).toEqual([
      HEAD.split(','),
      [`Tide "School"\n${ROW}\n${ROW}`, 'Norway', 'MoU'],
      ROW.split(','),
    ]);
  });
});
