import { expect, it } from 'vitest';
import { reportsJson } from '../../cli/report-output.ts';
import type { Report } from '../../utils/core/reports/types.ts';

const report = {
  type: 'agreement',
  kind: 'cooperation-agreement',
  happened: 'done',
  parties: [
    { entity: 'alpha', text: 'Alpha' },
    { entity: null, text: 'Oslo' },
  ],
  signatories: [
    { official: 'ann', text: 'Ann', for: 0 },
    { official: null, text: 'Bo', for: null },
  ],
  date: '2024-03-05',
  place: null,
  quote: 'They signed.',
  block: 3,
  status: { kind: 'differs', record: { id: 'known-one' }, fields: ['date'] },
  propose: true,
} as unknown as Report;
const found = { language: 'en', date: '2024-03-07', reports: [report] };

it('prints the keys of the contract', () => {
  expect(JSON.parse(reportsJson([{ page: 'folder/01-a.html', found }]))).toEqual({
    '01-a.html': {
      lang: 'en',
      pageDate: '2024-03-07',
      reports: [
        {
          type: 'agreement',
          kind: 'cooperation-agreement',
          happened: 'done',
          parties: report.type === 'agreement' && report.parties,
          signatories: [
            { official: 'ann', text: 'Ann', for: 0 },
            { official: null, text: 'Bo' },
          ],
          date: '2024-03-05',
          place: null,
          quote: 'They signed.',
          knownRecord: 'known-one',
          differs: ['date'],
          propose: true,
        },
      ],
    },
  });
});

it('names pages by their file, or as given where two share a name', () => {
  const pages = ['a/1.html', 'b/1.html', 'c/2.html', 'https://example.org/x/2'].map((page) => ({ page, found }));
  expect(Object.keys(JSON.parse(reportsJson(pages)) as object)).toEqual([
    'a/1.html',
    'b/1.html',
    '2.html',
    'https://example.org/x/2',
  ]);
});
