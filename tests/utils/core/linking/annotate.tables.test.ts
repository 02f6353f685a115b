import { expect, test } from 'vitest';
import { annotate } from '../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import { acronym, body, full, packOf, person } from './small-packs.ts';

const pack = packOf({
  institutions: [body('thursday', '滔华大学', { country: 'CN', names: [full('滔华大学'), acronym('THU')] })],
  officials: [person('luo', '骆家桐', { names: [full('骆家桐')], roles: ['校长 at thursday'] })],
});
const model = createLinkingModel([pack]);

/** The names that are linked on a page that names the university, and has a table of these cells. */
function linked(...cells: readonly string[]): readonly string[] {
  const texts = ['滔华大学来了人。', ...cells];
  const blocks = texts.map((text, order) => ({
    id: order + 1,
    order,
    text,
    role: order === 0 ? ('text' as const) : ('cell' as const),
  }));
  const { changed } = annotate({ page: { title: '', language: 'zh-CN' }, blocks, removed: [], context: null }, model);
  return changed.flatMap(({ block, mentions }) =>
    mentions.map(({ start, end }) => texts[block - 1]?.slice(start, end) ?? ''),
  );
}

test.each<[readonly string[], readonly string[]]>([
  [['MON', 'TUE', 'THU', '银行'], []],
  [['校名', 'THU', '银湾大学'], ['THU']],
  [['MON', '银行', 'THU'], ['THU']],
  [['姓名', '毕业院校', '骆家桐', '银湾大学'], []],
  [['姓名', '职务', '骆家桐', '校长'], ['骆家桐']],
])('of the cells %j these are linked: %j', (cells, names) => expect(linked(...cells)).toEqual(['滔华大学', ...names]));
