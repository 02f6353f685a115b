import { expect, test } from 'vitest';
import { withItemParts } from '../../../../../utils/core/linking/candidates/item-parts.ts';
import { createLinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import { blocksOf, linksOf, marked } from '../sample-linking-model.ts';
import { body, packOf } from '../small-packs.ts';

test.each([
  ['«Toruk», tides', undefined],
  ['12 May, «Toruk», £5', undefined],
  ['Ann Vexler, «University of Toruk, Berkeley», tides', 1],
  ['Ann Vexler, «University of Toruk, Berkeley» alumna, tides', undefined],
  ['Ann Vexler, «Toruk», tides', 1],
  ['Ann Vexler – «Toruk» – tides', 1],
  ['Ann Vexler; tides; «Toruk».', 2],
  ['Ann Vexler, «Toruk» (Hartford), tides', 1],
  ['Ann Vexler, formerly of «Toruk», tides', undefined],
  ['Ann Vexler, «Toruk» graduate, tides', undefined],
  ['«Toruk»', undefined],
  ['One, two, three, four, five, six, seven, «Toruk»', undefined],
])('the part of an item that a name fills: %s', (line, part) => {
  const { text, start, end } = marked(line);
  expect(withItemParts(text, [{ start, end, candidates: [] }])[0]?.part).toBe(part);
});

const model = createLinkingModel([
  packOf({
    institutions: [
      body('leeds', 'University of Leeds', { country: 'GB' }),
      body('york', 'University of York', { country: 'GB' }),
      body('brackwater', 'Brackwater College', { country: 'GB' }),
      body('hollowmere', 'Hollowmere University', { country: 'GB' }),
    ],
  }),
]);
/** How often an entity is linked in a list of these items. */
function linked(id: string, ...items: readonly string[]): number {
  const blocks = blocksOf(items).map((block) => ({ ...block, role: 'list-item' as const }));
  return [...linksOf([blocks], [], model).values()].flat().filter(({ entity }) => entity === id).length;
}

test('a list of people with their bodies names bodies', () => {
  const others = ['Ann Vexler, Brackwater College, tides', 'Ben Vexler, Hollowmere University, salt'];
  expect(linked('leeds', ...others, 'Cai Vexler, Leeds, moss')).toBe(1);
  // Moss is a town as well; what the comma seems to explain.
  expect(linked('leeds', ...others, 'Cai Vexler, Leeds, a history of moss')).toBe(1);
});

test.each([
  [
    'a list of people with their towns',
    [
      'Ann Vexler, Brackwater College',
      '£5, York, Ben Vexler',
      '£9, Leeds, Cai Vexler',
      'Hollowmere University, £9, Dee Vexler',
    ],
  ],
  [
    'bodies with their towns',
    ['Brackwater College, York', 'University of York, York', 'Hull College, Leeds', 'Brackwater College, Leeds'],
  ],
  ['where a play is given', ['12 May, Hollowmere University', '13 May, Brackwater College', '14 May, Leeds, £9']],
  ['one body among few', ['Ann Vexler, Hollowmere University, tides', 'Cai Vexler, Leeds, moss']],
])('but not %s', (_, items) => {
  expect(linked('leeds', ...items)).toBe(0);
});
