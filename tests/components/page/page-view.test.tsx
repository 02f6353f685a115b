// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../components/page/types.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupActions } from '../../../components/popup/types.ts';
import { ShortcutsProvider } from '../../../components/shortcuts/shortcuts.tsx';
import { inChinese, inEnglish } from '../harness/catalogue.ts';
import { axeViolations, show } from '../harness/show.tsx';
import { sampleActions, samplePage, sampleReference, startOn } from '../popup/sample-page.ts';
import { samplePage as samplePageWithTies } from '../side-panel/sample-page.ts';

function open(page: PageState = samplePage, actions = sampleActions(), language = inEnglish) {
  const screen = show(
    <Popup page={page} actions={actions} memory={startOn('page')} reference={sampleReference} />,
    language,
  );
  return { ...screen, actions };
}

describe('what is on this page', () => {
  it('is grouped by entity, most mentioned first, each with a description', async () => {
    const { container, find } = open();
    expect(find.getByText('2 names, no ties')).toBeTruthy();
    const rows = [...container.querySelectorAll('.entity')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Northern Open Universityuniversity · China2',
      'Ana Ruizpresident, Southern University, as of 20231',
    ]);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('is shown with its original name beside the one in the reader’s language', () => {
    const [first] = samplePage.overviews.values();
    if (!first) throw new Error('the sample page has overviews');
    const overviews = new Map([[first.id, { ...first, name: '北方开放大学', original: first.name }]]);
    const { container, find } = open({ ...samplePage, overviews });
    expect(container.querySelector('.entity-name')?.textContent).toBe(`北方开放大学 ${first.name}`);
    expect(find.getByRole('button', { name: /^北方开放大学 Northern Open University/ })).toBeTruthy();
  });

  it('says under its ties where it has the first alone', () => {
    const ties = samplePageWithTies(['meadow-college', 'harbour-university']);
    const failedTies = { error: new Error('data-unavailable'), onRetry: vi.fn() };
    const rows = { direct: 40, withHome: 0, thirds: 0 };
    const { container, find } = open({ ...ties, together: { ...ties.together, rows }, failedTies });
    expect(container.querySelectorAll('.together > li').length).toBeGreaterThan(0);
    expect(container.querySelector('.page-ties [role=alert]')?.textContent).toContain('The other ties of this page');
    fireEvent.click(find.getByRole('button', { name: 'Try again' }));
    expect(failedTies.onRetry).toHaveBeenCalledOnce();
  });

  it('has a link to each mention', () => {
    const { find, container, actions } = open();
    fireEvent.click(find.getByRole('button', { name: 'Show 2 mentions of Northern Open University' }));
    const mentions = [...container.querySelectorAll('.mention')];
    expect(mentions.map((mention) => mention.textContent)).toEqual([
      '… the dean of the faculty of Northern Open University said that the guests would …',
      '… the dean of the faculty of NOU said that the guests would …',
    ]);
    fireEvent.click(mentions[1] as Element);
    expect(actions.reveal).toHaveBeenCalledWith(samplePage.report.mentions[2]?.key);
    expect(find.getByText('3 of 3')).toBeTruthy();
  });

  it('is one stop of the Tab key in each group, from which the arrow keys reach every name and mention', async () => {
    const { container, find } = open();
    const stops = () => [...container.querySelectorAll('.names button[tabindex="0"]')].map((each) => each.className);
    expect(stops()).toEqual(['entity-open', 'entity-open']);
    const described = find.getByRole('grid', { name: /^Institutions/ }).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('Enter shows them below it');
    const focused = () => document.activeElement as HTMLElement;
    const press = (key: string, more = {}) => fireEvent.keyDown(focused(), { key, ...more });
    const name = find.getByRole('button', { name: /^Northern Open University/ });
    name.focus();
    press('ArrowRight');
    expect(focused().className).toBe('entity-count');
    expect(stops()).toEqual(['entity-count', 'entity-open']);
    fireEvent.click(focused());
    expect(await axeViolations(container)).toEqual([]);
    press('ArrowDown');
    press('ArrowDown');
    expect(focused().textContent).toContain('faculty of NOU');
    press('ArrowDown');
    expect(focused().textContent).toContain('faculty of NOU');
    press('ArrowUp');
    press('ArrowUp');
    press('End');
    expect(focused().className).toBe('entity-count');
    press('Home');
    expect(focused()).toBe(name);
    press('End', { ctrlKey: true });
    expect(focused().textContent).toContain('faculty of NOU');
    press('Home', { ctrlKey: true });
    expect(focused()).toBe(name);
    // The stop does not stay in a list that is closed.
    press('ArrowRight');
    press('ArrowDown');
    fireEvent.click(find.getByRole('button', { name: 'Show 2 mentions of Northern Open University' }));
    expect(stops()).toEqual(['entity-count', 'entity-open']);
  });

  it('can be filtered where there are many names', async () => {
    const [mention] = samplePage.report.mentions;
    if (!mention) throw new Error('the sample page has mentions');
    const titles = ['Harbour', 'Meadow', 'Córdoba', 'Tidal', 'River', 'Mountain', 'Forest'];
    const mentions = titles.map((title) => ({
      ...mention,
      key: title,
      entity: title as typeof mention.entity,
      name: `${title} University`,
      exact: `${title} University`,
    }));
    const { find, container } = open({
      ...samplePage,
      overviews: new Map(),
      report: { ...samplePage.report, mentions },
    });
    const names = () => [...container.querySelectorAll('.entity-name')].map((name) => name.textContent);
    const field = find.getByRole('searchbox', { name: 'Filter names' });
    fireEvent.input(field, { target: { value: 'cordo' } });
    expect(names()).toEqual(['Córdoba University']);
    expect(container.querySelectorAll('.names button[tabindex="0"]')).toHaveLength(1);
    expect(find.getByText('1 of 7')).toBeTruthy();
    fireEvent.input(field, { target: { value: 'nobody' } });
    expect(find.getByText('No matching names')).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(names()).toHaveLength(7);
  });

  it('shows the keys that are set, and adds them to the hints of their buttons', async () => {
    const { find, container } = show(
      <ShortcutsProvider
        value={[
          { name: '_execute_action', description: '', keys: 'Alt+Shift+L' },
          { name: 'next-mention', description: 'Go to the next mention', keys: 'Alt+Shift+J' },
          { name: 'open-panel', description: 'Open side panel', keys: '' },
        ]}
      >
        <Popup page={samplePage} actions={sampleActions()} memory={startOn('page')} reference={sampleReference} />
      </ShortcutsProvider>,
    );
    const rows = [...container.querySelectorAll('.shortcuts tr')].map((row) => row.textContent);
    expect(rows).toEqual(['Open the popupAltShiftL', 'Go to the next mentionAltShiftJ']);
    expect(find.getByRole('button', { name: 'Next mention' }).title).toBe('Next mention (Alt+Shift+J)');
    expect(find.getByRole('button', { name: 'Open side panel' }).title).toBe('Open side panel');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('can be stepped through, with the position shown', async () => {
    const { find, actions } = open();
    fireEvent.click(find.getByRole('button', { name: 'Next mention' }));
    expect(actions.step).toHaveBeenCalledWith('next');
    expect(await find.findByText('2 of 3')).toBeTruthy();
  });

  it('opens the details of an entity and restores the focus on going back', async () => {
    const { find, container } = open();
    const row = find.getByText('Ana Ruiz').closest('button') as HTMLButtonElement;
    fireEvent.click(row);
    expect(await find.findByRole('heading', { level: 2, name: 'Ana Ruiz' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Back');
    const [link] = find.getAllByRole('button', { name: 'Southern University' });
    fireEvent.click(link as Element);
    expect(await find.findByText('Back to Ana Ruiz')).toBeTruthy();
    fireEvent.keyDown(document, { key: 'Escape' });
    fireEvent.click(find.getByText('Back'));
    await waitFor(() => expect(document.activeElement).toBe(row));
    expect(container.querySelector('.detail')).toBeNull();
  });

  it.each([
    ['Copy as a table', 'Copied: paste it into a spreadsheet or a document'],
    ['Spreadsheet (CSV)', 'Saved as news.csv'],
    ['Annotations (JSON-LD)', 'Saved as news.jsonld'],
  ])('is exported: %s', async (format, said) => {
    const { find } = open();
    fireEvent.click(find.getByRole('button', { name: 'Export' }));
    fireEvent.click(find.getByText(format));
    expect(await find.findByText(said)).toBeTruthy();
    expect(find.queryByRole('menu')).toBeNull();
  });

  it('says that an export failed', async () => {
    const refuse = async () => Promise.reject(new Error('the clipboard is closed'));
    const { find } = open(samplePage, sampleActions({ export: refuse }));
    fireEvent.click(find.getByRole('button', { name: 'Export' }));
    fireEvent.click(find.getByText('Copy as a table'));
    expect(await find.findByText('Nothing was copied. The browser says: the clipboard is closed')).toBeTruthy();
  });

  const button = (name: string) => (find: ReturnType<typeof open>['find']) => find.getByRole('button', { name });
  it.each<[string, keyof PopupActions, (find: ReturnType<typeof open>['find']) => HTMLElement, string]>([
    ['stepping on', 'step', button('Next mention'), 'The next mention could not be shown'],
    ['hiding the marks', 'toggleHidden', button('Hide marks'), 'The marks could not be hidden or shown'],
    ['opening the options', 'openOptions', button('Options'), 'The options could not be opened.'],
    ['printing', 'print', button('Print'), 'The view could not be opened for printing'],
    ['opening the panel', 'openPanel', button('Open side panel'), 'The side panel could not be opened'],
  ])('says so when %s fails, and why', async (_, action, press, said) => {
    const { find, container } = open(
      samplePage,
      sampleActions({ [action]: () => Promise.reject(new Error('unreachable')) }),
    );
    fireEvent.click(press(find));
    const note = await find.findByRole('alert');
    expect(note.textContent).toContain(said);
    expect(note.textContent).toContain('There was no answer');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('says so when a choice for the site is not kept, until the reader tries again', async () => {
    const setRule = vi
      .fn(() => new Promise<unknown>(() => {}))
      .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const { find } = open(samplePage, sampleActions({ setRule }));
    const choose = () => fireEvent.change(find.getByLabelText('On news.example'), { target: { value: 'paused' } });
    choose();
    expect((await find.findByRole('alert')).textContent).toBe(
      'The choice for this site was not saved; the earlier one still applies. ' +
        'The browser could not store it: there may be no room left on the disk.',
    );
    choose();
    await waitFor(() => expect(find.queryByRole('alert')).toBeNull());
  });

  it('says so when a mention is gone from the page', async () => {
    const { find, container } = open(samplePage, sampleActions({ reveal: async () => false }));
    fireEvent.click(find.getByRole('button', { name: 'Show 2 mentions of Northern Open University' }));
    fireEvent.click(container.querySelector('.mention') as Element);
    expect((await find.findByRole('alert')).textContent).toContain('That passage is no longer on the page.');
  });

  it('says that the reader’s own packs cannot be opened', () => {
    const { find } = show(
      <Popup
        page={samplePage}
        actions={sampleActions()}
        memory={startOn('page')}
        reference={sampleReference}
        missing={{ isReduced: true, damaged: [] }}
      />,
    );
    expect(find.getByText(/Your own data packs cannot be opened now/)).toBeTruthy();
    expect(find.getByText('2 names, no ties')).toBeTruthy();
  });

  it.each([
    ['one', inEnglish, ['Alder'], 'Pages do not use “Alder”: a part of it cannot be read in this browser.'],
    ['one', inEnglish, ['Alder'], 'add its file again in the options to repair it.'],
    [
      'two',
      inEnglish,
      ['Fernhill: agreements', 'Alder'],
      'use “Fernhill: agreements” and “Alder”: a part of each cannot',
    ],
    ['two', inEnglish, ['Fernhill: agreements', 'Alder'], 'add their files again in the options to repair them.'],
    [
      'two',
      inChinese,
      ['Fernhill', 'Alder'],
      '网页目前不使用“Fernhill”和“Alder”：它们各有一部分在此浏览器中无法读取。',
    ],
  ] as const)('names the packs whose stored data is damaged: %s', (_, language, damaged, words) => {
    const { find } = show(
      <Popup
        page={samplePage}
        actions={sampleActions()}
        memory={startOn('page')}
        reference={sampleReference}
        missing={{ isReduced: false, damaged }}
      />,
      language,
    );
    const [note] = find.getAllByRole('status').filter(({ textContent }) => textContent?.includes('Alder'));
    expect(note?.textContent).toContain(words);
    expect(find.queryByText(/Your own data packs cannot be opened now/)).toBeNull();
  });

  it('has an export menu that works by keyboard', async () => {
    const { find, container } = open();
    const button = find.getByRole('button', { name: 'Export' });
    fireEvent.click(button);
    const menu = find.getByRole('menu');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Copy as a table'));
    fireEvent.keyDown(menu, { key: 'ArrowUp' });
    expect(document.activeElement?.textContent).toContain('QuickStatements');
    expect(await axeViolations(container)).toEqual([]);
    fireEvent.keyDown(menu, { key: 'Escape' });
    expect(find.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('can be hidden and paused', () => {
    const { find, actions } = open();
    fireEvent.click(find.getByRole('button', { name: 'Hide marks' }));
    expect(actions.toggleHidden).toHaveBeenCalledOnce();
    const choice = find.getByLabelText('On news.example');
    fireEvent.change(choice, { target: { value: 'until-data-changes' } });
    expect(actions.setRule).toHaveBeenCalledWith({ kind: 'until-data-changes', packVersion: '2026.11.21' });
  });

  it('is in Chinese for a Chinese reader', async () => {
    const { find, container } = open(samplePage, sampleActions(), inChinese);
    expect(find.getByText('2个名称，无关联')).toBeTruthy();
    expect(find.getByRole('button', { name: '导出' })).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });
});

describe('a page where there is nothing to show', () => {
  const empty = { ...samplePage, report: { ...samplePage.report, mentions: [] } };

  it('says that no name was found, and offers the search', () => {
    const { find } = open(empty);
    expect(find.getByText('No known names on this page')).toBeTruthy();
    fireEvent.click(find.getByRole('button', { name: 'Search everything' }));
    expect(find.getByRole('combobox', { name: 'Search institutions, officials and records' })).toBeTruthy();
  });

  it('says that it is still being read', () => {
    const { find } = open({ ...empty, report: { ...empty.report, state: 'reading' } });
    expect(find.getByText('Reading the page…')).toBeTruthy();
    expect(find.getByRole('progressbar')).toBeTruthy();
  });

  it('says that part of it could not be read, and never that nothing was found', () => {
    const words = 'A part of this page could not be read. What was found in the rest is listed here.';
    const { find } = open({ ...empty, report: { ...empty.report, state: 'failed' } });
    expect(find.getByText(words, { exact: false })).toBeTruthy();
    expect(find.queryByText('No known names on this page')).toBeNull();
  });

  it('says that it is longer than what is read of one', () => {
    const { find } = open({ ...empty, report: { ...empty.report, isCut: true } });
    expect(find.getByText(/^This page is longer than what is read of one/)).toBeTruthy();
  });

  it('can be switched on again after a pause', () => {
    const { find, actions } = open({
      ...empty,
      report: { ...empty.report, state: 'paused' },
      rule: { kind: 'paused' },
    });
    expect(find.getByText('Paused on news.example')).toBeTruthy();
    fireEvent.click(find.getByRole('button', { name: 'Switch on here' }));
    expect(actions.setRule).toHaveBeenCalledWith({ kind: 'on' });
  });

  it.each([
    ['browser', 'This is a page of the browser itself', null],
    ['store', 'This is an extension store or a protected page', null],
    ['pdf', 'This is the browser’s PDF reader', null],
    ['file', 'This is a file on your computer', null],
    ['extension', 'This page belongs to an extension', null],
    ['unseen', 'This is a page of the browser itself, or a file on your computer', null],
    ['reader', 'This is Reader View', null],
    ['source', 'This is the source code of a page', null],
    ['policy', 'Partnership Lens is blocked on this site', null],
    ['failed', 'This page could not be loaded', 'Reload the page'],
    ['reload', 'This page was open before Partnership Lens was ready', 'Reload the page'],
  ] as const)('says why: %s', async (reason, said, remedy) => {
    const { find, container, actions } = open({ kind: 'closed', reason, family: 'firefox', host: null });
    expect(find.getByText(said)).toBeTruthy();
    if (remedy) fireEvent.click(find.getByRole('button', { name: remedy }));
    expect(actions.allow).not.toHaveBeenCalled();
    expect(actions.reload).toHaveBeenCalledTimes(remedy ? 1 : 0);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('asks for the site, or for every site, where the reader has allowed neither', async () => {
    const page = { kind: 'closed', reason: 'site', family: 'chromium', host: 'news.example' } as const;
    const { find, container, actions } = open(page, sampleActions({ allow: vi.fn(async () => false) }));
    expect(find.getByText('Partnership Lens is not allowed to read this site yet')).toBeTruthy();
    fireEvent.click(find.getByRole('button', { name: 'Always read news.example' }));
    expect(actions.allow).toHaveBeenLastCalledWith('news.example');
    expect(await find.findByText('Nothing was changed: the browser did not allow it.')).toBeTruthy();
    fireEvent.click(find.getByRole('button', { name: 'Always read every site' }));
    expect(actions.allow).toHaveBeenLastCalledWith(null);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('asks only for every site where the browser does not give the address of the page', () => {
    const { find, container } = open({ kind: 'closed', reason: 'access', family: 'firefox', host: null });
    expect(find.getByText('Partnership Lens is not allowed to read this page yet')).toBeTruthy();
    expect([...container.querySelectorAll('.message-actions button')].map((button) => button.textContent)).toEqual([
      'Always read every site',
      'Search everything',
    ]);
  });

  it('says beside the names that the page is read for this visit only', async () => {
    const { find, container, actions } = open({ ...samplePage, visitOnly: true });
    expect(find.getByText('You let Partnership Lens read this page for this visit only.')).toBeTruthy();
    fireEvent.click(find.getByRole('button', { name: 'Always read news.example' }));
    expect(actions.allow).toHaveBeenCalledWith('news.example');
    expect(container.querySelectorAll('.entity')).toHaveLength(2);
    expect(await axeViolations(container)).toEqual([]);
  });
});
