import { expect, it } from 'vitest';
import {
  adjectiveAndPlace,
  withoutOwner,
  withoutPontifical,
} from '../../../../../utils/core/languages/institutions/romance-universities.ts';

it.each([
  ['Universidad Nacional de Toruk', 'Universidad de Toruk'],
  ['Universidade Federal do Toruk', 'Universidade do Toruk'],
  ['Universidade Estadual de Toruk', 'Universidade de Toruk'],
  ['Universidad de Toruk', undefined],
  ['Universidad Nacional', undefined],
  ['Universidad Autónoma de Toruk', undefined],
  ['Universidad Estatal de Toruk', undefined],
  ['Museo Nacional de Toruk', undefined],
])('who runs it may be left out: %s, %s', (name, expected) => {
  expect(withoutOwner(name)).toBe(expected);
});

it.each([
  ['Universidad Autónoma de Toruk', 'Autónoma de Toruk'],
  ['Universidade Federal do Rio de Toruk', 'Federal do Rio de Toruk'],
  ['Universitat Politècnica de Toruk', 'Politècnica de Toruk'],
  ['Universidad de San Vexler de Toruk', 'San Vexler de Toruk'],
  ['Pontificia Universidad Católica de Toruk', 'Católica de Toruk'],
  ['Universidade de Vexler de Toruk', undefined],
  ['Universidad de Toruk', undefined],
  ['Universidad Autónoma', undefined],
  ['Instituto Politécnico de Toruk', undefined],
])('so may the head: %s, %s', (name, expected) => {
  expect(adjectiveAndPlace(name)).toBe(expected);
});

it.each([
  ['Pontificia Universidad Católica de Toruk', ['Universidad Católica de Toruk']],
  ['Pontifical Catholic University of Toruk', ['Catholic University of Toruk']],
  ['Pontifícia Universidade Católica do Toruk', ['Universidade Católica do Toruk']],
  ['Pontifical Academy of Toruk', []],
  ['Catholic University of Toruk', []],
])('so may the founder: %s, %s', (name, expected) => {
  expect(withoutPontifical(name)).toEqual(expected);
});
