// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import { SearchExport } from '../../../components/popup/search-export.tsx';
import { NO_FILTERS } from '../../../utils/core/search/filters.ts';
import { inChinese, inEnglish } from '../harness/catalogue.ts';
import { axeViolations, show } from '../harness/show.tsx';
import { sampleActions, samplePage, sampleReference, startOn } from './sample-page.ts';

function open(actions = sampleActions(), memory = startOn('search')) {
  const screen = show(<Popup page={samplePage} actions={actions} memory={memory} reference={sampleReference} />);
  const field = screen.find.getByRole('combobox', {
    name: 'Search institutions, officials and records',
  }) as HTMLInputElement;
  const titles = () => [...screen.container.querySelectorAll('.result-title')].map((title) => title.textContent);
  return {
    ...screen,
    actions,
    field,
    titles,
    press: (key: string) => fireEvent.keyDown(field, { key }),
    type: async (text: string, first: string) => {
      fireEvent.input(field, { target: { value: text } });
      await waitFor(() => expect(titles()[0]).toBe(first));
    },
    chosen: () => field.getAttribute('aria-activedescendant'),
  };
}

describe('the search', () => {
  it('begins with the newest records, then all entities by name', async () => {
    const { find, container, titles, field } = open();
    await waitFor(() => expect(titles()).toHaveLength(9));
    expect(document.activeElement).toBe(field);
    expect(find.getByText('Newest records')).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('says what a result is and why it was found', async () => {
    const { container, type } = open();
    await type('radio', 'Northern Open University');
    const [first] = container.querySelectorAll('.result');
    expect([...(first?.querySelectorAll('.result-line') ?? [])].map((line) => line.textContent)).toEqual([
      'university · China',
      'formerly Radio Academy',
    ]);
    expect(first?.querySelector('mark')?.textContent).toBe('Radio');
  });

  it('does not draw its filters again with a key or an answer', async () => {
    const asked: string[] = [];
    const translate: typeof inEnglish.translate = (key, ...rest) => {
      asked.push(key);
      return inEnglish.translate(key, ...rest);
    };
    // As in a message, each answer has facets of its own.
    const sample = sampleActions();
    const actions = sampleActions({ search: async (query) => structuredClone(await sample.search(query)) });
    const popup = <Popup page={samplePage} actions={actions} memory={startOn('search')} reference={sampleReference} />;
    const { container } = show(popup, { ...inEnglish, translate });
    await waitFor(() => expect(container.querySelectorAll('.filters option').length).toBeGreaterThan(5));
    asked.length = 0;
    fireEvent.input(container.querySelector('[role=combobox]') as Element, { target: { value: 'radio' } });
    await waitFor(() => expect(container.querySelector('mark')?.textContent).toBe('Radio'));
    expect(asked).toContain('popup.results');
    expect(asked).not.toContain('popup.anyKind');
  });

  describe('with more results than are in sight', () => {
    const openMany = () => {
      const sample = sampleActions();
      const search: typeof sample.search = async (query) => {
        const reply = await sample.search(query);
        const [first] = reply.results;
        if (!first) return reply;
        return {
          ...reply,
          results: Array.from({ length: 60 }, (_, row) => ({ ...first, title: `${first.title} ${row}` })),
        };
      };
      // No answer waits for a timer, so that none of them tells when the reader stops typing before a test says so.
      vi.useFakeTimers();
      onTestFinished(() => void vi.useRealTimers());
      const screen = open(sampleActions({ search }));
      return {
        ...screen,
        type: async (text: string, first: string) => {
          fireEvent.input(screen.field, { target: { value: text } });
          await vi.advanceTimersByTimeAsync(0);
          expect(screen.titles()[0]).toBe(first);
        },
      };
    };

    it('draws those in sight with an answer, and the others when the reader stops typing', async () => {
      const { type, titles } = openMany();
      await type('nou', 'Northern Open University 0');
      expect(titles().length).toBeGreaterThan(12);
      expect(titles().length).toBeLessThan(20);
      await vi.advanceTimersByTimeAsync(200);
      expect(titles().length).toBeLessThan(20);
      await vi.advanceTimersByTimeAsync(200);
      expect(titles()).toHaveLength(60);
    });

    it.each(['ArrowDown', 'PageDown'])('draws all at %s', async (key) => {
      const { type, titles, press, chosen, container } = openMany();
      await type('nou', 'Northern Open University 0');
      expect(titles().length).toBeLessThan(20);
      press(key);
      expect(titles()).toHaveLength(60);
      expect(container.querySelector(`#${chosen()}`)?.getAttribute('aria-selected')).toBe('true');
    });

    it('draws all as far as the list is scrolled, also with the next answer', async () => {
      const { type, titles, container } = openMany();
      await type('nou', 'Northern Open University 0');
      const list = container.querySelector('.scroll') as HTMLElement;
      list.scrollTop = 10;
      fireEvent.scroll(list);
      expect(titles()).toHaveLength(60);
      await type('harbour', 'Harbour Institute of Technology 0');
      expect(titles()).toHaveLength(60);
    });
  });

  it('saves everything that it finds', async () => {
    const { find, type, actions } = open();
    expect(find.queryByRole('button', { name: 'Export' })).toBeNull();
    await type('nou', 'Northern Open University');
    fireEvent.click(find.getByRole('button', { name: 'Export' }));
    fireEvent.click(find.getByRole('menuitem', { name: /GraphML/ }));
    expect(await find.findByText('Saved as search.graphml')).toBeTruthy();
    expect(actions.exportSearch).toHaveBeenCalledWith(
      { text: 'nou', filters: NO_FILTERS },
      expect.objectContaining({ id: 'graphml' }),
    );
  });

  it.each([
    [undefined, 'The first 2,000 results were saved as search.csv; export everything from the options.'],
    [inChinese, '已将前2,000项结果保存为 search.csv；全部数据可在选项中导出。'],
  ])('says that not everything was saved', async (language, sentence) => {
    const onExport = async () => ({ name: 'search.csv', cutAt: 2000 });
    const { container } = show(<SearchExport disabled={false} onExport={onExport} />, language);
    fireEvent.click(container.querySelector('button') as HTMLElement);
    fireEvent.click(container.querySelector('[role=menuitem]') as HTMLElement);
    await waitFor(() => expect(container.querySelector('[role=status]')?.textContent).toBe(sentence));
  });

  it('works by keyboard alone', async () => {
    const { press, type, chosen, container, find, field } = open();
    await type('nou', 'Northern Open University');
    expect(chosen()).toBeNull();
    press('ArrowDown');
    press('ArrowDown');
    expect(container.querySelector(`#${chosen()}`)?.textContent).toContain('NOU Press');
    expect(container.querySelector(`#${chosen()}`)?.getAttribute('aria-selected')).toBe('true');
    press('ArrowUp');
    press('Enter');
    expect(await find.findByRole('heading', { level: 2, name: 'Northern Open University' })).toBeTruthy();
    fireEvent.keyDown(document, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.value).toBe('nou');
    press('Escape');
    expect(field.value).toBe('');
  });

  it('opens the best result on Enter, also when it is a record', async () => {
    const { press, type, find } = open();
    await type('digital learning', 'Memorandum between the northern and the southern university');
    press('Enter');
    expect(await find.findByText('They work together.')).toBeTruthy();
    fireEvent.click(find.getAllByRole('button', { name: 'Southern University' })[0] as Element);
    expect(await find.findByRole('heading', { level: 2, name: 'Southern University' })).toBeTruthy();
  });

  it('can be filtered by kind, country and year', async () => {
    const { find, titles } = open();
    await waitFor(() => expect(titles()).toHaveLength(9));
    fireEvent.change(find.getByLabelText('Kind'), { target: { value: 'visit ' } });
    await waitFor(() => expect(titles()).toEqual(['Delegation to the harbour']));
    fireEvent.change(find.getByLabelText('Year'), { target: { value: '2023' } });
    expect(await find.findByText('Nothing matches with these filters.')).toBeTruthy();
    expect(find.getByText('Without them: 9 results.')).toBeTruthy();
    fireEvent.click(find.getByRole('button', { name: 'Clear filters' }));
    fireEvent.change(find.getByLabelText('Country'), { target: { value: 'PL' } });
    await waitFor(() => expect(titles()).toEqual(['Nouvelle École de Łódź']));
  });

  it('says how many results there are, and clears the filters beside that', async () => {
    const { find, type, titles } = open();
    await type('open', 'Northern Open University');
    expect(find.getAllByRole('status')[0]?.textContent).toBe('3 results');
    fireEvent.change(find.getByLabelText('Kind'), { target: { value: 'visit ' } });
    await waitFor(() => expect(find.getAllByRole('status')[0]?.textContent).toBe('1 result'));
    fireEvent.click(find.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
    expect(find.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  it('takes a unit in charge for a filter', async () => {
    const { find } = open(sampleActions(), {
      view: 'search',
      text: '',
      filters: { ...NO_FILTERS, unit: 'International Office' },
    });
    expect(await find.findByText('Nothing matches with these filters.')).toBeTruthy();
    expect(find.getByRole('button', { name: 'Clear filters' })).toBeTruthy();
    expect(find.getByRole('button', { name: 'Export' })).toBeTruthy();
  });

  it('does not blame the filters where the data has nothing without them', async () => {
    const { find, field, container } = open(sampleActions(), {
      view: 'search',
      text: 'qqqzzz',
      filters: { ...NO_FILTERS, country: 'PL' },
    });
    expect(field.value).toBe('qqqzzz');
    expect(await find.findByText('Nothing in this data matches “qqqzzz”.')).toBeTruthy();
    expect(container.textContent).not.toContain('filters.');
  });

  it('asks whether the spelling that finds something was meant', async () => {
    const { find, field, titles, container } = open();
    fireEvent.input(field, { target: { value: 'sothern memorandum' } });
    fireEvent.click(await find.findByRole('button', { name: /^southern memorandum$/i }));
    expect(field.value.toLowerCase()).toBe('southern memorandum');
    await waitFor(() => expect(titles()).toEqual(['Memorandum between the northern and the southern university']));
    expect(container.textContent).not.toContain('Did you mean');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('says that the data has no result and what it covers', async () => {
    const { find, field, container } = open();
    fireEvent.input(field, { target: { value: 'qqqzzz' } });
    expect(await find.findByText('Nothing in this data matches “qqqzzz”.')).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('shows the answer to the last query, also when an older one comes later', async () => {
    const real = sampleActions();
    let late: () => void = () => {};
    const search: typeof real.search = (query) =>
      query.text === 'nou' ? new Promise((done) => (late = () => done(real.search(query)))) : real.search(query);
    const { field, type, titles } = open(sampleActions({ search }));
    fireEvent.input(field, { target: { value: 'nou' } });
    await type('penang', 'Delegation to the harbour');
    late();
    await Promise.resolve();
    expect(titles()).toEqual(['Delegation to the harbour']);
  });

  it('says when the data cannot be asked, never that there is nothing, and asks again', async () => {
    const { search: answer } = sampleActions();
    const search = vi.fn(answer).mockRejectedValueOnce(new Error('data-unavailable'));
    const { find, container } = open(sampleActions({ search }));
    const note = await find.findByRole('alert');
    expect(note.textContent).toContain('The search got no answer');
    expect(note.textContent).toContain('The data cannot be opened now.');
    expect(container.textContent).not.toContain('Nothing in this data');
    expect(await axeViolations(container)).toEqual([]);
    fireEvent.click(find.getByText('Try again'));
    await waitFor(() => expect(find.queryByRole('alert')).toBeNull());
    expect(container.querySelectorAll('[role=option]').length).toBeGreaterThan(0);
  });
});

describe('the popup', () => {
  it('goes to the search with a slash, and to its views with the arrows', async () => {
    const { find } = show(
      <Popup page={samplePage} actions={sampleActions()} memory={startOn('page')} reference={sampleReference} />,
    );
    fireEvent.keyDown(document.body, { key: '/' });
    expect(find.getByRole('tab', { name: 'Search' }).getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(find.getByRole('tab', { name: 'Search' }), { key: 'ArrowLeft' });
    await waitFor(() =>
      expect(find.getByRole('tab', { name: /This page/ }).getAttribute('aria-selected')).toBe('true'),
    );
  });

  it('opens in the state in which it was left, and saves that state', async () => {
    const memory = { view: 'search', text: 'harbour', filters: { ...NO_FILTERS, country: 'MY' } } as const;
    const { field, titles, actions } = open(sampleActions(), memory);
    expect(field.value).toBe('harbour');
    await waitFor(() => expect(titles()[0]).toBe('Harbour Institute of Technology'));
    expect(actions.remember).toHaveBeenLastCalledWith(memory);
  });
});
