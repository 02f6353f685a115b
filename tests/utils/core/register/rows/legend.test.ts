import { expect, it } from 'vitest';
import { parseHtml } from '../../../../../cli/parse-html.ts';
import { Reconciler } from '../../../../../utils/core/register/partners/reconcile.ts';
import { chooseTable, readRegister } from '../../../../../utils/core/register/reading/read-register.ts';
import { explainCodes, readLegend } from '../../../../../utils/core/register/rows/legend.ts';
import { readFileTables } from '../../../../../utils/core/register/tables/read-file.ts';

it.each([
  ['** S: student exchange, R: research, TS: teaching staff', 'S student exchange|R research|TS teaching staff'],
  [
    'P = Praktikum, S = Studierendenaustausch, D = Doppelabschluss',
    'P Praktikum|S Studierendenaustausch|D Doppelabschluss',
  ],
  [
    'SE: student exchange. DD: dual degree. MoU: memorandum of understanding.',
    'SE student exchange|DD dual degree|MoU memorandum of understanding',
  ],
  // No kinds of agreements, or one code alone.
  ['L: Law, ACS: Applied Computer Science', ''],
  ['USA: twelve student exchanges', ''],
  ['Our university signed an agreement with twelve others.', ''],
])('reads the codes of %s', (line, codes) => {
  expect([...readLegend([line])].map((pair) => pair.join(' ')).join('|')).toBe(codes);
});

it('puts the meaning in place of codes, and leaves other words', () => {
  const legend = readLegend(['S: student exchange, R: research']);
  expect(explainCodes('S/R', legend)).toBe('student exchange; research');
  expect(explainCodes('S, Internship', legend)).toBe('student exchange; Internship');
  expect(explainCodes('Memorandum S', legend)).toBe('Memorandum S');
});

const kindsOf = async (text: string) => {
  const tables = await readFileTables(new TextEncoder().encode(text), { parseHtml });
  const { records } = readRegister(chooseTable(tables), new Reconciler([]), null);
  return records.map(({ kinds, kindInSource }) => `${kindInSource}: ${kinds.join(' ')}`);
};
const SAID = ['S/R: student-exchange research-agreement', 'R: research-agreement'];

it('is found beside the table of a page and below that of a file', async () => {
  const rows = [
    ['Lund University', 'Sweden', 'S/R'],
    ['University of Oulu', 'Finland', 'R'],
  ];
  const html = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const page = `<!DOCTYPE html><body><table><tr><th>Partner</th><th>Country</th><th>Agreement</th></tr>${html}</table>
    <p>S: student exchange, R: research</p></body>`;
  expect(await kindsOf(page)).toEqual(SAID);
  const lines = rows.map((row) => row.join(';')).join('\n');
  expect(await kindsOf(`Partner;Country;Agreement\n${lines}\n\nS = student exchange, R = research;;`)).toEqual(SAID);
});

it('asks for a code that nothing explains beside a kind that is known', async () => {
  const text = 'Partner;Country;Agreement\nLund University;Sweden;MoU + SE\nUniversity of Oulu;Finland;MoU';
  const tables = await readFileTables(new TextEncoder().encode(text), { parseHtml });
  const { records } = readRegister(chooseTable(tables), new Reconciler([]), null);
  expect(records.map(({ doubts }) => doubts)).toEqual([[{ field: 'kinds', why: 'unknown-word', text: 'SE' }], []]);
});
