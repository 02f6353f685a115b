import { expect, test } from 'vitest';
import {
  isSurnameParticle,
  longSurnames,
  personName,
  syllables,
  withoutPatronymic,
} from '../../../../../utils/core/languages/persons/person-names.ts';

test.each([
  ['Arne Toruk Vexler', 'given-name-first', 'Vexler', ['Arne', 'Toruk']],
  ['Arne van Vexler', 'given-name-first', 'van Vexler', ['Arne']],
  ['Wang Qiming', 'surname-first', 'Wang', ['Qiming']],
  ['Ван Цимин', 'surname-first', 'Ван', ['Цимин']],
  ['Akishev Arman Torukovich', 'given-name-first', 'Akishev', ['Arman', 'Torukovich']],
  ['Ahmad Izanee bin Awang', 'no-surname', null, ['Ahmad', 'Izanee']],
  ['TORUK', 'no-surname', null, []],
])('%s: %s, %s', (name, order, surname, given) => expect(personName(name)).toEqual({ order, surname, given }));

test('parts of names', () => {
  expect(syllables('Xianrui')).toEqual(['Xian', 'rui']);
  expect(longSurnames(personName('Toruk Del Vexler'))).toEqual(['Del Vexler']);
  expect(withoutPatronymic('Ahmad Izanee bin Awang')).toEqual(['Ahmad Izanee Awang']);
  expect(withoutPatronymic('Arne Vexler')).toEqual([]);
  expect(['van', 'la'].map(isSurnameParticle)).toEqual([true, false]);
});
