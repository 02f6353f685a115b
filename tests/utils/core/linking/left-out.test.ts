import { describe, expect, test } from 'vitest';
import { isEverydayWord } from '../../../../utils/core/languages/common-words/common-words.ts';
import { countryWords } from '../../../../utils/core/languages/geography/countries.ts';
import { annotate } from '../../../../utils/core/linking/annotate.ts';
import { compileLinkingData } from '../../../../utils/core/linking/compile-linking-data.ts';
import { lookedFor, MAX_BEARERS, MAX_COMMON_NAMES } from '../../../../utils/core/linking/left-out.ts';
import { type LinkingModel, openLinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import type { Pack } from '../../../../utils/core/pack/types.ts';
import { prose } from '../../../bench/corpus/prose.ts';
import { acronym, body, packOf } from './small-packs.ts';

const opened = (pack: Pack) => {
  const { bytes, leftOut } = compileLinkingData(pack);
  return { leftOut, model: openLinkingModel([{ key: pack.id, bytes }]) };
};

const TEXT = prose({ seed: 3, names: [], sentencesPerName: null }, 40_000);
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** The frequent words of the text that the benchmark scans, as they open sentences. */
const WORDS = [...new Set(TEXT.match(/\b[a-z]{3,}\b/gu))].filter(isEverydayWord).map(capitalised);
const surely = { evidence: 'none' as const };

const mentionsIn = (text: string, model: LinkingModel) =>
  annotate(
    {
      page: { title: '', language: 'en' },
      blocks: text.split(/(?<=\. )/u).map((each, order) => ({ id: order, order, text: each, role: 'text' as const })),
      removed: [],
      context: null,
    },
    model,
  ).changed.flatMap(({ mentions }) => mentions);

describe('a pack in which every name is one common word', () => {
  const pack = packOf({
    institutions: WORDS.map((word, at) =>
      body(`body-${at}`, word, { names: [{ text: word, kind: 'full', ...surely }] }),
    ),
  });

  test('leaves pages calm, whatever evidence it claims, and says so', () => {
    const { leftOut, model } = opened(pack);
    expect(WORDS.length).toBeGreaterThan(MAX_COMMON_NAMES);
    expect(mentionsIn(WORDS.map((word) => `${word} met. `).join(''), model)).toEqual([]);
    const everyday = leftOut.find(({ reason }) => reason === 'everyday');
    expect(everyday?.count).toBeGreaterThan(MAX_COMMON_NAMES);
    expect(everyday?.examples).toHaveLength(3);
  });

  test('costs a page no more than a pack without names', () => {
    const { model } = opened(pack);
    expect(model.compiledNames.scan(TEXT)).toEqual([]);
  });
});

test('a few names that are common words stay, since bodies do go by them', () => {
  const { leftOut, model } = opened(
    packOf({ institutions: [body('case', 'Case', { names: [{ text: 'Case', kind: 'full', ...surely }] })] }),
  );
  expect(leftOut).toEqual([]);
  expect(mentionsIn('Lanterns rose at Case.', model)).toHaveLength(1);
});

test('a word that opens sentences or joins words is never looked for', () => {
  const { leftOut, model } = opened(
    packOf({
      institutions: ['The', 'And', 'May'].map((word, at) =>
        body(`body-${at}`, word, { names: [{ text: word, kind: 'full', ...surely }] }),
      ),
    }),
  );
  expect(leftOut).toEqual([{ reason: 'small', count: 3, examples: ['The', 'And', 'May'] }]);
  expect(mentionsIn('The tide fell. And May came.', model)).toEqual([]);
});

test('an acronym that is spelt like a small word stays as it is written', () => {
  const { leftOut, model } = opened(
    packOf({ institutions: [body('health', 'World Lantern Office', { names: [acronym('WHO')] })] }),
  );
  expect(leftOut).toEqual([]);
  expect(model.compiledNames.scan('WHO met')).toHaveLength(1);
  expect(model.compiledNames.scan('Who met')).toEqual([]);
});

test('a pack that claims the names of countries and cities marks none of them, and says so', () => {
  const places = [...countryWords().keys()]
    .filter((word) => /^[a-z ]{4,}$/u.test(word))
    .slice(0, MAX_COMMON_NAMES + 20);
  const names = places.map((place) => place.split(' ').map(capitalised).join(' '));
  const { leftOut, model } = opened(
    packOf({
      institutions: names.map((name, at) =>
        body(`body-${at}`, name, { names: [{ text: name, kind: 'full', ...surely }] }),
      ),
    }),
  );
  expect(leftOut).toEqual([{ reason: 'places', count: names.length, examples: names.slice(0, 3) }]);
  expect(mentionsIn(names.map((name) => `Ships left ${name}. `).join(''), model)).toEqual([]);
});

test('a pack in which all acronyms are alike marks none of them, and says so', () => {
  const pack = packOf({
    institutions: Array.from({ length: MAX_BEARERS + 1 }, (_, at) =>
      body(`body-${at}`, `Tide ${at} Lantern University`, { names: [acronym('TLU')] }),
    ),
  });
  const { leftOut, model } = opened(pack);
  expect(leftOut).toEqual([{ reason: 'shared', count: 1, examples: ['TLU'] }]);
  expect(mentionsIn('Tide 7 Lantern University met. TLU rests.', model).map(({ name }) => name)).toEqual([
    'Tide 7 Lantern University',
  ]);
  // Whom the page itself calls so, the pack need not tell.
  expect(mentionsIn('Tide 7 Lantern University (TLU) met. TLU rests.', model).length).toBe(3);
});

test('of a pack with very many names only the listed spellings are looked for', () => {
  const pack = packOf({
    institutions: [
      body('first', 'Ruskin Lantern University', { namesakes: ['RLU = Rural Lamp Union'] }),
      body('second', 'Lantern & Tide College', { names: [acronym('LTC')] }),
    ],
  });
  const few = lookedFor(pack, 2);
  expect(few.leftOut).toEqual([{ reason: 'derived', count: 3, examples: [] }]);
  const texts = few.forms.filter(({ form }) => form !== 'namesake').map(({ text }) => text);
  expect(texts).toEqual(['Ruskin Lantern University', 'Lantern & Tide College', 'LTC']);
  // What else bears a name is kept, so that it is not taken for the entity.
  expect(few.forms.filter(({ form }) => form === 'namesake').map(({ text }) => text)).toContain('RLU');
  const all = lookedFor(pack, 3);
  expect(all.leftOut).toEqual([]);
  expect(all.forms.length).toBeGreaterThan(few.forms.length);
});
