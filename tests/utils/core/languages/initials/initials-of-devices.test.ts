import { expect, test } from 'vitest';
import { areOfDevice } from '../../../../../utils/core/languages/initials/initials-of-devices.ts';

const isDevice = (sentence: string): boolean => {
  const [before = '', after = ''] = sentence.split('TLIX');
  return areOfDevice(before, after);
};

test.each([
  ['Tap the TLIX tag.', 'The TLIX tag factory opened.'],
  ['A TLIX-enabled card', 'A TLIX-led team'],
  ['The lock opens via TLIX.', 'The lock was shown with TLIX.'],
  ['Use TLIX on your phone.', 'The fair was held by TLIX at the gates.'],
  ['Pay via TLIX by card.', 'It signed via TLIX, which has doors open for students.'],
  ['A card with TLIX was lost.', 'A card was signed with TLIX.'],
  ['The phone has TLIX.', 'The hall with a phone of TLIX closed.'],
  ['Open the door with TLIX.', 'The pact opens doors with TLIX.'],
  ['Enable TLIX on your phone.', 'Workers at TLIX pay by phone.'],
  ['New cards work by TLIX.', 'The cards were printed by TLIX.'],
  ['Tickets are read by TLIX here.', 'Tickets are sold by TLIX here.'],
  ['Phones with TLIX open it.', 'A phone call with TLIX took an hour.'],
  ['It needs a phone that has TLIX.', 'It needs a man who has TLIX.'],
  ['Pay by card, TLIX or cash.', 'Ask Vexler, TLIX or Toruk.'],
  ['TLIX and Bluetooth on smartphones', 'TLIX and Torukia Steel'],
])('a technique: %s', (text, nearMiss) => {
  expect(isDevice(text)).toBe(true);
  expect(isDevice(nearMiss)).toBe(false);
});

test.each([
  ['Die Karte wird per TLIX gelesen.', 'Die Firma wird per Gesetz von TLIX gelesen.'],
  ['Das Schloss öffnet mit TLIX.', 'Der Vertrag mit TLIX endet.'],
  ['La carte se lit par TLIX.', 'Le contrat avec TLIX expire.'],
  ['La tarjeta usa TLIX.', 'La mina firmó con TLIX.'],
  ['Il cellulare con TLIX apre.', 'La miniera con TLIX apre.'],
  ['O cartão paga via TLIX.', 'A mina paga com TLIX.'],
  ['Телефон с TLIX открывает дверь.', 'Договор с TLIX закончился.'],
])('in other languages: %s', (text, nearMiss) => {
  expect(isDevice(text)).toBe(true);
  expect(isDevice(nearMiss)).toBe(false);
});
