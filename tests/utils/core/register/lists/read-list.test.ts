import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../../cli/parse-html.ts';
import { Reconciler } from '../../../../../utils/core/register/partners/reconcile.ts';
import { chooseTable, readRegister } from '../../../../../utils/core/register/reading/read-register.ts';
import { readFileTables } from '../../../../../utils/core/register/tables/read-file.ts';

const read = async (text: string) => {
  const tables = await readFileTables(new TextEncoder().encode(text), { parseHtml });
  const chosen = chooseTable(tables);
  return { rows: chosen.table.rows, ...readRegister(chosen, new Reconciler([]), null) };
};
const page = (body: string) => `<!DOCTYPE html><html><body>${body}</body></html>`;
const partnersOf = async (text: string) =>
  (await read(text)).records.map(({ row, partner, country }) => `${row} ${partner} ${country}`);

describe('a list that is no table', () => {
  it('has its partners below the headings of countries', async () => {
    const text = page(`<h1>Accords</h1><h2>EUROPE</h2><h3>Belgique :</h3><ul><li>Université de Mons</li></ul>
      <h3>Italie (2)</h3><ul><li>Università di Bologna</li><li>Università di Udine</li></ul>`);
    expect(await partnersOf(text)).toEqual([
      '4 Université de Mons BE',
      '6 Università di Bologna IT',
      '7 Università di Udine IT',
    ]);
    expect((await read(text)).skipped.map(({ row }) => row)).toEqual([1, 2, 3, 5]);
  });

  it.each([
    ['before them', 'Estonia – University of Tartu\nLithuania – Vilnius University\nPoland – University of Warsaw'],
    [
      'and a colon before them',
      'Estonia: University of Tartu\nLithuania: Vilnius University\nPoland: University of Warsaw',
    ],
    [
      'behind a comma',
      '1. University of Tartu, Estonia\n2. Vilnius University, Lithuania\n3. University of Warsaw, Poland',
    ],
    [
      'in brackets',
      '• University of Tartu (Estonia)\n• Vilnius University (Lithuania)\n• University of Warsaw (Poland)',
    ],
  ])('has partners with their country %s', async (_, text) => {
    expect(await partnersOf(text)).toEqual([
      '1 University of Tartu EE',
      '2 Vilnius University LT',
      '3 University of Warsaw PL',
    ]);
  });

  it('says of its dates what they are, and what the agreement is', async () => {
    const text = page(`<p>Bénin</p><ul><li>Université de Parakou, accord signé le 20/02/2013 ; validité 5 ans</li></ul>
      <p>Autriche</p><ul><li>Universität Graz (seit 2003)</li><li>Universität Wien, student exchange, valid until 2027</li></ul>
      <p>Italie</p><ul><li>Università di Udine, Date of expiry: Endless</li><li>Università di Bari – 2015-2020</li></ul>`);
    const { records } = await read(text);
    expect(records).toMatchObject([
      { partner: 'Université de Parakou', signed: '2013-02-20', ends: '2018-02-19' },
      { partner: 'Universität Graz', signed: null, starts: '2003' },
      { partner: 'Universität Wien', kinds: ['student-exchange'], ends: '2027' },
      { partner: 'Università di Udine', ends: 'open' },
      { partner: 'Università di Bari', starts: '2015', ends: '2020' },
    ]);
  });

  it('asks what a year is of which it says nothing', async () => {
    const { records } = await read('Estonia: University of Tartu (2012)\nPoland: University of Warsaw, 2014');
    expect(records).toMatchObject([
      {
        partner: 'University of Tartu',
        signed: null,
        doubts: [{ field: 'signed', why: 'unknown-word', text: '2012' }],
      },
      { partner: 'University of Warsaw', signed: null, doubts: [{ field: 'signed', text: '2014' }] },
    ]);
  });

  it.each([
    ['Estonia: University of Tartu, 2012', 'University of Tartu, 2012'],
    ['Estonia: University of Tartu – 12 May, 2012', 'University of Tartu – 12 May, 2012'],
    ['Estonia: University of Tartu [2012]', 'University of Tartu [2012]'],
    ['Estonia: University of Tartu; 2012/2014', 'University of Tartu; 2012/2014'],
  ])('keeps the words of %s', async (line, cell) => {
    const { rows, records } = await read(`${line}\nPoland: University of Warsaw\nLatvia: University of Latvia`);
    expect(records[0]).toMatchObject({ partner: 'University of Tartu', signed: null, doubts: [{ field: 'signed' }] });
    expect(rows[0]?.map(({ text }) => text)).toContain(cell);
  });

  it('is told from prose, from menus and from tables', async () => {
    const prose = page(
      '<p>The University of Tartu signed an agreement with Vilnius University in 2012, to the joy of both.</p>',
    );
    await expect(read(prose)).rejects.toThrow('no table');
    const menu = page('<nav><ul><li>Estonia: University of Tartu</li><li>Poland: University of Warsaw</li></ul></nav>');
    await expect(read(menu)).rejects.toThrow('no table');
    const table = 'Partner,Country,Signed\nUniversity of Tartu,Estonia,2012\nVilnius University,Lithuania,2013';
    expect((await read(table)).table).toMatchObject({ headerRow: 1 });
    const names = page('<ul><li>Faculty of Law</li><li>University library</li><li>School of Music</li></ul>');
    await expect(read(names)).rejects.toThrow('no table');
  });
});
