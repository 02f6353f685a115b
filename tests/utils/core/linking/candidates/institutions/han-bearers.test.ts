import { describe, expect, test } from 'vitest';
import { hanBearersIn } from '../../../../../../utils/core/linking/candidates/institutions/han-bearers.ts';
import { createLinkingModel, type LinkingModel } from '../../../../../../utils/core/linking/linking-model.ts';
import { body, full, packOf, short, translated } from '../../small-packs.ts';

const model = createLinkingModel([
  packOf({
    institutions: [
      body('sea', 'Western Sea University', { country: 'CN', names: [full('西山海洋大学'), short('西海大')] }),
      body('foreign', 'Silver Lake University', { country: 'CN', names: [translated('北京银湖大学', 'ja')] }),
      body('first', 'Northern Capital University', { country: 'CN', names: [full('北京大学'), short('北大')] }),
      body('jade', 'Jade University', { country: 'CN', names: [full('玉华大学'), short('玉大')] }),
    ],
  }),
]);

describe('short names that may stand for another university', () => {
  test.each([
    ['西港海事大学来了', ['西海大']],
    ['国立西港海事大學來了', ['西海大']],
    ['西山海洋大学来了', []],
    ['西港音乐大学来了', []],
    ['玉山大学来了', ['玉大']],
    ['一个北京大学生来了', []],
    ['北海大学来了', ['北大']],
    ['大学来了，海大学', []],
  ])('%s', (text, expected) => expect(hanBearersIn(text, model)).toEqual(expected));
});

test('a text that names very many universities is looked up a bounded number of times', () => {
  let count = 0;
  const counting: LinkingModel = Object.create(model, {
    compiledNames: {
      value: Object.create(model.compiledNames, {
        scan: {
          value: (text: string) => {
            count += 1;
            return model.compiledNames.scan(text);
          },
        },
      }),
    },
  });
  hanBearersIn('西港音乐大学'.repeat(50), counting);
  const few = count;
  hanBearersIn('西港音乐大学'.repeat(5000), counting);
  expect(few).toBe(150);
  expect(count - few).toBeLessThanOrEqual(180);
});
