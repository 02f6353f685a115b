// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { DetailProvider } from '../../../components/detail/detail-context.tsx';
import { Timeline } from '../../../components/drawings/timeline.tsx';
import { entityCard } from '../../../utils/core/facts/cards/entity-card.ts';
import type { CardRecord } from '../../../utils/core/facts/cards/types.ts';
import { sampleId, sampleIndex } from '../../utils/core/facts/cards/sample-pack.ts';
import { axeViolations, show } from '../harness/show.tsx';
import { september } from '../side-panel/sample-page.ts';

const found = entityCard(sampleIndex, sampleId('open-university'), []);
if (!found) throw new Error('The sample pack has no such university');
const records: readonly CardRecord[] = [...found.agreements, ...found.visits, ...found.events];

const open = (given = records) =>
  show(
    <DetailProvider value={{ self: null, onOpen: vi.fn(), reference: september }}>
      <Timeline records={given} reference={september} />
    </DetailProvider>,
  );

it('has one row for each record, one for the story, and the undated at the foot', async () => {
  const { container } = open();
  const rail = [...container.querySelectorAll('.rail [data-record]')];
  const undated = [...container.querySelectorAll('section [data-record]')];
  expect(rail.length + undated.length).toBe(records.length);
  expect(undated.length).toBe(records.filter(({ date }) => date === null).length);
  expect(undated.length).toBeGreaterThan(0);
  expect(container.querySelector('.rail-reference')?.textContent).toBe('21 Sept 2023 this story');
  expect(await axeViolations(container)).toEqual([]);
});

it('has a table with the same records', () => {
  const { container } = open();
  expect(container.querySelectorAll('tbody tr')).toHaveLength(records.length);
});

it('opens a record in its row', () => {
  const { container } = open();
  const row = container.querySelector('.rail [data-record]');
  fireEvent.click(row?.querySelector('button') as Element);
  expect(row?.querySelector('.fact-more')?.textContent).toContain('¶');
});

it('draws an end that is not known as open, and does not say that it goes on', () => {
  const [first] = records;
  const talks = { ...first, date: '2019-11/', title: 'Talks' } as CardRecord;
  const { container } = open([talks]);
  const row = container.querySelector('.rail [data-record]');
  expect(row?.className).toContain('rail-open-end');
  expect(row?.textContent).toContain('end not known');
  expect(row?.textContent).not.toMatch(/under way|since/);
});
