import { expect, it } from 'vitest';
import { kindKey } from '../../../../../utils/core/i18n/kind-key.ts';
import { foldWords } from '../../../../../utils/core/matching/fold.ts';
import { SEARCHABLE_TYPES, type SearchableKind, type SearchableType } from '../../../../../utils/core/search/types.ts';
import { kindsByPhrase } from '../../../../../utils/core/search/words/kind-words.ts';
import { createVocabulary } from '../../../../../utils/core/search/words/vocabulary.ts';
import { catalogueTranslate } from '../../i18n/catalogue-translate.ts';

const known = [...new Set([...kindsByPhrase().values()].flat().map(({ type, kind }) => `${type} ${kind ?? ''}`))];
const vocabulary = createVocabulary([], () => []);

it('has words for every type', () => {
  expect(SEARCHABLE_TYPES.filter((type) => !known.includes(`${type} `))).toEqual([]);
});

it.each(known.filter((one) => !one.endsWith(' ')))(
  'understands what the interface calls %s, in both languages',
  (one) => {
    const [type, kind] = one.split(' ') as [SearchableType, SearchableKind];
    for (const language of ['en', 'zh_CN'] as const) {
      const name = foldWords(catalogueTranslate(language)(kindKey(kind, type)));
      expect(vocabulary.meaningOf(name), name).toMatchObject({
        field: 'kind',
        kinds: expect.arrayContaining([{ type, kind }]),
      });
    }
  },
);

it('is folded as queries are', () => {
  expect([...kindsByPhrase().keys()].filter((phrase) => phrase !== foldWords(phrase))).toEqual([]);
});
