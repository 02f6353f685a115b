/** What speaks against names in Chinese text, where no capital and no space shows what a name is. */
import { speaksChinese } from '../../languages/han/places.ts';
import { languageTest } from '../../languages/language-test.ts';
import { when } from './among-others.ts';
import type { Clues } from './clues.ts';
import type { PageFeature } from './feature.ts';

const isInChinese = languageTest('zh');
const HAN = /\p{Script=Han}/u;
const SHORT_ACRONYM = 3;

const isNamed = ({ state, entry }: Clues): boolean => state.pageEntities.named.has(entry.entity.id);

export const CHINESE_NAME_FEATURES: readonly PageFeature[] = [
  {
    id: 'chinese-part-of-none',
    about: 'A short form that Chinese makes of a whole name (山大), where the page does not have that name.',
    of: ['chinese'],
    weight: ({ notShown }) => notShown,
    test: (clues) => when(clues.entry.form === 'bare' && !isNamed(clues)),
    examples: ['zh: «山原海大»开会'],
  },
  {
    id: 'term-in-chinese',
    about: 'Three letters in Chinese text are more often a term (NPU芯片) than a body that has a Chinese name.',
    of: ['acronym'],
    isOfUnambiguous: true,
    weight: ({ otherThing }) => otherThing,
    test: (clues) => {
      const { entry, occurrence } = clues;
      if (entry.text.length > SHORT_ACRONYM || !isInChinese(occurrence.block.language)) return 0;
      return when(entry.entity.entity.names.some(({ text }) => HAN.test(text)) && !isNamed(clues));
    },
    examples: ['zh: «HUC»派人来了'],
  },
  {
    id: 'initials-of-other-press',
    about:
      'Initials of what every country has, on a page of another country in which Chinese is written: MOE in Singapore.',
    of: ['acronym'],
    isOfUnambiguous: true,
    weight: ({ otherThing }) => otherThing,
    test: ({ entry, occurrence: { block, index }, state }) => {
      if (!entry.entity.everyCountryHasOne || !isInChinese(block.language)) return 0;
      const country = state.countries.around(index);
      return when(country !== undefined && country !== entry.entity.country && speaksChinese(country));
    },
    examples: ['zh: 组屋、面簿、政务部长、小贩中心、集选区、淡滨尼都在新加坡。\n«MOL»派人来了。'],
  },
  {
    id: 'strange-in-chinese',
    about:
      'The words around a body’s name in Chinese are such as stand around no name. What the page defines there is one.',
    of: ['strange'],
    isOfUnambiguous: true,
    weight: ({ strangeInChinese }) => strangeInChinese,
    test: ({ occurrence }) => when(occurrence.span.defines === undefined),
    examples: ['zh: 村里的«松岭»桥边有人钓鱼'],
  },
  {
    id: 'doubtful-in-chinese',
    about: 'A word reaches over an end of a person’s name in Chinese, and the page does not have the name elsewhere.',
    of: ['chinese'],
    weight: ({ notShown }) => notShown,
    test: (clues) => when(clues.candidate.isDoubtful === true && !isNamed(clues)),
    examples: ['zh: «穆其刚»刚下船。'],
  },
];
