import { expect, it } from 'vitest';
import { markNamedPartners } from '../../../../../utils/core/reports/names/named-partners.ts';
import { Marks } from '../../../../../utils/core/reports/story/marks.ts';
import { wordsOf } from '../../../../../utils/core/reports/words/words-of.ts';

/** What is marked; « » stand around what is an institution already. */
function partnersIn(text: string, language: string): readonly string[] {
  const marks = new Marks();
  const known = text.replace(/«([^»]+)»/gu, (_, name: string) =>
    marks.add({ kind: 'institution', text: name, entity: null }),
  );
  const marked = markNamedPartners(known, marks, wordsOf(text, language));
  return [...marked].filter((sign) => !known.includes(sign)).flatMap((mark) => marks.get(mark)?.text ?? []);
}

it.each([
  ['en', '«Toruk University» signed an agreement with Vexera on Monday.', ['Vexera']],
  ['en', 'an agreement between «Toruk University» and Vexera Zembla Motors was signed', ['Vexera Zembla Motors']],
  ['en', 'Vexera and «Toruk University» have signed', ['Vexera']],
  [
    'id',
    '«Universitas Toruk» meneken perjanjian dengan Konsulat Jenderal Vexia di Toruk.',
    ['Konsulat Jenderal Vexia di Toruk'],
  ],
  ['en', 'signed with Ada Vexley of «Toruk University»', []],
  ['en', 'signed with Ana Vexley, rector of «Toruk University»', []],
  ['en', 'signed with Vexic «Toruk University»', []],
  ['en', 'signed with France', []],
  ['zh', '«托鲁克大学»与Vexera签署协议', []],
])('in %s, %s: %j', (language, text, expected) => expect(partnersIn(text, language)).toEqual(expected));
