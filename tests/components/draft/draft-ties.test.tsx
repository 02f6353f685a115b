// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { DraftTies } from '../../../components/draft/draft-ties.tsx';
import { cardRecord } from '../../../utils/core/facts/cards/card-record.ts';
import type { EntityLink } from '../../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../../utils/core/pack/types.ts';
import { sampleIndex } from '../../utils/core/facts/cards/sample-pack.ts';
import { show } from '../harness/show.tsx';

const link = (id: string): EntityLink => ({ id: id as EntityId, type: 'institution', name: id });
const facts = sampleIndex.records
  .slice(0, 4)
  .map((record) => ({ kind: 'record', record: cardRecord(sampleIndex, record) }) as const);
const ties = [
  { entities: [link('Alpha'), link('Beta')] as const, paragraph: 1, facts: [0, 1, 2], shown: 1 },
  { entities: [link('Alpha'), link('Gamma')] as const, paragraph: null, facts: [3], shown: 1 },
];

function open() {
  const onCopy = vi.fn(async (_: string) => {});
  const shown = show(<DraftTies reading={{ ties, facts }} format="text" onFormat={() => {}} onCopy={onCopy} />);
  const button = (words: string) =>
    [...shown.container.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  const copied = () => onCopy.mock.lastCall?.[0].match(/^\d+\. /gm);
  return { ...shown, button, copied };
}

it('shows of each tie what fits best, and the rest at a press', async () => {
  const { container, button, copied } = open();
  expect(container.querySelectorAll('.draft-notes li')).toHaveLength(1);
  button('Copy 1 footnote')?.click();
  expect(copied()).toEqual(['1. ']);
  button('2 more')?.click();
  await expect.poll(() => button('Copy 3 footnotes')).toBeDefined();
  button('1 more tie, between names in different paragraphs')?.click();
  await expect.poll(() => button('Copy 4 footnotes')).toBeDefined();
  button('Copy 4 footnotes')?.click();
  await expect.poll(() => container.textContent).toContain('4 footnotes were copied.');
  expect(copied()).toHaveLength(4);
});

it('copies the footnotes of one tie, and says so beside it', async () => {
  const { container, copied } = open();
  const [tie] = container.querySelectorAll('[data-tie]');
  tie?.querySelector<HTMLElement>('.draft-copy')?.click();
  await expect.poll(() => tie?.textContent).toContain('1 footnote was copied.');
  expect(copied()).toEqual(['1. ']);
});
