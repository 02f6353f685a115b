import { expect, test } from 'vitest';
import { compileNames } from '../../../../../utils/core/matching/compiled-names/compile.ts';
import { loadCompiledNames } from '../../../../../utils/core/matching/compiled-names/load.ts';
import { isNearSpelling } from '../../../../../utils/core/matching/near-spellings.ts';

const texts = ['Open University of Toruk', 'Anadolux University', 'Vexvelt', 'Open Univarsity of Toruk'];
const names = loadCompiledNames(compileNames(texts.map((text) => ({ text, rule: 'proper' as const }))));

test.each<[before: string[], word: string, next: string | undefined, found: string[]]>([
  [['open'], 'univeristy', 'of', ['university']],
  [['open'], 'univrsity', 'of', ['university', 'univarsity']],
  [['open', 'university', 'of'], 'torukk', undefined, ['toruk']],
  [[], 'anadloux', 'university', ['anadolux']],
  [[], 'anadloux', 'college', []],
  [[], 'vexvetl', undefined, []],
  [['closed'], 'univeristy', 'of', []],
])('behind %j, %s before %s', (before, word, next, found) => {
  expect(names.nearWords(before, word, next).toSorted()).toEqual(found.toSorted());
});

test('every slip is found that is one', () => {
  const right = 'toruk';
  const letters = 'abk';
  const slips = new Set<string>();
  for (let at = 0; at <= right.length; at += 1) {
    for (const letter of letters) slips.add(right.slice(0, at) + letter + right.slice(at));
    slips.add(right.slice(0, at) + right.slice(at + 1));
    slips.add(right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2));
  }
  for (const slip of [...slips].filter((each) => isNearSpelling(each, right)))
    expect(names.nearWords(['open', 'university', 'of'], slip, undefined), slip).toEqual([right]);
});
