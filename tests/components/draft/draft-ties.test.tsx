// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { DraftTies } from '../../../components/draft/draft-ties.tsx';
import { cardRecord } from '../../../utils/core/facts/cards/card-record.ts';
import type { EntityLink } from '../../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../../utils/core/pack/types.ts';
import type { DraftReading, DraftTie as Tie } from '../../../utils/core/reports/draft/types.ts';
import { sampleIndex } from '../../utils/core/facts/cards/sample-pack.ts';
import { show } from '../harness/show.tsx';

const link = (id: string): EntityLink => ({ id: id as EntityId, type: 'institution', name: id });
const facts = sampleIndex.records
  .slice(0, 4)
  .map((record) => ({ kind: 'record', record: cardRecord(sampleIndex, record) }) as const);
const ties: readonly Tie[] = [
  { entities: [link('Alpha'), link('Beta')], paragraph: 1, facts: [0, 1, 2], shown: 1 },
  { entities: [link('Alpha'), link('Gamma')], paragraph: null, facts: [3], shown: 1 },
];

function open(read: Pick<DraftReading, 'ties' | 'facts'> = { ties, facts }) {
  const onCopy = vi.fn(async (_: string) => {});
  const page = (reading: Pick<DraftReading, 'ties' | 'facts'>) => (
    <DraftTies reading={reading} format="text" onFormat={() => {}} onCopy={onCopy} />
  );
  const shown = show(page(read));
  const button = (words: string) =>
    [...shown.container.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  const copyTie = (at: number) =>
    shown.container.querySelectorAll('[data-tie]')[at]?.querySelector<HTMLElement>('.draft-copy')?.click();
  const lastCopy = () => onCopy.mock.lastCall?.[0] ?? '';
  const copied = () => lastCopy().match(/^\d+\. /gm);
  return {
    ...shown,
    button,
    copyTie,
    lastCopy,
    copied,
    readAnew: (reading = { ties, facts: [...facts] }) => shown.again(page(reading)),
  };
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

it('gives no number to two facts while a reading stands', async () => {
  const { button, copyTie, lastCopy } = open({
    ties: ties.map((tie) => ({ ...tie, paragraph: tie.paragraph ?? 2 })),
    facts,
  });
  const meant = new Map<string, Set<string>>();
  const note = () => {
    for (const [, number = '', text = ''] of lastCopy().matchAll(/^(\d+)\. (.*)$/gm))
      meant.set(number, (meant.get(number) ?? new Set()).add(text));
  };
  copyTie(1);
  note();
  button('2 more')?.click();
  await expect.poll(() => button('Copy 4 footnotes')).toBeDefined();
  for (const at of [0, 1]) {
    copyTie(at);
    note();
  }
  button('Copy 4 footnotes')?.click();
  note();
  expect([...meant].map(([number, texts]) => [number, texts.size])).toEqual([
    ['2', 1],
    ['1', 1],
    ['3', 1],
    ['4', 1],
  ]);
  expect(lastCopy().match(/^\d+/gm)).toEqual(['1', '2', '3', '4']);
});

it('keeps the numbers of footnotes while the draft grows, and begins anew with another one', async () => {
  const { container, readAnew } = open();
  const numbers = () => [...container.querySelectorAll('.draft-number')].map(({ textContent }) => textContent);
  expect(numbers()).toEqual(['1']);
  const tie = (name: string, fact: number): Tie => ({
    entities: [link('Alpha'), link(name)],
    paragraph: 1,
    facts: [fact],
    shown: 1,
  });
  readAnew({ ties: [tie('Gamma', 0), tie('Beta', 1)], facts: facts.slice(0, 2).toReversed() });
  await expect.poll(numbers).toEqual(['2', '1']);
  readAnew({ ties: [tie('Beta', 0)], facts: facts.slice(0, 1) });
  await expect.poll(numbers).toEqual(['1']);
  readAnew({ ties: [tie('Delta', 0)], facts: facts.slice(2, 3) });
  await expect.poll(numbers).toEqual(['1']);
});

it('goes on with the keyboard at the first tie that was folded', async () => {
  const { button } = open();
  button('1 more tie, between names in different paragraphs')?.click();
  await expect.poll(() => document.activeElement?.closest('[data-tie]')?.getAttribute('data-tie')).toBe('Alpha Gamma');
});

it('does not say of a new reading that it was copied', async () => {
  const { container, copyTie, readAnew } = open();
  copyTie(0);
  await expect.poll(() => container.textContent).toContain('1 footnote was copied.');
  readAnew();
  await expect.poll(() => container.textContent).not.toContain('copied');
});

it('names a link to a footnote above by what it tells', () => {
  const { container } = open({ ties: ties.map((tie) => ({ ...tie, paragraph: 1, facts: [0], shown: 1 })), facts });
  const link = container.querySelector('a[href="#footnote-1"]');
  expect(link?.textContent).toMatch(/^1.+/);
});
