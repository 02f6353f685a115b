import { expect, test } from 'vitest';
import { givesDegree } from '../../../../../utils/core/languages/sentences/degrees.ts';

test.each<[language: string, line: string, isSo: boolean]>([
  ['en', 'a lawyer with a degree from «Leeds», at a hearing', true],
  ['en', 'She holds an MBA from «Leeds».', true],
  ['en', 'a degree in applied economics from «Leeds»', true],
  ['en', 'He graduated in 1958 from «Leeds»', true],
  ['en', 'She took her Ph.D. at «Leeds» in 1990', true],
  ['en', 'It was ten degrees colder at «Leeds»', false],
  ['es', 'doctora en Física por «Leeds»', true],
  ['pt', 'formado em direito pela «Leeds»', true],
  ['en', 'a train from «Leeds»', false],
  ['en', 'some degrees warmer from «Leeds»', false],
  ['en', 'he moved to «Leeds» for a PhD', false],
  ['en', 'she moved to «Leeds» for a PhD at Toruk College', false],
  ['en', 'graduates from «Leeds»', false],
  ['en', 'he was born in «Leeds» with a degree', false],
  ['es', 'pasó por «Leeds»', false],
  ['sv', 'a degree from «Leeds»', false],
])('in %s: %s', (language, line, isSo) => {
  const [before = ''] = line.split('«');
  expect(givesDegree(before, language)).toBe(isSo);
});
