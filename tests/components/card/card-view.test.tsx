// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CardView, type CardViewProps } from '../../../components/card/card-view.tsx';
import { entityCard } from '../../../utils/core/facts/cards/entity-card.ts';
import type { EntityCard } from '../../../utils/core/facts/cards/types.ts';
import { sampleId, sampleIndex } from '../../utils/core/facts/cards/sample-pack.ts';
import { axeViolations, show as render } from '../harness/show.tsx';

function cardOf(id: string, ...page: readonly string[]): EntityCard {
  const card = entityCard(sampleIndex, sampleId(id), page.map(sampleId));
  if (!card) throw new Error('No card');
  return card;
}

function show(changes: Partial<CardViewProps> = {}, card = cardOf('open-university', 'southern-university')) {
  const props: CardViewProps = {
    contents: { state: 'loaded', card },
    id: 'one',
    text: 'OUN',
    shape: 'card',
    reference: { edtf: '2023-09-21', source: 'json-ld' },
    why: {
      short: '“OUN” is defined in this paragraph',
      whole: '“OUN” is defined in this paragraph; also on this page: Li Wei',
    },
    back: null,
    pinned: false,
    site: 'news.example',
    corrected: null,
    announced: null,
    onRetry: vi.fn(),
    onOpen: vi.fn(),
    onBack: vi.fn(),
    onPanel: vi.fn(),
    onPin: vi.fn(),
    onClose: vi.fn(),
    onDrag: vi.fn(),
    onHold: vi.fn(),
    onWrong: vi.fn(),
    onUndo: vi.fn(),
    onCopy: vi.fn(async () => {}),
    onCopyCorrection: vi.fn(async () => true),
    ...changes,
  };
  const { container, find } = render(<CardView {...props} />);
  const text = () => (container.textContent ?? '').replace(/\s+/g, ' ');
  const lines = () => [...container.querySelectorAll('.fact-line')].map((line) => line.textContent);
  const line = (words: string) => {
    const found = [...container.querySelectorAll<HTMLElement>('.fact-line')].find((each) =>
      each.textContent?.includes(words),
    );
    if (!found) throw new Error(`No line “${words}”`);
    return found;
  };
  return { ...find, container, props, text, lines, line };
}

