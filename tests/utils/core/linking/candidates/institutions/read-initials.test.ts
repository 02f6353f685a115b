import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../../../utils/core/linking/linking-model.ts';
import type { Institution, InstitutionId } from '../../../../../../utils/core/pack/types.ts';
import { linkedBy } from '../../sample-linking-model.ts';
import { samplePack } from '../../sample-packs.ts';
import { acronym, body, packOf, short } from '../../small-packs.ts';

const linked = linkedBy(samplePack, 'zh-CN');

describe('initials in Chinese text', () => {
  test('are of the body that the page names', () =>
    expect(linked('Harbour University of China 来了人。', 'HUC的老师到了。')).toEqual([
      expect.stringContaining('Harbour University of China'),
      expect.stringContaining('HUC'),
    ]));
  test('are a technique before its goods', () =>
    expect(linked('Harbour University of China 来了人。', '刷HUC门禁进楼。')).toHaveLength(1));
  test('are of another body that the sentence says', () =>
    expect(linked('Harbour University of China 来了人。', 'HUC也在银湾，是银湾科大。写着HUC的信送错了。')).toHaveLength(
      1,
    ));
});

test('initials in Chinese text are of the body whose shown name the sentence gives', () => {
  const pack = packOf({
    institutions: [body('vexmar', '银湾开放大学', { country: 'CN', names: [short('银开大'), acronym('VXOU')] })],
  });
  expect(linkedBy(pack, 'zh')('银湾开放大学的英文缩写是VXOU。')).toContain('vexmar: VXOU');
});

/** How many names are linked on a page of these blocks, of a pack with one body that has initials. */
const countWith = (of: Pick<Institution, 'kind' | 'country' | 'names'>): ((...texts: readonly string[]) => number) => {
  const body: Institution = {
    ...of,
    type: 'institution',
    id: 'body' as InstitutionId,
    name: 'The body',
    citations: [],
  };
  const model = createLinkingModel([
    { ...samplePack, institutions: [body], officials: [], agreements: [], visits: [], events: [] },
  ]);
  return (...texts) => {
    const blocks = texts.map((text, order) => ({ id: order + 1, order, text, role: 'text' as const }));
    const { changed } = annotate({ page: { title: '', language: 'zh-CN' }, blocks, removed: [], context: null }, model);
    return changed.flatMap(({ mentions }) => mentions).length;
  };
};

test('initials of what every country has are not China’s on a page of Singapore', () => {
  const count = countWith({
    kind: 'ministry',
    country: 'CN',
    names: [
      { text: '中国卫生部', kind: 'full' },
      { text: '卫生部', kind: 'short' },
      { text: 'MOHX', kind: 'acronym' },
    ],
  });
  expect(count('中国卫生部说好。', 'MOHX派人来了。')).toBe(2);
  expect(
    count('组屋、面簿、政务部长、小贩中心、集选区、淡滨尼都在新加坡。', '中国卫生部说好。', 'MOHX派人来了。'),
  ).toBe(1);
});
