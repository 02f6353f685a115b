import { describe, expect, test } from 'vitest';
import { readPerson } from '../../../../../../utils/core/linking/candidates/persons/read-person.ts';
import { TextAround } from '../../../../../../utils/core/linking/candidates/text-around.ts';
import { createLinkingModel } from '../../../../../../utils/core/linking/linking-model.ts';
import { WEIGHTS } from '../../../../../../utils/core/linking/scoring/weights.ts';
import { entryOf, marked } from '../../sample-linking-model.ts';
import { body, full, packOf, person } from '../../small-packs.ts';

const linking = createLinkingModel([
  packOf({
    institutions: [body('harbour-university', 'Harbour University')],
    officials: [
      person('fan-xueling', 'Fan Xueling', { roles: ['vice president at harbour-university'] }),
      person('lin-hao', 'Lin Hao', { names: [full('Lin Hao', 'context')], roles: ['rector at harbour-university'] }),
      person('song-lan', 'Song Lan', { namesakes: ['Song Lan = Song Lan, an actress and beekeeper'] }),
      person('milan-arnarsson', 'Milan Arnarsson'),
    ],
  }),
]);

interface Situation {
  readonly isAffiliated?: boolean;
  readonly language?: string;
  readonly givenFrom?: number;
}

function readSpan(line: string, { isAffiliated = false, language = 'en', givenFrom }: Situation = {}) {
  const { text, start, end } = marked(line);
  return readPerson({
    entry: entryOf(text.slice(start, end), linking),
    surface: text.slice(start, end),
    around: new TextAround(text, start, end),
    block: { from: 0, to: text.length },
    weights: WEIGHTS,
    language,
    isAffiliated,
    nextIsName: () => false,
    isOfBodyElsewhere: () => false,
    isBehindBody: () => false,
    isShared: false,
    givenFrom,
  });
}

function read(line: string, situation: Situation = {}) {
  const result = readSpan(line, situation);
  return typeof result === 'string' ? result : result.points;
}

describe('is no name here', () => {
  test.each([
    'the «Fan» method',
    'o outro «Arnarsson»',
    '«Fan» and Sons opened',
    '«Song» dynasty vases',
    'in «Milan» they met',
    'Two men called «Fan Xueling» met',
    'as «Hao» said',
  ])('%s', (line) => expect(read(line)).toBe('none'));
});

describe('is another person', () => {
  test.each(['they met «Fan» Bingyan', '«Fan»-Weber sang', 'they met Lei «Fan» again', '«Xueling» K. sang'])(
    '%s',
    (line) => expect(read(line)).toBe('other'),
  );

  test('but not behind a word that opens the sentence in its language', () => {
    expect(read('Na «Fan» falou', { language: 'pt' })).toBe(0);
    expect(read('Na «Fan» falou', { language: 'en' })).toBe('other');
    expect(read('Yesterday «Fan» spoke')).toBe(0);
    expect(read('President «Fan» spoke')).toBe(WEIGHTS.ownRoleBeside);
  });
});

describe('behind the given name and initials', () => {
  test.each([
    'The Milan E. «Arnarsson» Elementary School',
    'The Milan E. «Arnarsson» Foundation',
    'Milan E. «Arnarsson»-Weber sang',
    'Milan E. «Arnarsson» Torukova sang',
  ])('is not the person: %s', (line) => expect(read(line, { givenFrom: 4 })).toBe('other'));

  test.each(['Milan E. «Arnarsson» sang', 'Milan E. «Arnarsson» Jr. sang', 'Milan E. «Arnarsson» Wins Again'])(
    'is the person: %s',
    (line) => expect(read(line, { givenFrom: 0 })).toBe(WEIGHTS.rarePersonalName),
  );

  test('the office beside it is said', () => {
    expect(readSpan('the rector Milan E. «Arnarsson» sang', { givenFrom: 11 })).toMatchObject({
      from: 11,
      evidence: [['role', 'rector']],
    });
  });
});

describe('gets its points from what stands beside it', () => {
  const { personalName } = WEIGHTS;
  test.each([
    ['a name that few have', '«Fan Xueling» came', personalName],
    ['a name that many have', '«Lin Hao» came', 0],
    ['a name of which the pack lists another bearer', '«Song Lan» came', 0],
    ['the official’s own title', 'vice president «Fan Xueling» came', personalName + WEIGHTS.ownRoleBeside],
    ['another office', 'rector «Fan Xueling» came', personalName + WEIGHTS.roleBeside],
    [
      'the own title farther off',
      'the vice president of the whole big blue house, «Fan Xueling»',
      personalName + WEIGHTS.ownRoleInSentence,
    ],
    [
      'another office farther off',
      'the rector of the whole big blue house, «Fan Xueling»',
      personalName + WEIGHTS.roleInSentence,
    ],
    ['another calling', 'the actress «Fan Xueling» came', personalName + WEIGHTS.otherCallingBeside],
    [
      'another calling farther off',
      '«Fan Xueling» was always a good actress',
      personalName + WEIGHTS.otherCallingInSentence,
    ],
    [
      'another calling in the same block',
      '«Fan Xueling» came. Later a singer sang.',
      personalName + WEIGHTS.otherCallingInBlock,
    ],
    ['a theme of other callings', '«Fan Xueling» came to the concert', personalName + WEIGHTS.otherCallingInBlock],
    [
      'a calling of the namesake in the same block',
      '«Song Lan» came. An actress left.',
      WEIGHTS.otherCallingInSentence,
    ],
    ['a word that the pack notes on the namesake', 'the beekeeper «Song Lan» came', WEIGHTS.otherCallingBeside],
    ['what the person says', '“Call the mechanic,” «Fan Xueling» said', personalName],
  ])('%s: %s', (_, line, points) => expect(read(line)).toBeCloseTo(points));

  test('an institution of the official', () => {
    expect(read('«Lin Hao» came', { isAffiliated: true })).toBe(WEIGHTS.affiliation);
  });
});

test('a whole name is a namesake’s where another generation is named', () => {
  expect(readSpan('«Milan Arnarsson» млађи')).toBe('other');
  expect(readSpan('«Milan Arnarsson» the Younger')).toBe('other');
  expect(readSpan('«Milan Arnarsson», the youngest rector')).not.toBe('other');
});

test('whom a person speaks to is not that person', () => {
  const read = (line: string) => {
    const result = readSpan(line, { language: 'zh' });
    return typeof result === 'string' ? result : result.points;
  };
  expect(read('歌手«Fan Xueling»登台')).toBeLessThan(0);
  expect(read('«Fan Xueling»告诉记者，明年扩招')).toBeGreaterThanOrEqual(0);
});
