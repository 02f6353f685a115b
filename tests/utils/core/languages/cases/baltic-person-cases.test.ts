import { expect, it } from 'vitest';
import { balticPersonCases } from '../../../../../utils/core/languages/cases/baltic-person-cases.ts';

it.each([
  ['Juris Vexičs', 'Jura Vexiča'],
  ['Juris Vexičs', 'Jurim Vexičam'],
  ['Andris Torukiņš', 'Andra Torukiņa'],
  ['Kārlis Vexolītis', 'Kārļa Vexolīša'],
  ['Vaira Vīķe-Toruka', 'Vairas Vīķes-Torukas'],
  ['Anna Torukiņa', 'Annai Torukiņai'],
  ['Jonas Vexaitis', 'Jono Vexaičio'],
  ['Algirdas Vexevičius', 'Algirdą Vexevičių'],
  ['Tomas Torukauskas', 'Tomui Torukauskui'],
  ['Dalia Vexauskaitė', 'Dalios Vexauskaitės'],
  ['Saulius Torukelis', 'Sauliaus Torukelio'],
  ['Raimonds Vēxonis', 'Raimonda Vēxoņa'],
  ['Guntars Vītorks', 'Guntaram Vītorkam'],
  ['Māra Torukīte', 'Māras Torukītes'],
  ['Aiga Grišvāne', 'Aigas Grišvānes'],
])('%s is also %s', (name, other) => expect(balticPersonCases(name)).toContain(other));

it.each([
  'James Vexlers',
  'Carlos Vexes',
  'Alexis Torukas',
  'Anne Vexe',
  'Lúcia Vexeira',
  'Vexičs',
  'Hans Vexis',
  // The ending of men in one name alone.
  'Elena Vexonis',
  'Andrea Torelis',
  'Jonas Vexauskaitė',
  // Polynesian
  'Moana Tōruka',
  'Hone Vāne',
  'Mere Tūruke',
  // Japanese
  'Shōta Vexō',
  'Kana Torumūra',
  'Yūta Vēza',
  // Arabic and Indian names in the letters of scholars
  'Fāṭima Torūka',
  'Sāra Torakīfa',
  'Usha Vāne',
  // Greek
  'Nikos Torukākēs',
  'Petros Vexopūlos',
  'Andreas Torukonas',
  'Dimitris Vexelis',
  'Thomas Torukonis',
  'Yannis Vexelas',
  // Czech, Slovak and Hungarian
  'Hana Toruková',
  'Jana Vexíča',
  'Tomáš Torukeš',
  'Lukas Vexály',
  // A man with a surname of women, and a woman with one of men
  'Jonas Vexaitė',
  'Marina Torukaitis',
  'Jonas Vēxa',
  'Anna Vexolīčs',
])('leaves %s alone', (name) => expect(balticPersonCases(name)).toEqual([]));
