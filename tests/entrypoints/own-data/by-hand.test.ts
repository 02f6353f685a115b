import { expect, it } from 'vitest';
import { sourceByHand } from '../../../entrypoints/own-data/by-hand.ts';
import { inChinese, inEnglish } from '../../components/harness/catalogue.ts';

it('names what is entered by hand in the words of the reader', () => {
  expect(sourceByHand(inEnglish)).toMatchObject({ publisher: 'My data', title: 'Entered by hand' });
  expect(sourceByHand(inChinese)).toMatchObject({ publisher: '我的数据', title: '手动录入', language: 'zh-CN' });
});
