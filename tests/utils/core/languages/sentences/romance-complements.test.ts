import { expect, test } from 'vitest';
import { goesOnInRomance } from '../../../../../utils/core/languages/sentences/romance-complements.ts';

test.each([
  ' de la police ouvre',
  ' de l’industrie',
  ' del deporte',
  ' della moda',
  ' do trabalho',
  ' du textile',
  ' del país vecino',
  ' del estado de Vexal',
  ' dei trasporti',
  ' delle arti',
  ' degli insegnanti',
])('%s goes on with the field of another body', (after) =>
  expect(goesOnInRomance('Ministerio de Educación', after)).toBe(true),
);

test.each([
  ' del Perú firmó',
  ' de la República Popular China firmó',
  ' de la república firmó',
  ' de manera inmediata firmó',
  ' de la mano de Torukia firmó',
  ' del país',
  ' de salud',
  ' de signer un accord',
  ' du même jour',
  ' del mes de mayo',
  ' da oggi',
  ' des étudiants',
  ' dei due paesi',
  ' dei paesi membri',
  ' degli anni Sessanta',
  ' delle nostre città',
  ' dei Paesi Bassi',
])('%s does not', (after) => expect(goesOnInRomance('Ministerio de Educación', after)).toBe(false));

test.each([
  [' de salud firmó', true],
  [' de ciencias agrícolas', true],
  [' d’horlogerie', true],
  [' de inmediato firmó', false],
  [' de nuestro país firmó', false],
  [' de signer un accord', false],
  [' d’apprendre', false],
])('a name without a field of its own: %s goes on with one: %j', (after, expected) =>
  expect(goesOnInRomance('Instituto Nacional', after)).toBe(expected),
);
