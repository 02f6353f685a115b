// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Timeline } from '../../../components/drawings/timeline.tsx';
import { entityCard } from '../../../utils/core/facts/cards/entity-card.ts';
import { sampleId, sampleIndex } from '../../utils/core/facts/cards/sample-pack.ts';
import { axeViolations, show } from '../harness/show.tsx';
import { september } from '../side-panel/sample-page.ts';

const found = entityCard(sampleIndex, sampleId('open-university'), []);
if (!found) throw new Error('The sample pack has no such university');
const card = found;
const records = card.agreements.length + card.visits.length + card.events.length;

function open() {
  const onSelect = vi.fn();
  const shown = show(<Timeline card={card} reference={september} width={360} onSelect={onSelect} />);
  const entries = () => [...shown.container.querySelectorAll<SVGElement>('.timeline-entry')];
  return { ...shown, entries, onSelect };
}

it('has a table with every record that it draws, and with the undated ones', async () => {
  const { container, entries } = open();
  expect(container.querySelectorAll('tbody tr')).toHaveLength(records);
  expect(entries().length).toBeLessThan(records);
  expect(container.textContent).toContain('undated');
  expect(container.textContent).toContain('this story');
  expect(await axeViolations(container)).toEqual([]);
});

it('is one tab stop: arrow keys go from entry to entry, Enter chooses one', () => {
  const { entries, onSelect } = open();
  expect(entries().filter((entry) => entry.getAttribute('tabindex') === '0')).toHaveLength(1);
  entries()[0]?.focus();
  for (const [key, place] of [
    ['ArrowRight', 1],
    ['ArrowLeft', 0],
    ['ArrowLeft', 0],
    ['End', entries().length - 1],
    ['ArrowDown', entries().length - 1],
    ['Home', 0],
  ] as const) {
    fireEvent.keyDown(document.activeElement as Element, { key });
    expect(document.activeElement).toBe(entries()[place]);
  }
  fireEvent.keyDown(document.activeElement as Element, { key: 'Enter' });
  expect(onSelect).toHaveBeenCalledWith('older-framework');
});

it('zooms by button and resets the zoom', () => {
  const { entries, find } = open();
  const places = () => entries().map((entry) => entry.querySelector('circle, rect')?.outerHTML);
  const before = places();
  fireEvent.click(find.getByRole('button', { name: 'Zoom in' }));
  expect(places()).not.toEqual(before);
  fireEvent.click(find.getByRole('button', { name: 'All years' }));
  expect(places()).toEqual(before);
});
