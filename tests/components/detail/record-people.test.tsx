// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { DetailProvider } from '../../../components/detail/detail-context.tsx';
import { VisitPeople } from '../../../components/detail/record-people.tsx';
import { cardRecord } from '../../../utils/core/facts/cards/card-record.ts';
import type { CardVisit } from '../../../utils/core/facts/cards/types.ts';
import { sampleIndex } from '../../utils/core/search/sample-pack.ts';
import { show } from '../harness/show.tsx';

const visit = sampleIndex.records
  .map((record) => cardRecord(sampleIndex, record))
  .find((record): record is CardVisit => record.type === 'visit');
const person = (name: string, role: string | null): CardVisit['people'][number] => ({
  // Of another pack: it is no link.
  official: { id: name as CardVisit['people'][number]['official']['id'], type: 'official', name, isElsewhere: true },
  role,
  for: null,
});

it.each([
  [
    'what each did stands behind the name',
    [person('Ana', 'host'), person('Bo', 'led the guests')],
    'People: Ana (host); Bo (led the guests)',
  ],
  ['names alone are a list', [person('Ana', null), person('Bo', null)], 'People: Ana and Bo'],
])('%s', (_, people, expected) => {
  if (!visit) throw new Error('the sample has a visit');
  const { container } = show(
    <DetailProvider value={{ reference: null, self: null, onOpen: () => {} }}>
      <VisitPeople record={{ ...visit, people }} />
    </DetailProvider>,
  );
  expect(container.textContent).toBe(expected);
});
