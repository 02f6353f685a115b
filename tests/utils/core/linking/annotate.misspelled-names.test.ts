/** Names of bodies of which a page misspells a word. All bodies are invented. */
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import { blocksOf, linkedBy } from './sample-linking-model.ts';
import { acronym, body, packOf } from './small-packs.ts';

type Case = readonly [why: string, texts: readonly string[], links: readonly string[]];

const check = (pack: ReturnType<typeof packOf>, cases: readonly Case[]): void => {
  for (const [why, texts, links] of cases)
    test(why, () => {
      expect(linkedBy(pack)(...texts)).toEqual(links);
    });
};

describe('a whole name with one word misspelled', () => {
  const pack = packOf({
    institutions: [
      body('open', 'Open University of Torukland', { country: 'KE' }),
      body('anadolux', 'Anadolux University', { country: 'TR' }),
      body('vexborg', 'University of Vexborg', { country: 'SE', names: [acronym('VXBG', 'context')] }),
      body('association', 'Asian Association of Lighthouses', { kind: 'association' }),
      body('donghua', 'Donghua University', { country: 'CN' }),
      body('vexveltal', 'Vexveltal', { kind: 'company' }),
      body('harbour', 'Harbour University of China', { country: 'CN' }),
    ],
  });
  const NAMED = 'Harbour University of China';
  const LINK = 'harbour: Harbour University of China';
  check(pack, [
    [
      'in the word for a university',
      [NAMED, 'The Open Univeristy of Torukland rests.'],
      [LINK, 'open: Open Univeristy of Torukland'],
    ],
    [
      'behind other words with capitals',
      [NAMED, 'Hak Cipta Open Univeristy of Torukland'],
      [LINK, 'open: Open Univeristy of Torukland'],
    ],
    [
      'in its first word',
      [NAMED, 'Turkish ships. The Anadloux University rests.'],
      [LINK, 'anadolux: Anadloux University'],
    ],
    [
      'in another word for a body',
      [NAMED, 'Asian Assocation of Lighthouses'],
      [LINK, 'association: Asian Assocation of Lighthouses'],
    ],
    ['is left on a page that names nobody else', ['The Open Univeristy of Torukland rests.'], []],
    [
      'is left on a page that names another misspelled one alone',
      ['The Open Univeristy of Torukland met the Asian Assocation of Lighthouses.'],
      [],
    ],
    [
      'says nothing for the bare name and the acronym of its body before others are named',
      ['The Univeristy of Vexborg rests.', 'A study of Vexborg rests.', 'VXBG rests.'],
      [],
    ],
    [
      'stands for its body as well as the whole name where others are named',
      [NAMED, 'The Univeristy of Vexborg rests.', 'VXBG rests.'],
      [LINK, 'vexborg: Univeristy of Vexborg', 'vexborg: VXBG'],
    ],
    [
      'says nothing for an acronym where only its own word is misspelled',
      ['Swedish ships. Harbour University of China met.', 'The Vexbarg University rests.', 'VXBG rests.'],
      [LINK, 'vexborg: Vexbarg University'],
    ],
    [
      'in its first word beside its acronym',
      [NAMED, 'The Vexbarg University (VXBG) rests. The University of Vexborg (VXBG) too.'],
      [LINK, 'vexborg: Vexbarg University', 'vexborg: VXBG', 'vexborg: University of Vexborg', 'vexborg: VXBG'],
    ],
    ['is left where only its first word stands for it', [NAMED, 'The Anadloux University rests.'], [LINK]],
    [
      'is left where another country stands beside',
      ['Turkish ships. Harbour University of China met.', 'Anadloux University in Apeldoorn, the Netherlands, met.'],
      [LINK],
    ],
    ['is left where two words are', [NAMED, 'The Open Univeristy of Torukalnd rests.'], [LINK]],
    ['is left where the other word is a place', [NAMED, 'The Anatolia University rests.'], [LINK]],
    ['is left where the other word is one of Chinese as well', [NAMED, 'Dongjua and Tonghua University rest.'], [LINK]],
    ['is left in a name of one word', [NAMED, 'Vexvetlal University rests.'], [LINK]],
  ]);

  test('is shown to the reader as such', () => {
    const blocks = blocksOf([NAMED, 'Turkish ships. The Anadloux University rests.']);
    const { changed } = annotate(
      { page: { title: '', language: 'en' }, blocks, removed: [], context: null },
      createLinkingModel([pack]),
    );
    expect(changed.at(-1)?.mentions[0]?.evidence[0]).toEqual({ kind: 'misspelled', text: 'Anadolux University' });
  });
});
