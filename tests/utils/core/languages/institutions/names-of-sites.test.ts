import { expect, test } from 'vitest';
import { namesOfSites } from '../../../../../utils/core/languages/institutions/names-of-sites.ts';

test.each([
  ['https://www.umtorud.ac.id/news', 'Universitas Mandiri Torudia', 'Umtorud'],
  ['unitoru.it', 'Università di Torukania', 'Unitoru'],
  ['http://utoruk.edu', 'University of Toruk', 'Utoruk'],
  ['univex.edu.br', 'Universidade de Véxelo', 'Univex'],
])('%s shortens %s', (address, name, short) => expect(namesOfSites([address], [name])).toEqual([short]));

test.each([
  ['one word of the name', 'torukas.edu', 'Torukas University'],
  ['a part of a larger body’s site', 'unit.utoruk.edu', 'University of Toruk'],
  ['letters that the name does not have in this order', 'kurotu.edu', 'University of Toruk'],
  ['an everyday word', 'union.edu', 'University of Nion'],
  ['a place', 'milan.edu', 'Michael Island Academy of the North'],
  ['too few letters', 'utor.edu', 'University of Toruk'],
])('%s is no name', (_, address, name) => expect(namesOfSites([address], [name])).toEqual([]));
