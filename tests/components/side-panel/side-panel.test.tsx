// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { PanelView } from '../../../components/page/panel-view.ts';
import { SidePanel, type SidePanelProps } from '../../../components/side-panel/side-panel.tsx';
import { inChinese } from '../harness/catalogue.ts';
import { axeViolations, show } from '../harness/show.tsx';
import { sampleCard, samplePage, september } from './sample-page.ts';

const names = ['meadow-college', 'harbour-university', 'harbour-university', 'jing-dehai', 'tidal-organization'];
const page = samplePage(names);
const firstTiesOfPage = { ...page, together: { ...page.together, rows: { direct: 40, withHome: 0, thirds: 0 } } };

const on = (view: PanelView) => ({ views: { view, onView: vi.fn() } });

const props = (given: Partial<SidePanelProps> = {}): SidePanelProps => ({
  state: page,
  views: { view: 'ties', onView: vi.fn() },
  reference: september,
  actions: sampleActions(),
  card: null,
  onOpen: vi.fn(),
  onBack: vi.fn(),
  onPrint: vi.fn(),
  ...given,
});

const sampleActions = (changed: Partial<SidePanelProps['actions']> = {}): SidePanelProps['actions'] => ({
  reveal: vi.fn(),
  step: vi.fn(async () => page.report.mentions[1]?.key ?? null),
  toggleHidden: vi.fn(),
  setRule: vi.fn(),
  export: vi.fn(async () => null),
  reload: vi.fn(),
  retry: vi.fn(),
  allow: vi.fn(async () => true),
  ...changed,
});

