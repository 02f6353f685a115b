import { describe, expect, it } from 'vitest';
import { mayBeShortened, shortenedWord } from '../../../../../utils/core/languages/institutions/shortened-words.ts';
import { wordEnd } from '../../../../../utils/core/languages/letters.ts';

/** What the short word that begins at `|` stands for, as “stretch: meanings”. */
function shortened(marked: string): string | undefined {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = shortenedWord(text, start, wordEnd(text, start));
  return found && `${text.slice(found.start, found.end)}: ${found.texts.join(', ')}`;
}

describe('words of the names of universities in short', () => {
  it.each([
    ['the |U of Toruk', 'U: University'],
    ['the |U. of Toruk', 'U.: University'],
    ['the |U of the Vexar', 'U: University'],
    ['Toruk State |U.', 'U: University'],
    ['Toruk State |U., Leeds', 'U.: University'],
    ['Toruk |U', 'U: University'],
    ['(Toruk |U)', 'U: University'],
    ['|Univ. of Toruk', 'Univ.: University'],
    ['|Univ of Toruk', 'Univ: University'],
    ['Toruk |Inst. of Technology', 'Inst.: Institute'],
    ['Institute of |Tech', 'Tech: Technology'],
    ['|St. Vexar University', 'St.: Saint, St'],
    ['|Saint Vexar University', 'Saint: St'],
    ['|Mt. Vexar College', 'Mt.: Mount, Mt'],
    ['|IIT Toruk', 'IIT: Indian Institute of Technology'],
  ])('%s', (marked, expected) => {
    expect(shortened(marked)).toBe(expected);
  });

  it.each([
    'vitamin |U helps',
    'Dr. Toruk |U',
    'Prof. Toruk |U',
    'a |U-boat',
    'the |U of it',
    'Toruk |U Vexler',
    'Toruk |U.S.',
    'Toruk |U2',
    '|University of Toruk',
    'a |Technical word',
    '|Inst, of Technology',
    'the |IIT has',
    '|Universal',
  ])('no word in %s', (marked) => {
    expect(shortened(marked)).toBeUndefined();
  });
});

it.each([
  ['U of Toruk', true],
  ['U', true],
  ['Univ. of Toruk', true],
  ['St. Vexar', true],
  ['IIT Toruk', true],
  ['Ural', false],
  ['Toruk', false],
  ['us', false],
])('two letters tell whether it may be one: %s, %s', (text, expected) => {
  expect(mayBeShortened(text, 0)).toBe(expected);
});
