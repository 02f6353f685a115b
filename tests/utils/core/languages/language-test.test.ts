import { expect, test } from 'vitest';
import { languageTest } from '../../../../utils/core/languages/language-test.ts';

test('a language is one of those of a test, whatever was asked before', () => {
  const isOne = languageTest('es pt');
  expect(['', 'es', 'es', 'pt-BR', 'PT_br', 'est', 'en', 'es-419', ''].map(isOne)).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
    false,
    true,
    false,
  ]);
});
