// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { CiteRecord } from '../../../components/detail/cite-record.tsx';
import { cardRecord } from '../../../utils/core/facts/cards/card-record.ts';
import { sampleIndex } from '../../utils/core/search/sample-pack.ts';
import { axeViolations, show } from '../harness/show.tsx';

const [first] = sampleIndex.records;
if (!first) throw new Error('the sample pack has records');
const record = cardRecord(sampleIndex, first);

it('copies a record as a citation in the chosen form', async () => {
  const onCopy = vi.fn(async (_: string) => {});
  const { find, container } = show(<CiteRecord record={record} onCopy={onCopy} />);
  fireEvent.click(find.getByRole('button', { name: `Cite: ${record.title}` }));
  fireEvent.click(find.getByRole('button', { name: 'BibTeX' }));
  expect(await find.findByText('Citation copied')).toBeTruthy();
  expect(onCopy.mock.lastCall?.[0]).toMatch(/^@online\{gazette2024news,\n {2}title = \{\{News\}\}/);
  expect(await axeViolations(container)).toEqual([]);
});

it('says when the clipboard is closed', async () => {
  const refusal = Object.assign(new Error('Write permission denied.'), { name: 'NotAllowedError' });
  const { find } = show(<CiteRecord record={record} onCopy={() => Promise.reject(refusal)} />);
  fireEvent.click(find.getByRole('button', { name: `Cite: ${record.title}` }));
  fireEvent.click(find.getByRole('button', { name: 'Plain text' }));
  expect(await find.findByText('Nothing was copied. The browser did not allow it.')).toBeTruthy();
});
