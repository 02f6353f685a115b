import { expect, it } from 'vitest';
import type { EntityId } from '../../../../utils/core/pack/types.ts';
import { isAside, shownMentions } from '../../../../utils/core/page/density.ts';
import type { BlockRole } from '../../../../utils/core/page/types.ts';

const SENTENCE = 'The university received a delegation on Thursday.';
const block = (role: BlockRole, ...entities: string[]) => ({
  role,
  text: SENTENCE,
  mentions: entities.map((entity, at) => ({ at, mention: { entity: entity as EntityId } })),
});
const page = [
  block('title', 'a'),
  block('text', 'a', 'b', 'a'),
  block('heading'),
  block('text', 'a', 'c'),
  block('heading', 'b'),
  block('text', 'b', 'c'),
];

it.each([
  ['every', [[0], [0, 1, 2], [], [0, 1], [0], [0, 1]]],
  ['section', [[0], [1], [], [0, 1], [0], [1]]],
  ['page', [[0], [1], [], [1], [], []]],
] as const)('shows %s', (density, wanted) => {
  const choose = shownMentions(density);
  const shown = page.map((each) => choose(each, each.mentions));
  expect(shown.map((each) => each.map(({ at }) => at))).toEqual(wanted);
});

it.each<[BlockRole, string, readonly number[]]>([
  ['text', SENTENCE, []],
  ['text', '“We received a delegation!”', []],
  ['text', '代表团访问了大学。', []],
  ['text', 'A line that goes on and on, '.repeat(5), []],
  ['list-item', 'An entry that is long enough to be running text. '.repeat(3), []],
  ['list-item', SENTENCE, [0, 1]],
  ['cell', 'Open University', [0, 1]],
  // Thai and Lao end no sentence with a mark.
  ['text', 'มหาวิทยาลัยต้อนรับคณะผู้แทนเมื่อวันพฤหัสบดี', []],
  ['text', 'ມະຫາວິທະຍາໄລຕ້ອນຮັບຄະນະຜູ້ແທນໃນວັນພະຫັດ', []],
  ['list-item', 'มหาวิทยาลัยเปิด', [0, 1]],
  // The card of a grid may be any element.
  ['text', 'Open University Beijing, China', [0, 1]],
])('shows the mentions of a %s “%s” that stood above it: %j', (role, text, wanted) => {
  const above = block('text', 'a', 'b');
  const entry = { ...block(role, 'a', 'b', 'a'), text };
  const shown = (density: 'section' | 'page') => {
    const choose = shownMentions(density);
    choose(above, above.mentions);
    return choose(entry, entry.mentions).map(({ at }) => at);
  };
  expect(shown('section')).toEqual(wanted);
  expect(shown('page')).toEqual([]);
});

it.each<[BlockRole, string]>([
  ['list-item', 'Open University'],
  ['cell', 'Open University'],
  ['text', 'Open University'],
  ['caption', SENTENCE],
  [
    'caption',
    'The university received a delegation, of which this picture shows the members on the steps of the hall. '.repeat(
      2,
    ),
  ],
  ['navigation', SENTENCE],
])('shows in the running text what a %s “%s” above it names, and in that as well', (role, text) => {
  const choose = shownMentions('section');
  const aside = { ...block(role, 'a', 'a'), text };
  const below = block('text', 'a');
  expect(isAside(aside)).toBe(true);
  expect(choose(aside, aside.mentions)).toHaveLength(1);
  expect(choose(below, below.mentions)).toHaveLength(1);
});

it.each<BlockRole>(['title', 'heading'])('takes no %s for what stands beside the text', (role) => {
  const choose = shownMentions('section');
  const above = { ...block(role, 'a'), text: 'Open University' };
  const below = block('text', 'a');
  expect(choose(above, above.mentions)).toHaveLength(1);
  expect(choose(below, below.mentions)).toHaveLength(0);
});
