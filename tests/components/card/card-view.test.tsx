// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CardView, type CardViewProps } from '../../../components/card/card-view.tsx';
import { entityCard } from '../../../utils/core/facts/cards/entity-card.ts';
import { sampleId, sampleIndex } from '../../utils/core/facts/cards/sample-pack.ts';
import { axeViolations, show as render } from '../harness/show.tsx';

function show({ isReduced = false, ...changes }: Partial<CardViewProps> & { isReduced?: boolean } = {}) {
  const card = entityCard(sampleIndex, sampleId('open-university'), [sampleId('southern-university')]);
  if (!card) throw new Error('No card');
  const props: CardViewProps = {
    contents: { state: 'loaded', card: { ...card, isReduced } },
    id: 'one',
    shape: 'card',
    reference: { edtf: '2023-09-21', source: 'json-ld' },
    why: '“OUN” is defined in this paragraph',
    back: null,
    pinned: false,
    site: 'news.example',
    onRetry: vi.fn(),
    onOpen: vi.fn(),
    onBack: vi.fn(),
    onPin: vi.fn(),
    onClose: vi.fn(),
    onDrag: vi.fn(),
    onHold: vi.fn(),
    onNotThisOne: vi.fn(),
    onCopyCorrection: vi.fn(async () => true),
    ...changes,
  };
  const { container, find } = render(<CardView {...props} />);
  return { ...find, container, props };
}

describe('the card', () => {
  it('is a labelled dialog with the name, the connections on the page and the reference day', () => {
    const { getByRole, container } = show();
    expect(getByRole('dialog').getAttribute('aria-label')).toBe('Open University of the North: partnership card');
    expect(container.textContent).toContain('with Southern University: memorandum of cooperation, 31 August 2023');
    expect(container.textContent).toContain('As of this story: 21 September 2023');
  });

  it.each<[string, string, Partial<CardViewProps>]>([
    ['Close (Esc)', 'onClose', {}],
    ['Keep this card open', 'onPin', {}],
    ['Pinned: click to close', 'onPin', { pinned: true }],
    ['Back to Southern University', 'onBack', { back: 'Southern University' }],
  ])('has a button “%s”', (label, action, changes) => {
    const { getByLabelText, props } = show(changes);
    fireEvent.click(getByLabelText(label));
    expect(props[action as 'onClose']).toHaveBeenCalledOnce();
  });

  it('has no pin button at the bottom of a touch screen', () => {
    expect(show({ shape: 'sheet' }).queryByLabelText('Keep this card open')).toBeNull();
  });

  it('has no back button on the first entity', () => {
    expect(show().container.querySelector('.card-back')).toBeNull();
  });
});

describe('the card while it loads', () => {
  const loading = { contents: { state: 'loading', name: 'OUN' } } as const;
  it('is announced as busy to screen readers', () => {
    const { getByRole } = show(loading);
    expect(getByRole('dialog').getAttribute('aria-busy')).toBe('true');
    expect(getByRole('status').textContent).toBe('Looking up OUN…');
  });
  it('says when the data cannot be reached', () => {
    const error = new Error('data-unavailable');
    const { container, getByText, props } = show({ contents: { state: 'unavailable', name: 'OUN', error } });
    expect(container.textContent).toContain('The data could not be asked about this name.');
    expect(container.textContent).toContain('The data cannot be opened now.');
    fireEvent.click(getByText('Try again'));
    expect(props.onRetry).toHaveBeenCalledOnce();
  });
  it('says when the data in use does not know the name', () => {
    const { container } = show({ contents: { state: 'unavailable', name: 'OUN', error: null } });
    expect(container.textContent).toContain('its pack was removed or cannot be opened');
  });
  it('says that only the bundled data is in use, and shows its facts', () => {
    const { container } = show({ isReduced: true });
    expect(container.textContent).toContain('Your own data packs cannot be opened now.');
    expect(container.textContent).toContain('with Southern University');
  });
  it('says which action failed, and stays open', () => {
    const { getByRole } = show({ failure: { what: 'correction', error: new Error('not-kept') } });
    expect(getByRole('alert').textContent).toBe(
      '“Not this one” was not kept, so the name stays marked. ' +
        'The browser could not store it: there may be no room left on the disk.',
    );
  });
});

describe('the reason and “Not this one”', () => {
  it('shows the reason on the linked entity only, not on one opened from it', () => {
    expect(show().container.querySelector('.card-why')?.textContent).toContain('“OUN” is defined in this paragraph');
    expect(show({ why: null }).container.querySelector('.card-foot')).toBeNull();
  });

  it('keeps the card open while its menu is open', async () => {
    const { getByText, props } = show();
    fireEvent.click(getByText('Not this one'));
    await waitFor(() => expect(props.onHold).toHaveBeenLastCalledWith(true));
    fireEvent.click(getByText('Not this one'));
    await waitFor(() => expect(props.onHold).toHaveBeenLastCalledWith(false));
  });

  it.each([
    ['Not this one on this page', 'page'],
    ['Not this one on news.example', 'site'],
    ['Not this one anywhere', 'everywhere'],
  ])('“%s” removes the link in that scope', (label, scope) => {
    const { getByText, props } = show();
    fireEvent.click(getByText('Not this one'));
    fireEvent.click(getByText(label));
    expect(props.onNotThisOne).toHaveBeenCalledExactlyOnceWith(scope);
  });

  it('does not offer “this site” on a page without a host name', () => {
    const { container } = show({ site: '' });
    expect(container.querySelectorAll('[role=menuitem]').length).toBe(3);
  });

  it('goes through its items with the arrow keys, from the last to the first', async () => {
    const { getByText, getByRole } = show();
    fireEvent.click(getByText('Not this one'));
    const menu = getByRole('menu');
    const [first] = menu.querySelectorAll('button');
    await waitFor(() => expect(document.activeElement).toBe(first));
    for (const [key, label] of [
      ['ArrowDown', 'Not this one on news.example'],
      ['End', 'Copy as a correction to the data'],
      ['ArrowDown', 'Not this one on this page'],
      ['ArrowUp', 'Copy as a correction to the data'],
      ['Home', 'Not this one on this page'],
    ] as const) {
      fireEvent.keyDown(document.activeElement as Element, { key });
      expect(document.activeElement?.textContent).toBe(label);
    }
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await waitFor(() => expect(menu.hidden).toBe(true));
    expect(document.activeElement?.textContent).toBe('Not this one');
  });

  it.each([
    [true, 'Copied'],
    [false, 'Could not be copied'],
  ])('says whether the correction was copied (%s)', async (copied, expected) => {
    const { getByText, getByRole } = show({ onCopyCorrection: async () => copied });
    fireEvent.click(getByText('Not this one'));
    fireEvent.click(getByText('Copy as a correction to the data'));
    await waitFor(() => expect(getByRole('status').textContent).toBe(expected));
  });
});

it.each<Partial<CardViewProps>>([
  {},
  { pinned: true, back: 'Southern University' },
  { shape: 'sheet', why: null },
  { contents: { state: 'loading', name: 'OUN' } },
])('is free of accessibility violations (%o)', async (changes) => {
  expect(await axeViolations(show(changes).container)).toEqual([]);
});
