import { expect, it } from 'vitest';
import { fitsFilter } from '../../../../utils/core/page/filter-names.ts';

const texts = ['Universidad de Córdoba', 'UCO', 'vice president, 国家开放大学'];

it.each([
  ['', true],
  ['  ', true],
  ['cord', true],
  ['CÓRDOBA univ', true],
  ['uco', true],
  ['president', true],
  ['开放', true],
  ['ordoba', false],
  ['cordoba malaysia', false],
])('the filter “%s”: %s', (filter, fits) => expect(fitsFilter(texts, filter)).toBe(fits));