describe('the card', () => {
  it('is a dialog labelled with the name, and says in one line who it is', () => {
    const { getByRole, container } = show();
    expect(getByRole('dialog').getAttribute('aria-label')).toBe('Open University of the North: partnership card');
    expect(container.querySelector('.card-name')?.textContent).toBe('Open University of the North');
    expect(container.querySelector('.card-about')?.textContent).toBe('university · China');
  });

  it('says of an official the latest role with its date', () => {
    const { container } = show({}, cardOf('li-wei'));
    expect(container.querySelector('.card-about')?.textContent).toBe(
      'president, Open University of the North, as of 31 August 2023',
    );
  });

  it('tells each record in one line, what ties this page first', () => {
    const { lines } = show({}, cardOf('open-university', 'siti-aminah'));
    expect(lines()).toEqual([
      '31 Aug 2023 Also on this page: memorandum with Southern University · three weeks before this story',
      '17 Dec 2018 framework agreement with Southern University · almost five years before this story',
    ]);
  });

  it('tells the strongest tie first, whatever its date', () => {
    const card = cardOf('open-university');
    const [newest, oldest] = card.agreements;
    if (!newest || !oldest) throw new Error('the sample has two agreements');
    const { lines } = show({}, { ...card, tied: [oldest.id, newest.id] });
    expect(lines().map((line) => line?.slice(0, 11))).toEqual(['17 Dec 2018', '31 Aug 2023']);
  });

  it('shows fewer lines where there is no room for all, and counts the rest', async () => {
    const height = vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(function (this: Element) {
      return 50 * this.querySelectorAll('.fact-line').length;
    });
    const room = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(60);
    try {
      const { lines, container, getByText } = show({}, cardOf('open-university'));
      await waitFor(() => expect(lines()).toHaveLength(1));
      expect(container.querySelector('.card-count')?.textContent).toBe('1 more agreement');
      // What the reader opens is not counted in place of being shown: the card scrolls.
      fireEvent.click(getByText('1 more agreement'));
      await waitFor(() => expect(lines()).toHaveLength(2));
    } finally {
      height.mockRestore();
      room.mockRestore();
    }
  });

  it('counts visits, events and people, which open in place', async () => {
    const { getByText, lines, queryByText, container } = show({}, cardOf('open-university'));
    expect([...container.querySelectorAll('.card-count')].map((count) => count.textContent)).toEqual([
      '2 visits',
      '1 event',
      '2 people',
    ]);
    fireEvent.click(getByText('2 visits'));
    await waitFor(() => expect(lines()).toHaveLength(4));
    expect(lines()[2]).toContain('undated Exchange with Southern University · reported after October 2022');
    expect(lines()[3]).toContain('24–28 Dec 2019 Delegation to Southern University');
    fireEvent.click(getByText('2 people'));
    await waitFor(() => expect(queryByText('vice president, as of 17 December 2018')).not.toBeNull());
    expect(lines()).toHaveLength(2);
    fireEvent.click(getByText('2 people'));
    await waitFor(() => expect(queryByText('vice president, as of 17 December 2018')).toBeNull());
  });

  it('opens a record in place, with signatories, summary, source and paragraph, and names each once as a link', async () => {
    const { line, container, props } = show();
    const open = line('31 Aug 2023');
    expect(open.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(open);
    await waitFor(() => expect(open.getAttribute('aria-expanded')).toBe('true'));
    const more = container.querySelector(`#${CSS.escape(open.getAttribute('aria-controls') ?? '')}`);
    expect(more?.textContent).toContain('Memorandum of cooperation · Beijing, China'.replace('M', 'm'));
    expect(more?.textContent).toContain(
      'Signed by Li Wei for Open University of the North and Siti Aminah for Southern University',
    );
    expect(more?.textContent).toContain('The two will exchange staff and courses.');
    expect(more?.textContent).toContain('The Herald, Two universities sign, 1 September 2023, ¶2–3');
    const links = [...(more?.querySelectorAll('[role=button]') ?? [])].map((link) => link.textContent);
    expect(links.filter((link) => link === 'Southern University')).toHaveLength(1);
    const partner = [...(more?.querySelectorAll('[role=button]') ?? [])].find(
      (link) => link.textContent === 'Southern University',
    );
    fireEvent.click(partner as Element);
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith('southern-university');
  });

  it('has few stops for the keyboard before anything is opened', () => {
    const { container } = show();
    const stops = container.querySelectorAll('a, button, [tabindex="0"]');
    expect([...stops].filter((stop) => !stop.closest('[hidden]'))).toHaveLength(12);
  });

  it('says last that the data has no agreement or visit, and how far it goes', () => {
    const { container, text } = show({}, cardOf('quiet-academy'));
    expect(container.querySelector('.card-none')?.textContent).toBe(
      'No agreement or visit in this data, which runs to 31 January 2024.',
    );
    expect(container.querySelector('.card-body > :last-child')?.className).toBe('card-none');
    expect(text()).toContain('data to January 2024');
  });

  it('copies what it shows as a citation, and says so', async () => {
    const { getByLabelText, container, props, getAllByText } = show();
    fireEvent.click(getByLabelText('Cite what this card shows'));
    await waitFor(() => expect(container.querySelector<HTMLElement>('#one-cite')?.hidden).toBe(false));
    fireEvent.click(getAllByText('Plain text')[0] as Element);
    await waitFor(() => expect(container.textContent).toContain('Citation copied'));
    const [copied] = vi.mocked(props.onCopy).mock.calls[0] ?? [];
    expect(copied).toContain('Memorandum of cooperation (31 August 2023). The Herald, “Two universities sign”');
    expect(copied).toContain('Framework agreement (17 December 2018).');
  });

  it.each<[string, string, Partial<CardViewProps>]>([
    ['Close (Esc)', 'onClose', {}],
    ['Keep this card open', 'onPin', {}],
    ['Open in side panel', 'onPanel', {}],
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
    const { getByRole, text } = show(loading);
    expect(getByRole('dialog').getAttribute('aria-busy')).toBe('true');
    expect(text()).toContain('Looking up OUN…');
  });
  it('says when the data cannot be reached', () => {
    const error = new Error('data-unavailable');
    const { container, getByText, props } = show({ contents: { state: 'unavailable', name: 'OUN', error } });
    expect(container.textContent).toContain('The data for this name could not be reached.');
    expect(container.textContent).toContain('The data cannot be opened now.');
    fireEvent.click(getByText('Try again'));
    expect(props.onRetry).toHaveBeenCalledOnce();
  });
  it('says when the data in use does not know the name', () => {
    const { container } = show({ contents: { state: 'unavailable', name: 'OUN', error: null } });
    expect(container.textContent).toContain('its pack was removed or cannot be opened');
  });
  it('says that only the bundled data is in use, and shows what it knows', () => {
    const { container, lines } = show({}, { ...cardOf('open-university', 'southern-university'), isReduced: true });
    expect(container.textContent).toContain('Your own data packs cannot be opened now.');
    expect(lines()[0]).toContain('with Southern University');
  });
  it('names the packs that are left out since they are damaged', () => {
    const { container, lines } = show(
      {},
      { ...cardOf('open-university', 'southern-university'), isReduced: false, damaged: ['Fernhill'] },
    );
    expect(container.textContent).toContain('Pages do not use “Fernhill”: a part of it cannot be read');
    expect(lines()[0]).toContain('with Southern University');
  });
  it('says which action failed, and stays open', () => {
    const { getByRole } = show({ failure: { what: 'correction', error: new Error('not-kept') } });
    expect(getByRole('alert').textContent).toBe(
      'Your correction was not saved, so the name stays marked. ' +
        'The browser could not store it: there may be no room left on the disk.',
    );
  });
});

describe('the foot', () => {
  it('says in short why the text was linked and how far the data goes; the whole opens', async () => {
    const { container, text } = show();
    expect(container.querySelector('.card-foot-line')?.textContent).toContain('“OUN” is defined in this paragraph');
    expect(container.querySelector('.card-data')?.textContent).toBe('data to January 2024');
    const whole = container.querySelector<HTMLElement>('.card-whole');
    expect(whole?.hidden).toBe(true);
    fireEvent.click(container.querySelector('.card-why') as Element);
    await waitFor(() => expect(whole?.hidden).toBe(false));
    expect(whole?.textContent).toContain('also on this page: Li Wei');
    expect(whole?.textContent).toContain('Compared with this story, 21 September 2023');
    expect(text()).toContain('Partnerships of one open university as five articles tell them.');
    expect(text()).toContain('version 2026.11.21 · No licence stated');
  });

  it('leads to the own site and the registries, and has each source once, with records or without', async () => {
    const links = {
      url: 'https://www.southern.example/',
      sameAs: ['https://ror.org/01', 'http://www.wikidata.org/entity/Q1'],
    };
    const withRecords = { ...cardOf('southern-university'), ...links };
    const without = { ...withRecords, agreements: [], visits: [], events: [], tied: [], connections: [] };
    for (const card of [withRecords, without]) {
      const { container } = show({ why: null }, card);
      fireEvent.click(container.querySelector('.card-why') as Element);
      const addresses = [...container.querySelectorAll('.entity-links a')].map((link) => link.getAttribute('href'));
      expect(addresses).toEqual([links.url, ...links.sameAs]);
      expect(container.querySelector('.entity-links')?.textContent).toContain('southern.example');
      expect(container.querySelectorAll('.card-who > .sources, .card-whole > .sources')).toHaveLength(1);
      cleanup();
    }
  });

  it('keeps to how far the data goes on an entity that was opened from another', () => {
    const { container } = show({ why: null });
    expect(container.querySelector('.card-foot-line')?.textContent).toBe('data to January 2024');
  });
});

describe('“Wrong?”', () => {
  it('keeps the card open while its menu is', async () => {
    const { getByText, props } = show();
    fireEvent.click(getByText('Wrong?'));
    await waitFor(() => expect(props.onHold).toHaveBeenLastCalledWith(true));
    fireEvent.click(getByText('Wrong?'));
    await waitFor(() => expect(props.onHold).toHaveBeenLastCalledWith(false));
  });

  it.each([
    ['Wrong on this page', 'page'],
    ['Wrong on news.example', 'site'],
    ['Wrong everywhere', 'everywhere'],
  ])('“%s” removes the link in that scope', (label, scope) => {
    const { getByText, props } = show();
    fireEvent.click(getByText('Wrong?'));
    fireEvent.click(getByText(label));
    expect(props.onWrong).toHaveBeenCalledExactlyOnceWith(scope);
  });

  it('does not offer “this site” on a page without a host name', () => {
    const { container } = show({ site: '' });
    expect(container.querySelectorAll('[role=menuitem]').length).toBe(3);
  });

  it('goes through its items with the arrow keys, from the last to the first', async () => {
    const { getByText, getByRole } = show();
    fireEvent.click(getByText('Wrong?'));
    const menu = getByRole('menu');
    const [first] = menu.querySelectorAll('button');
    await waitFor(() => expect(document.activeElement).toBe(first));
    for (const [key, label] of [
      ['ArrowDown', 'Wrong on news.example'],
      ['End', 'Copy as a correction to the data'],
      ['ArrowDown', 'Wrong on this page'],
      ['ArrowUp', 'Copy as a correction to the data'],
      ['Home', 'Wrong on this page'],
    ] as const) {
      fireEvent.keyDown(document.activeElement as Element, { key });
      expect(document.activeElement?.textContent).toBe(label);
    }
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await waitFor(() => expect(menu.hidden).toBe(true));
    expect(document.activeElement?.textContent).toBe('Wrong?');
  });

  it.each([
    [true, 'Copied'],
    [false, 'Could not copy'],
  ])('says whether the correction was copied (%s)', async (copied, expected) => {
    const { getByText, container } = show({ onCopyCorrection: async () => copied });
    fireEvent.click(getByText('Wrong?'));
    fireEvent.click(getByText('Copy as a correction to the data'));
    await waitFor(() => expect(container.querySelector('.wrong-link [role=status]')?.textContent).toBe(expected));
  });

  it.each([
    ['page', '“OUN” is no longer marked on this page.'],
    ['site', '“OUN” is no longer marked on news.example.'],
    ['everywhere', '“OUN” is no longer marked anywhere.'],
  ] as const)('confirms it (%s) on the page and to a screen reader, and can be undone', async (corrected, said) => {
    const { container, getByText, props } = show({ corrected });
    expect(container.querySelector('.card-corrected p')?.textContent).toBe(said);
    expect(container.querySelector('.card > [role=status]')?.textContent).toBe(said);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    fireEvent.click(getByText('Undo'));
    expect(props.onUndo).toHaveBeenCalledOnce();
  });

  it('says that it was undone', () => {
    const { container } = show({ announced: 'undone' });
    expect(container.querySelector('.card > [role=status]')?.textContent).toBe('“OUN” is marked again.');
  });
});

it.each<Partial<CardViewProps>>([
  {},
  { pinned: true, back: 'Southern University' },
  { shape: 'sheet', why: null },
  { contents: { state: 'loading', name: 'OUN' } },
  { corrected: 'site' },
])('is free of accessibility violations (%o)', async (changes) => {
  expect(await axeViolations(show(changes).container)).toEqual([]);
});
