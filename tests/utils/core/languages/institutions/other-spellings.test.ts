import { expect, it } from 'vitest';
import { inSingular } from '../../../../../utils/core/languages/institutions/other-spellings.ts';

it.each([
  ['Toruk Association of Open Universities', 'Toruk Association of Open University'],
  ['Association of Vexland Universities', 'Association of Vexland University'],
  ['Network of Universities of Vexland', 'Network of University of Vexland'],
])('%s is also written %s', (name, other) => expect(inSingular(name)).toEqual([other]));

it.each(['Vexland Universities', 'Toruk Association', 'Association of Toruk Colleges', 'Universities Vexland'])(
  'leaves %s alone',
  (name) => expect(inSingular(name)).toEqual([]),
);
