import { describe, expect, test } from 'vitest';
import { translatedUniversity } from '../../../../../utils/core/languages/institutions/translated-universities.ts';

describe('a university is called in other languages', () => {
  test.each([
    ['University of South Africa', 'ZA', 'universidade da África do Sul'],
    ['National University of Singapore', 'SG', 'đại học Quốc gia Singapore'],
    ['National University of Singapore', 'SG', 'Singapur Ulusal Üniversitesi'],
    ['Australian National University', 'AU', 'universidad Nacional de Australia'],
    ['University of Iceland', 'IS', 'université d’Islande'],
    ['The University of the Philippines', 'PH', 'Universität Philippinen'],
    ['Nanyang Technological University', 'SG', 'universidad Tecnológica de Nanyang'],
    ['Toruk University of Technology', 'AU', 'universidad de Tecnología de Toruk'],
    ['Toruk Technical University', 'PL', 'universidad Técnica de Toruk'],
    ['Toruk State University', 'RU', 'Staatliche Universität Toruk'],
    ['Toruk State University', 'RU', 'Toruk Devlet Üniversitesi'],
    ['Massachusetts Institute of Technology', 'US', 'institut de technologie du Massachusetts'],
    ['Massachusetts Institute of Technology', 'US', 'Massachusetts Teknoloji Enstitüsü'],
    ['Ohio State University', 'US', 'universidade Estadual de Ohio'],
    ['Ohio State University', 'US', 'université d’État de l’Ohio'],
    ['University of Iceland', 'IS', 'università dell’Islanda'],
    ['University of India', 'IN', 'universidad de la India'],
    ['University of Japan', 'JP', 'universidade do Japão'],
    ['University of the Philippines', 'PH', 'università delle Filippine'],
    ['University of the Netherlands', 'NL', 'universidad de los Países Bajos'],
    ['University of the Philippines', 'PH', 'université des Philippines'],
  ])('%s of %s: %s', (name, country, other) => {
    expect(translatedUniversity(name, country)).toContain(other);
  });

  test.each([
    ['University of Georgia', 'US'],
    ['University of Leeds', 'GB'],
    ['University of Oklahoma', 'US'],
    ['The University of Western Australia', 'AU'],
    ['University of Hong Kong', 'HK'],
    ['Western Australian National University', 'AU'],
    ['University of Iceland', undefined],
    ['Leeds University', 'GB'],
    ['National University', 'US'],
    ['University of Technology', 'AU'],
    ['University of South Africa Press', 'ZA'],
  ])('but not %s of %s, whose name says another thing or has words of its own', (name, country) => {
    expect(translatedUniversity(name, country)).toEqual([]);
  });

  test.each([
    ['University of Iceland', 'IS', /dos |das |de los |del Islandia|d[eu] Islande|des |dei |del Islanda/u],
    ['University of Japan', 'JP', /da Japão|dos |de la |de los |d’Japon|des |dell’|dei /u],
    ['Toruk State University', 'US', /da Toruk|dos |d’Toruk|della /u],
    // Of a town, in a state that has no states.
    ['Toruk State University', 'RU', /del Toruk|do Toruk|du Toruk|bang|Eyalet/u],
    ['Toruk Technical University', 'PL', /ecnol|echnol|eknol|Công nghệ/u],
    ['Toruk Technological University', 'SG', /de Tecnolog|de technologie|di tecnologia|Technische/u],
  ])('without articles that no place of such a name has: %s', (name, country, other) => {
    expect(translatedUniversity(name, country).filter((each) => other.test(each))).toEqual([]);
  });

  test('with every form of the words around the place, and no template left', () => {
    const names = translatedUniversity('National University of Malaysia', 'MY');
    expect(names).toContain('Universiti Kebangsaan Malaysia');
    expect(names.filter((name) => /[[\]|X]/u.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
