// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { PageFoot } from '../../../components/page/page-foot.tsx';
import { show } from '../harness/show.tsx';
import { samplePage } from '../popup/sample-page.ts';

const saved = (state: 'ready' | 'reading') => {
  const page = { ...samplePage, report: { ...samplePage.report, state } };
  const actions = { export: vi.fn(async () => 'news.csv'), toggleHidden: vi.fn(), setRule: vi.fn() };
  const { find } = show(<PageFoot page={page} actions={actions} />);
  fireEvent.click(find.getByRole('button', { name: 'Export' }));
  fireEvent.click(find.getByText('Spreadsheet (CSV)'));
  return find.findByText(/^Saved as news.csv/);
};

it('says of what is saved whether a part of the page is missing in it', async () => {
  expect((await saved('reading')).textContent).toContain('Names are missing');
});

it('says nothing more where the whole page was read', async () => {
  expect((await saved('ready')).textContent).toBe('Saved as news.csv');
});
