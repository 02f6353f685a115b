// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { StatusNote } from '../../../components/reports/status-note.tsx';
import { proposalsOf } from '../../../utils/core/reports/proposals/proposals.ts';
import { smallIndex, storyOf } from '../../utils/core/reports/small-story.ts';
import { show } from '../harness/show.tsx';

it('shows that a plan of the packs was signed', () => {
  const story = storyOf(
    [
      '# News',
      '[Alpha University|alpha] and the [Alliance of Learning|alliance] signed a framework agreement on 20 September.',
    ],
    { date: '2023-09-21' },
  );
  const page = { ...story, url: 'https://daily.example/story', publisher: 'The Daily' };
  const [proposal] = proposalsOf(page, smallIndex).proposals;
  if (!proposal) throw new Error('Nothing is proposed');
  const { container } = show(<StatusNote status={proposal.status} form={proposal.form} />);
  expect(container.querySelector('.report-differs')?.textContent).toBe(
    'Statusthe page: signedthe packs: in preparation',
  );
});
