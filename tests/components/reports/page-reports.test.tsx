// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PageReports } from '../../../components/reports/page-reports.tsx';
import type { PageReportsState, ReportActions } from '../../../components/reports/types.ts';
import type { EntityId } from '../../../utils/core/pack/types.ts';
import type { AgreementForm, VisitForm } from '../../../utils/core/reports/keeping/form.ts';
import type { Proposal } from '../../../utils/core/reports/proposals/types.ts';
import { inChinese } from '../harness/catalogue.ts';
import { axeViolations, show } from '../harness/show.tsx';

const sentence = 'Alpha University signed a memorandum with <b>Zembla</b> on Tuesday.';
const none = { text: '', read: null };
const alpha = { name: 'Alpha University', entity: 'alpha' as EntityId, read: { text: 'Alpha University', sentence } };
const zembla = { name: '<b>Zembla</b>', entity: null, read: { text: '<b>Zembla</b>', sentence } };
const agreement: AgreementForm = {
  type: 'agreement',
  kind: 'memorandum-of-understanding',
  isPlanned: false,
  parties: [
    { side: 'party', ...alpha },
    { side: 'party', ...zembla },
  ],
  signatories: [],
  date: { text: '2024-03-05', read: { text: 'Tuesday', sentence } },
  place: none,
  placeCountry: '',
};
const visit: VisitForm = {
  type: 'visit',
  kind: 'delegation',
  isPlanned: false,
  parties: [
    { side: 'visitor', ...zembla },
    { side: 'host', ...alpha },
  ],
  date: none,
  place: none,
  placeCountry: '',
};
const proposal = (key: string, form: Proposal['form'], status: Proposal['status'] = { kind: 'new' }): Proposal => ({
  key,
  form,
  quote: { locator: '¶1', sentence, selectors: [] },
  status,
});
const reading = (...proposals: readonly Proposal[]): PageReportsState => ({
  kind: 'read',
  found: {
    source: { title: 'T', url: 'https://a.example/', publisher: 'P', published: null, language: 'en' },
    proposals,
  },
});
const acting = (more: Partial<ReportActions> = {}): ReportActions => ({
  keep: vi.fn(async () => {}),
  undo: vi.fn(async () => {}),
  find: vi.fn(async () => null),
  ...more,
});

