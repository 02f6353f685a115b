import { expect, test } from 'vitest';
import { areWeightsOf, judgeEachSet } from './fit-han-surroundings.ts';
import { HAN_SENTENCES, readMarkedLine, readMarkedNames } from './han-sentences.ts';

test('a line gives its names with the text around them, without the brackets of others', () => {
  expect(readMarkedLine('据[[松岭大学]]介绍，{{松岭}}站客流增加', 'invented')).toEqual([
    { set: 'invented', name: '松岭大学', before: '据', after: '介绍，松岭站客流增加', isName: true },
    { set: 'invented', name: '松岭', before: '据松岭大学介绍，', after: '站客流增加', isName: false },
  ]);
});

test('a bracket that is not closed is a fault', () => {
  expect(() => readMarkedLine('据[[松岭大学介绍', 'invented')).toThrow('A bracket is open in invented');
});

test('the weights of the project are fitted on its sentences', () => {
  expect(areWeightsOf(readMarkedNames(HAN_SENTENCES))).toBe(true);
});

test('sentences of one set are judged by those of the others', () => {
  const names = ['一', '二'].flatMap((set) =>
    Array.from({ length: 20 }, (_, at) => [
      ...readMarkedLine(`${at}日，[[松岭大学]]宣布招生`, set),
      ...readMarkedLine(`${at}日，{{松岭}}路施工`, set),
    ]).flat(),
  );
  for (const { names: count, right } of judgeEachSet(names)) expect([count, right]).toEqual([40, 40]);
});
