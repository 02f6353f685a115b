// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { PageFacts } from '../../../components/page/page-facts.tsx';
import type { EntityId } from '../../../utils/core/pack/types.ts';
import { show } from '../harness/show.tsx';
import { samplePage, september } from '../side-panel/sample-page.ts';

/** How many ties a small window shows at first on a page with so many names and six ties. */
function tiesAmong(names: number): number {
  const page = samplePage(['meadow-college', 'harbour-university']);
  const [tie] = page.together.direct;
  const [mention] = page.report.mentions;
  if (!tie || !mention) throw new Error('the sample page has no ties');
  const direct = Array.from({ length: 6 }, (_, at) => ({
    ...tie,
    record: { ...tie.record, id: `tie-${at}` as typeof tie.record.id },
  }));
  const mentions = Array.from({ length: names }, (_, at) => ({
    ...mention,
    key: `k${at}`,
    entity: `entity-${at}` as EntityId,
  }));
  const { container } = show(
    <PageFacts
      page={{
        ...page,
        report: { ...page.report, mentions },
        together: { ...page.together, direct, directTotal: 6, thirds: [], thirdsTotal: 0 },
      }}
      views={null}
      reference={september}
      current={null}
      onOpen={vi.fn()}
      onReveal={vi.fn()}
    />,
  );
  return container.querySelectorAll('.together > li').length;
}

it('leaves room for the names of a small window where there are many', () => {
  expect(tiesAmong(3)).toBe(3);
  expect(tiesAmong(13)).toBe(2);
});
