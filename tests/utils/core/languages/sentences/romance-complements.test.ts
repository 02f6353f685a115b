import { expect, test } from 'vitest';
import { goesOnInRomance } from '../../../../../utils/core/languages/sentences/romance-complements.ts';

test.each([' de la police ouvre', ' de l’industrie', ' del deporte', ' della moda', ' do trabalho', ' du textile'])(
  '%s goes on with the field of another body',
  (after) => expect(goesOnInRomance(after)).toBe(true),
);

test.each([
  ' del Perú firmó',
  ' de la República Popular China firmó',
  ' de la república firmó',
  ' de manera inmediata firmó',
  ' de la mano de Torukia firmó',
  ' de signer un accord',
  ' du même jour',
  ' del mes de mayo',
  ' da oggi',
  ' des étudiants',
])('%s does not', (after) => expect(goesOnInRomance(after)).toBe(false));
