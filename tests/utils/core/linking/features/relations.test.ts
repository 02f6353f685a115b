import { expect, test } from 'vitest';
import { withLearntNames } from '../../../../../utils/core/linking/candidates/definitions/learnt-names.ts';
import { occurrencesOf } from '../../../../../utils/core/linking/candidates/occurrences.ts';
import { readBlock } from '../../../../../utils/core/linking/candidates/read-block.ts';
import { findPageEntities } from '../../../../../utils/core/linking/features/page-entities.ts';
import { Relations, type Support } from '../../../../../utils/core/linking/features/relations.ts';
import { createLinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import { WEIGHTS } from '../../../../../utils/core/linking/scoring/weights.ts';
import { blocksOf } from '../sample-linking-model.ts';
import { body, packOf, person } from '../small-packs.ts';

const model = createLinkingModel([
  packOf({
    institutions: [
      body('north', 'North Tide University'),
      body('south', 'South Tide University'),
      body('east', 'East Tide University'),
      body('west', 'West Tide University'),
      body('bureau', 'World Tide Bureau', { kind: 'intergovernmental' }),
    ],
    officials: [person('ada', 'Ada Berg', { roles: ['rector at north'] }), person('bo', 'Bo Dal')],
    agreements: [
      ['north', 'south'],
      ['north', 'bureau'],
      ['bo', 'bureau'],
    ],
    visits: [['north', 'east']],
    events: [['north', 'west']],
  }),
]);
const { tie } = WEIGHTS;

/** What supports the first name of the page whose text this is. */
function support(name: string, ...texts: readonly string[]): Support {
  const blocks = blocksOf(texts).map(
    (block) =>
      readBlock(block, 'en', model) ?? {
        ...block,
        language: 'en',
        spans: [],
        competingSenses: [],
        countries: {},
        namesakes: [],
      },
  );
  const occurrences = occurrencesOf(withLearntNames(blocks, model));
  const occurrence = occurrences.find(({ entry }) => entry.text === name);
  if (!occurrence) throw new Error(`No ${name} on the page`);
  return new Relations(
    model,
    findPageEntities(occurrences, () => true),
  ).of(occurrence);
}
const north = 'North Tide University';

test.each([
  ['nothing', 0, [north]],
  ['nothing that the data does not tie to it', 0, ['West Tide University', 'East Tide University']],
  ['one in the same block', tie.agreement * tie.near, [`${north} met South Tide University`]],
  ['one in the next block', tie.agreement * tie.near, [north, 'South Tide University']],
  ['one far away', tie.agreement * tie.farInstitution, [north, 'It', 'rained', 'South Tide University']],
  [
    'one that is named near and far',
    tie.agreement * tie.near,
    [north, 'South Tide University', 'It', 'South Tide University'],
  ],
  ['two', tie.visit + tie.event, [north, 'East Tide University and West Tide University']],
  ['no more than the most', tie.most, [north, 'South Tide University, East Tide University, West Tide University']],
  ['less by who deals with everybody', tie.agreement * tie.wellConnected, [north, 'World Tide Bureau']],
])('is supported by %s', (_, points, texts) => {
  expect(support(texts[0]?.includes(north) ? north : 'West Tide University', ...texts).points).toBeCloseTo(points);
});

test('a person is supported less from far away, and as much by who deals with everybody', () => {
  expect(support('Ada Berg', 'Ada Berg', 'It', 'rained', north).points).toBeCloseTo(tie.role * tie.farPerson);
  expect(support('Bo Dal', 'Bo Dal', 'World Tide Bureau').points).toBeCloseTo(tie.agreement);
});

test('the strongest three are shown', () => {
  const { evidence } = support(
    north,
    north,
    'West Tide University, South Tide University, East Tide University, Ada Berg',
  );
  expect(evidence.map(({ name }) => name)).toEqual(['Ada Berg', 'South Tide University', 'East Tide University']);
});