describe('the side panel', () => {
  it('opens on the ties, with a tab for each view', async () => {
    const { container, find } = show(<SidePanel {...props()} />);
    expect(find.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Ties2', 'Names4', 'Map', 'Time']);
    expect(find.getByRole('tabpanel', { name: /Ties/ }).textContent).toContain('memorandum between');
    expect(container.textContent).toContain('Compared with this story, 21 September 2023');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('opens the time at the day of the story and leaves the focus where it is', () => {
    const scrolled: Element[] = [];
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      scrolled.push(this);
    });
    onTestFinished(() => scroll.mockRestore());
    const given = props(on('ties'));
    const { container, again } = show(<SidePanel {...given} />);
    const tab = container.querySelector<HTMLElement>('#tab-time');
    tab?.focus();
    again(<SidePanel {...given} {...on('time')} />);
    expect(scrolled.map(({ className }) => className)).toEqual(['rail-reference']);
    expect(document.activeElement).toBe(tab);
  });

  it.each([
    ['map', 'svg.graph'],
    ['time', '.rail'],
  ] as const)('draws the view once all ties are there: %s', async (view, drawing) => {
    const given = props(on(view));
    const { find, container, again } = show(<SidePanel {...given} state={firstTiesOfPage} />);
    expect(find.getByRole('tabpanel').textContent).toBe('Loading…');
    again(<SidePanel {...given} />);
    await waitFor(() => expect(container.querySelector(drawing)).not.toBeNull());
    expect(find.getByRole('tabpanel').textContent).not.toContain('Loading…');
  });

  it.each(['ties', 'map', 'time'] as const)(
    'says where it has the first ties alone, and asks again: %s',
    async (view) => {
      const onRetry = vi.fn();
      const state = { ...firstTiesOfPage, failedTies: { error: new Error('data-unavailable'), onRetry } };
      const { find, container, again } = show(<SidePanel {...props({ ...on(view), state })} />);
      const panel = find.getByRole('tabpanel');
      expect(panel.textContent).toContain('The other ties of this page could not be looked up');
      expect(panel.textContent).toContain('The data cannot be opened now.');
      expect(panel.textContent).not.toContain('Loading…');
      expect(panel.textContent?.includes('memorandum between')).toBe(view === 'ties');
      expect(await axeViolations(container)).toEqual([]);
      fireEvent.click(find.getByRole('button', { name: 'Try again' }));
      expect(onRetry).toHaveBeenCalledOnce();
      again(<SidePanel {...props({ ...on('names'), state })} />);
      expect(find.getByRole('tabpanel').textContent).not.toContain('could not');
    },
  );

  it.each(['ties', 'names', 'map', 'time'] as const)('opens a tab that prints the view: %s', (view) => {
    const given = props(on(view));
    const { find } = show(<SidePanel {...given} />);
    fireEvent.click(find.getByRole('button', { name: 'Print' }));
    expect(given.onPrint).toHaveBeenCalledWith({ kind: 'view', view });
  });

  it('opens a tab that prints an entity', () => {
    const given = props({ card: sampleCard('jing-dehai', names) });
    const { container } = show(<SidePanel {...given} />);
    fireEvent.click(container.querySelector('.entity-tools .print-button') as Element);
    expect(given.onPrint).toHaveBeenCalledWith({ kind: 'entity', id: 'jing-dehai' });
  });

  it('has nothing to print where nothing was found', () => {
    const { find } = show(<SidePanel {...props({ state: samplePage([]) })} />);
    expect(find.queryByRole('button', { name: 'Print' })).toBeNull();
  });

  it.each(['ties', 'names', 'map', 'time'] as const)(
    'prints the view %s once in a tab of its own, when all of it is drawn',
    async (view) => {
      const papers: { readonly text: string; readonly drawings: number }[] = [];
      vi.stubGlobal('print', () =>
        papers.push({
          text: document.body.textContent ?? '',
          drawings: document.querySelectorAll('svg.graph').length,
        }),
      );
      onTestFinished(() => void vi.unstubAllGlobals());
      const given = props({ ...on(view), onPrint: null });
      const { container, find, again } = show(<SidePanel {...given} state={{ kind: 'loading' }} />);
      again(<SidePanel {...given} isReadyToPrint />);
      await waitFor(() => expect(papers).toHaveLength(1));
      expect(papers[0]?.text).toContain('https://example.com/a-page');
      if (view !== 'names') expect(papers[0]?.text).toContain('The two will exchange teachers.');
      if (view !== 'names') expect(papers[0]?.text).toContain('19 May 2020');
      expect(papers[0]?.drawings).toBe(view === 'map' ? 1 : 0);
      again(<SidePanel {...given} isReadyToPrint={false} />);
      again(<SidePanel {...given} isReadyToPrint />);
      // It stays a page that can be read and printed again, without the tools for a page beside it.
      await waitFor(() => expect(container.textContent).not.toContain('The two will exchange teachers.'));
      expect(find.queryByRole('button', { name: 'Next mention' })).toBeNull();
      expect(await axeViolations(container)).toEqual([]);
      fireEvent.click(find.getByRole('button', { name: 'Print' }));
      await waitFor(() => expect(papers).toHaveLength(2));
    },
  );

  it('is printed with every record open', async () => {
    const { container } = show(<SidePanel {...props()} />);
    expect(container.textContent).not.toContain('The two will exchange teachers.');
    window.dispatchEvent(new Event('beforeprint'));
    await waitFor(() => expect(container.textContent).toContain('The two will exchange teachers.'));
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(container.textContent).not.toContain('The two will exchange teachers.'));
  });

  it('goes from view to view with the arrow keys, round the ends', () => {
    const given = props({ ...on('ties') });
    const { find } = show(<SidePanel {...given} />);
    const list = find.getByRole('tablist');
    for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'Home']) fireEvent.keyDown(list, { key });
    expect(vi.mocked(given.views.onView).mock.calls).toEqual([['names'], ['time'], ['time'], ['ties']]);
    fireEvent.click(find.getByRole('tab', { name: 'Map' }));
    expect(given.views.onView).toHaveBeenLastCalledWith('map');
  });

  it('draws the institutions with their officials beneath, and shows the record of a line', async () => {
    const { container, find } = show(<SidePanel {...props(on('map'))} />);
    const line = await find.findByRole('button', { name: '2023: Meadow College and Harbour University' });
    expect(find.getByRole('button', { name: 'Jing Dehai' }).classList).toContain('graph-person');
    expect(await axeViolations(container)).toEqual([]);
    fireEvent.click(line);
    const chosen = find.getByRole('region', { name: 'Meadow College and Harbour University' });
    expect(chosen.textContent).toContain('The two will exchange teachers.');
    expect(chosen.contains(document.activeElement)).toBe(true);
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(document.activeElement).toBe(line);
    expect(find.queryByRole('region')).toBeNull();
  });

  it('reaches the names and lines of the map with the arrow keys', async () => {
    const given = props(on('map'));
    const { container, find } = show(<SidePanel {...given} />);
    await find.findByRole('button', { name: 'Jing Dehai' });
    const items = [...container.querySelectorAll<SVGElement>('svg.graph [role=button]')];
    expect(items.filter((item) => item.getAttribute('tabindex') === '0')).toHaveLength(1);
    items[0]?.focus();
    for (const [key, place] of [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', 0],
      ['End', items.length - 1],
      ['Home', 0],
    ] as const) {
      fireEvent.keyDown(document.activeElement as Element, { key });
      expect(document.activeElement).toBe(items[place]);
    }
    fireEvent.keyDown(document.activeElement as Element, { key: 'Enter' });
    expect(given.onOpen).toHaveBeenCalledWith('harbour-university');
  });

  it('tells the records in the order of time, with a row for the story', async () => {
    const { container } = show(<SidePanel {...props(on('time'))} />);
    const rows = [...container.querySelectorAll('.rail > li')].map((row) => row.textContent?.slice(0, 12).trim());
    expect(rows).toEqual(['2023', '21 Sept 2023', '31 Aug 2023', '2020', '19 May 2020']);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('lists the mentions of a name, and goes to one', () => {
    const given = props(on('names'));
    const { find } = show(<SidePanel {...given} />);
    const count = find.getByRole('button', { name: 'Show 2 mentions of Harbour University' });
    expect(count.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(count);
    expect(count.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(find.getAllByRole('button', { name: /Before it Harbour University after it/ })[1] as Element);
    expect(given.actions.reveal).toHaveBeenCalledWith('harbour-university-2');
  });

  it('steps through the mentions and opens an entity', () => {
    const given = props(on('names'));
    const { find } = show(<SidePanel {...given} />);
    fireEvent.click(find.getByRole('button', { name: 'Next mention' }));
    fireEvent.click(find.getByRole('button', { name: 'Previous mention' }));
    expect(vi.mocked(given.actions.step).mock.calls).toEqual([['next'], ['previous']]);
    fireEvent.click(find.getByRole('button', { name: /^World Tidal Organization.+intergovernmental/i }));
    expect(given.onOpen).toHaveBeenCalledWith('tidal-organization');
  });

  it('shows the details of an entity with its timeline, and restores the focus on going back', async () => {
    const given = props(on('names'));
    const { container, find, again } = show(<SidePanel {...given} />);
    const button = find.getByRole('button', { name: /^Jing Dehai.+president/ });
    button.focus();
    fireEvent.click(button);
    again(<SidePanel {...given} card={sampleCard('jing-dehai', names)} />);
    await waitFor(() => expect(container.querySelector('.rail-reference')).not.toBeNull());
    expect(document.activeElement?.textContent).toBe('Back to this page');
    expect(container.textContent).toContain('by then held by Lin Haoming (as of 31 August 2023)');
    expect(await axeViolations(container)).toEqual([]);
    again(<SidePanel {...given} />);
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('announces what it found to screen readers', () => {
    const { find, again } = show(<SidePanel {...props({ state: { kind: 'loading' } })} />);
    const status = find.getByRole('status');
    expect(status.textContent).toBe('');
    again(<SidePanel {...props()} />);
    expect(status.textContent).toBe('4 names, 2 ties on this page.');
  });

  it.each([
    [{ kind: 'loading' }, 'Reading the page'],
    [{ kind: 'closed', reason: 'browser', family: 'chromium', host: null }, 'This is a page of the browser itself'],
    [{ kind: 'closed', reason: 'access', family: 'firefox', host: null }, 'Access your data for all websites'],
    [{ ...samplePage(['tidal-organization']), visitOnly: true }, 'for this visit only'],
    [samplePage([]), 'No known names on this page'],
    [samplePage([], { state: 'paused' }), 'Pages on this site are not read, and nothing is marked.'],
    [samplePage(['tidal-organization'], { state: 'hidden' }), 'Marks are hidden on this page.'],
    [samplePage(['tidal-organization']), 'Nothing in this data ties the names on this page'],
  ] as const)('says what it knows where there is little: %o', async (state, words) => {
    const { container } = show(<SidePanel {...props({ state })} />);
    expect(container.textContent).toMatch(words);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('asks for missing access', () => {
    const actions = sampleActions();
    const state = { kind: 'closed', reason: 'site', family: 'chromium', host: 'news.example' } as const;
    const { find } = show(<SidePanel {...props({ state, actions })} />);
    for (const name of ['Always read news.example', 'Always read every site'])
      fireEvent.click(find.getByRole('button', { name }));
    expect(vi.mocked(actions.allow).mock.calls).toEqual([['news.example'], [null]]);
  });

  it('is in Chinese for a Chinese reader', () => {
    const { container } = show(<SidePanel {...props()} />, inChinese);
    expect(container.textContent).toContain('关联2名称4关系图时间线');
    expect(container.textContent).toContain('本文发表前三周');
  });
});
