import { expect, it } from 'vitest';
import { visitTriggers } from '../../../../../utils/core/reports/deeds/visit-triggers.ts';
import { sentenceOf } from '../small-story.ts';

const triggersIn = (text: string, language: string): readonly string[] => {
  const sentence = sentenceOf(text, language);
  return visitTriggers(sentence).map(
    ({ start, end, form, frame }) => `${sentence.text.slice(start, end)}: ${form} ${frame}`,
  );
};

it.each([
  ['en', 'A delegation visited the hall.', ['visited: past visitor-first']],
  ['en', 'They paid a visit to the hall.', ['paid a visit to: past visitor-first', 'visit: noun noun']],
  ['en', 'The rector received a delegation.', ['received: past host-first']],
  ['en', 'The rector received a letter.', []],
  ['en', 'The rector received two proposals.', []],
  ['en', 'The guests were received by the rector.', ['were received by: past received']],
  ['en', 'The letter of the guests was received by the rector.', []],
  ['en', 'On 5 March the documents were received by the rector.', []],
  ['en', 'The guests of the letter writers were received by the rector.', ['were received by: past received']],
  ['en', 'A talk hosted by the rector was long.', []],
  ['en', 'The rector led a delegation to Oslo.', ['led a delegation: past led']],
  ['en', 'Nothing of the kind is told.', []],
  ['ru', 'Гости были приняты ректором.', ['были приняты: past received']],
  ['ru', 'Документы были приняты ректором.', []],
  ['ru', 'Гостями была принята программа.', []],
  ['uk', 'Рішення були прийняті радою.', []],
  ['zh', '代表团访问了图书馆。', ['访问: past visitor-first']],
])('in %s: “%s”', (language, text, expected) => expect(triggersIn(text, language)).toEqual(expected));
