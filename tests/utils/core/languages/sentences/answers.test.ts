import { expect, test } from 'vitest';
import { isAnswer, isQuestion } from '../../../../../utils/core/languages/sentences/answers.ts';

test.each(['Did she go to Torukasia?', '“Did she go?”', '你去了吗？', '¿Fue? '])('%s is a question', (text) => {
  expect(isQuestion(text)).toBe(true);
});

test.each(['She went to Torukasia.', 'Did she go? She did.', ''])('%s is none', (text) => {
  expect(isQuestion(text)).toBe(false);
});

test.each(['Yes, in Torukasia.', 'Sí, en la UVQM.', '— Oui. Elle y va.', 'Нет, там.'])('%s is an answer', (text) => {
  expect(isAnswer(text)).toBe(true);
});

test.each(['No ship left.', 'Si va, bien.', 'Jan, in Toruk', 'She said yes, there.'])('%s is none', (text) => {
  expect(isAnswer(text)).toBe(false);
});
