/** Short names that no pack has, of bodies that the page names in full: by their own sites, or by their letters. */
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import { blocksOf } from './sample-linking-model.ts';
import { acronym, body, packOf, translated } from './small-packs.ts';

const model = createLinkingModel([
  packOf({
    institutions: [
      body('toruk', 'Toruk University', {
        country: 'NL',
        url: 'https://www.ut.nl/',
        names: [translated('Universiteit Toruk', 'nl')],
      }),
      body('vexar', 'Vexarian University of Technology', {
        country: 'PL',
        url: 'https://pv.edu.pl/',
        names: [translated('Politechnika Vexarska', 'pl')],
      }),
      body('zembla', 'University of Zembla', { country: 'US', url: 'https://zembla.edu/' }),
      body('zemblor', 'University of Zemblor Hills', { country: 'US', url: 'https://uzmh.edu/' }),
      body('york', 'Yorvale University', { country: 'GB', url: 'https://www.york.ac.uk/' }),
      body('kent', 'Kelvent University', { country: 'GB', url: 'https://uk.ac.uk/' }),
      body('salt', 'Universidad Nacional de Salinia', { country: 'AR', names: [acronym('UNSa')] }),
      body('holder', 'Pellworm Vogt College', { country: 'DE', names: [acronym('PV')] }),
    ],
  }),
]);

function linked(address: string, ...texts: readonly string[]): readonly string[] {
  const blocks = blocksOf(texts);
  const request = { page: { title: '', language: 'en', address }, blocks, removed: [], context: null };
  const { changed } = annotate(request, model);
  return changed.flatMap(({ block, mentions }) =>
    mentions.map(({ start, end, entity }) => `${entity}: ${(blocks[block - 1]?.text ?? '').slice(start, end)}`),
  );
}
const ELSEWHERE = 'https://www.gazette.example/news/1';

describe('is linked', () => {
  test.each([
    ['as the site is called, on it', 'https://dub.ut.nl/1', 'Toruk University opens.', 'UT', 'toruk: UT'],
    [
      'as the site is called, on it, though others have it',
      'https://news.pv.edu.pl/1',
      'The Vexarian University of Technology opens.',
      'PV',
      'vexar: PV',
    ],
    [
      'by three letters, as its site is called, on any',
      ELSEWHERE,
      'The University of Zemblor Hills opens.',
      'UZMH',
      'zemblor: UZMH',
    ],
    ['by its initials with the small word', ELSEWHERE, 'The University of Zembla opens.', 'UofZ', 'zembla: UofZ'],
    ['by its acronym in capitals', ELSEWHERE, 'The Universidad Nacional de Salinia opens.', 'UNSA', 'salt: UNSA'],
    [
      'by its initials in its own language, as its site is called, on any',
      'https://www.ut.nl/1',
      'Universiteit Toruk opens.',
      'UT',
      'toruk: UT',
    ],
  ])('%s', (_, address, full, name, expected) => {
    const found = linked(address, full, `Staff of ${name} rest.`);
    expect(found.slice(1)).toEqual([expected]);
  });
});

describe('is not linked', () => {
  test.each([
    ['where the page does not name the body', 'https://dub.ut.nl/1', 'Nobody opens.', 'UT'],
    ['where two letters are others’ as well', ELSEWHERE, 'The Vexarian University of Technology opens.', 'PV'],
    ['a place', 'https://www.york.ac.uk/1', 'Yorvale University opens.', 'YORK'],
    ['a country', 'https://www.uk.ac.uk/1', 'Kelvent University opens.', 'UK'],
    ['in small letters', 'https://dub.ut.nl/1', 'Toruk University opens.', 'ut'],
    ['what begins with a capital alone', 'https://dub.ut.nl/1', 'Toruk University opens.', 'Ut'],
    ['the initials with the small word of another body', ELSEWHERE, 'The University of Zembla opens.', 'UofT'],
  ])('%s', (_, address, full, name) => {
    expect(linked(address, full, `Staff of ${name} rest.`).filter((link) => link.endsWith(` ${name}`))).toEqual([]);
  });

  test('where a bracket gives it to something else', () => {
    const found = linked(
      ELSEWHERE,
      'The University of Zembla opens.',
      'A Union of Zealots (UofZ) rests.',
      'UofZ rests.',
    );
    expect(found).toEqual(['zembla: University of Zembla']);
  });
});