describe('what a page reports', () => {
  it('is one line that counts it, and opens', async () => {
    const { container, find } = show(
      <PageReports state={reading(proposal('a', agreement), proposal('b', visit))} actions={acting()} />,
    );
    const line = find.getByRole('button', { name: 'This page reports: 1 signing (new), 1 visit (new)' });
    expect(container.querySelector('.report')).toBeNull();
    fireEvent.click(line);
    expect(container.querySelectorAll('.report')).toHaveLength(2);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('counts what is only planned apart, where it is new', () => {
    const planned = { ...agreement, isPlanned: true };
    const record = { kind: 'known' } as Proposal['status'];
    const { find } = show(
      <PageReports
        state={reading(proposal('a', agreement), proposal('b', planned), proposal('c', planned, record))}
        actions={acting()}
      />,
    );
    find.getByRole('button', { name: 'This page reports: 1 signing (new), 1 signing (planned), 1 signing (known)' });
  });

  it('says that nothing was found, and nothing where nothing was read yet', () => {
    const { container, again } = show(<PageReports state={reading()} actions={acting()} />);
    expect(container.textContent).toBe('No report of a signing, a visit or a founding found on this page');
    again(<PageReports state={{ kind: 'reading' }} actions={acting()} />);
    expect(container.textContent).toBe('');
    again(<PageReports state={{ kind: 'failed', why: 'It failed.' }} actions={acting()} />);
    expect(container.textContent).toBe('It failed.');
  });

  it('speaks Chinese', () => {
    const { container } = show(
      <PageReports state={reading(proposal('a', agreement), proposal('b', agreement))} actions={acting()} />,
      inChinese,
    );
    expect(container.textContent).toContain('本页报道：2项签约（新）');
  });

  it('is kept by K and left by L, closed or open', async () => {
    const actions = acting();
    const { container, find } = show(
      <PageReports state={reading(proposal('a', agreement), proposal('b', visit))} actions={actions} />,
    );
    fireEvent.click(find.getByRole('button', { name: /This page reports/ }));
    const row = () => container.querySelector('.report-open') as HTMLElement;
    fireEvent.keyDown(row(), { key: 'k', ctrlKey: true });
    expect(actions.keep).not.toHaveBeenCalled();
    fireEvent.keyDown(row(), { key: 'k' });
    await waitFor(() => expect(container.textContent).toContain('Kept in My data: memorandum: Alpha University'));
    expect(actions.keep).toHaveBeenCalledWith(expect.objectContaining({ form: agreement }));
    expect(document.activeElement).toBe(row());
    fireEvent.click(row());
    fireEvent.keyDown(container.querySelector('form') as HTMLElement, { key: 'L' });
    expect(container.querySelector('.report')).toBeNull();
    fireEvent.click(find.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(container.textContent).toContain('Undone: memorandum'));
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('brings back what is undone, and not what was left', async () => {
    const { container, find } = show(
      <PageReports state={reading(proposal('a', agreement), proposal('b', visit))} actions={acting()} />,
    );
    fireEvent.click(find.getByRole('button', { name: /This page reports/ }));
    const rows = () => [...container.querySelectorAll<HTMLElement>('.report-open')];
    fireEvent.click(rows()[1] as HTMLElement);
    fireEvent.keyDown(container.querySelector('form') as HTMLElement, { key: 'l' });
    expect(rows()).toHaveLength(1);
    fireEvent.keyDown(rows()[0] as HTMLElement, { key: 'k' });
    await waitFor(() => expect(rows()).toHaveLength(0));
    fireEvent.click(find.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(container.textContent).toContain('Undone: memorandum'));
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.textContent).toContain('Alpha University');
    expect(find.getByRole('button', { name: 'This page reports: 1 signing (new)' })).toBeDefined();
  });

  it('is a form with the sentence, and where each field was read; what was changed is kept', async () => {
    const actions = acting({ find: async () => ({ id: 'beta' as EntityId, name: 'Beta University' }) });
    const { container, find } = show(<PageReports state={reading(proposal('a', agreement))} actions={actions} />);
    fireEvent.click(find.getByRole('button', { name: /This page reports/ }));
    fireEvent.click(container.querySelector('.report-open') as HTMLElement);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Alpha University',
      '<b>Zembla</b>',
      'Tuesday',
    ]);
    expect(container.textContent).toContain('read from “Tuesday”');
    const party = find.getByRole('textbox', { name: 'Party 2' });
    fireEvent.input(party, { target: { value: 'beta university' } });
    fireEvent.blur(party);
    await waitFor(() => expect((party as HTMLInputElement).value).toBe('Beta University'));
    const date = find.getByRole('textbox', { name: 'Date' });
    fireEvent.input(date, { target: { value: '31 March' } });
    fireEvent.submit(container.querySelector('form') as HTMLElement);
    expect(find.getByRole('alert').textContent).toContain('The date cannot be read');
    expect(actions.keep).not.toHaveBeenCalled();
    fireEvent.input(date, { target: { value: '2024-03-04' } });
    fireEvent.submit(container.querySelector('form') as HTMLElement);
    await waitFor(() => expect(actions.keep).toHaveBeenCalledOnce());
    expect(vi.mocked(actions.keep).mock.calls[0]?.[0].form).toMatchObject({
      date: { text: '2024-03-04' },
      parties: [{ entity: 'alpha' }, { entity: 'beta', name: 'Beta University' }],
    });
  });

  it('takes the letters of a field as letters', () => {
    const actions = acting();
    const { container, find } = show(<PageReports state={reading(proposal('a', agreement))} actions={actions} />);
    fireEvent.click(find.getByRole('button', { name: /This page reports/ }));
    fireEvent.click(container.querySelector('.report-open') as HTMLElement);
    for (const key of ['k', 'l']) fireEvent.keyDown(find.getByRole('textbox', { name: 'Place' }), { key });
    expect(actions.keep).not.toHaveBeenCalled();
    expect(container.querySelector('.report')).not.toBeNull();
  });

  it('says why it was not kept, and keeps the form', async () => {
    const actions = acting({ keep: () => Promise.reject(new Error('not-kept')) });
    const { container, find } = show(<PageReports state={reading(proposal('a', agreement))} actions={actions} />);
    fireEvent.click(find.getByRole('button', { name: /This page reports/ }));
    fireEvent.click(container.querySelector('.report-open') as HTMLElement);
    fireEvent.submit(container.querySelector('form') as HTMLElement);
    await waitFor(() => expect(container.textContent).toContain('It was not saved; the form stays as it is.'));
    expect(container.querySelector('form')).not.toBeNull();
  });
});
