import { expect, test } from 'vitest';
import { transcribedPersons } from '../../../../../utils/core/matching/surface-forms/transcribed-persons.ts';

const formsOf = (text: string) =>
  transcribedPersons({ text, kind: 'full' }).map((each) => `${each.form}: ${each.text}`);

test.each([
  ['Arne Törving', ['variant: Arne Toerving', 'surname: Toerving']],
  ['Jörn Vexler', ['variant: Joern Vexler']],
  ['Ada Maria Törving', ['variant: Ada Maria Toerving', 'surname: Toerving']],
  ['Ingrid al-Vexlawi', ['variant: Ingrid Vexlawi', 'surname: Vexlawi']],
  [
    'Viktor Vexlovych',
    ['Vexlovich'].flatMap((other) => [
      `variant: Viktor ${other}`,
      'variant: Victor Vexlovych',
      `variant: Victor ${other}`,
      `surname: ${other}`,
    ]),
  ],
  [
    'Jörn Müller',
    ['Jörn Mueller', 'Joern Müller', 'Joern Mueller'].map((whole) => `variant: ${whole}`).concat('surname: Mueller'),
  ],
  ['Ahmed Khan', []],
  ['Ingrid al-Hussein', ['surname: Hussein']],
  ['Ingrid Vexler', []],
  ['Törving', []],
])('%s is also %j', (name, expected) => expect(formsOf(name)).toEqual(expected));
