// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SidePanel, type SidePanelProps } from '../../../components/side-panel/side-panel.tsx';
import { inChinese } from '../harness/catalogue.ts';
import { axeViolations, show } from '../harness/show.tsx';
import { sampleCard, samplePage, september } from './sample-page.ts';

const names = ['meadow-college', 'harbour-university', 'harbour-university', 'jing-dehai', 'tidal-organization'];
const page = samplePage(names);

const props = (given: Partial<SidePanelProps> = {}): SidePanelProps => ({
  state: page,
  reference: september,
  actions: sampleActions(),
  card: null,
  onOpen: vi.fn(),
  onBack: vi.fn(),
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
  it('lists the connections first, then the names with their counts', async () => {
    const { container, find } = show(<SidePanel {...props()} />);
    const headings = [...container.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(headings).toEqual(['On this page', 'Names on this page', 'Map']);
    expect(container.textContent).toContain('Compared with this story, 21 September 2023');
    find.getByRole('button', { name: 'Show 2 mentions of Harbour University' });
    await waitFor(() => expect(container.querySelector('.graph-node')).not.toBeNull());
    expect(await axeViolations(container)).toEqual([]);
  });

  it('lists the mentions of a name, and goes to one', () => {
    const given = props();
    const { find } = show(<SidePanel {...given} />);
    const count = find.getByRole('button', { name: 'Show 2 mentions of Harbour University' });
    expect(count.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(count);
    expect(count.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(find.getAllByRole('button', { name: /Before it Harbour University after it/ })[1] as Element);
    expect(given.actions.reveal).toHaveBeenCalledWith('harbour-university-2');
  });

  it('steps through the mentions and opens an entity', () => {
    const given = props();
    const { find } = show(<SidePanel {...given} />);
    fireEvent.click(find.getByRole('button', { name: 'Next mention' }));
    fireEvent.click(find.getByRole('button', { name: 'Previous mention' }));
    expect(vi.mocked(given.actions.step).mock.calls).toEqual([['next'], ['previous']]);
    fireEvent.click(find.getByRole('button', { name: /^World Tidal Organization.+intergovernmental/i }));
    expect(given.onOpen).toHaveBeenCalledWith('tidal-organization');
  });

  it('shows the details of an entity with its timeline, and restores the focus on going back', async () => {
    const given = props();
    const { container, find, again } = show(<SidePanel {...given} />);
    const button = find.getByRole('button', { name: /^Jing Dehai.+president/ });
    button.focus();
    fireEvent.click(button);
    again(<SidePanel {...given} card={sampleCard('jing-dehai', names)} />);
    await waitFor(() => expect(container.querySelector('.timeline-entry')).not.toBeNull());
    expect(document.activeElement?.textContent).toBe('Back to the page’s names');
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
    [samplePage([], { state: 'paused' }), 'Pages of this site are not read and nothing is marked.'],
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
    expect(container.textContent).toContain('本页关联');
    expect(container.textContent).toContain('本文发表前三周');
  });
});
