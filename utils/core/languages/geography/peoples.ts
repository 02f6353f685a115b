/** English words for the peoples of countries, which name no place: Kenyan, Dutch. */
import { madeOnce } from '../made-once.ts';
import { countryOf } from './places.ts';

/** Those that do not begin as the country's name does. */
const IRREGULAR = new Set(
  `Afghan American Argentine Basotho Catalan Cypriot Czech Dutch Filipino French Greek Icelandic Ivorian Kazakh Korean Kyrgyz
Lao Laotian Macedonian Malagasy Motswana Norwegian Panamanian Peruvian Philippine Slovak Swazi Swiss Tajik Thai Turkmen Uzbek
Welsh`.split(/\s/u),
);
const ENDING = /i?an$|i$/u;
const englishNames = madeOnce(() => new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }));

/** Whether an English word is that of a people: Kenyan, but neither Kenya, Iran nor Michigan. */
export function isNameOfPeople(word: string): boolean {
  if (IRREGULAR.has(word) || /(?:ese|ish)$/u.test(word)) return true;
  const country = ENDING.test(word) ? countryOf(word) : undefined;
  const name = country === undefined ? undefined : englishNames().of(country);
  return name !== undefined && word !== name && name.startsWith(word.replace(ENDING, ''));
}
