import { expect, it } from 'vitest';
import { readPartners, statusBeside } from '../../../../../utils/core/register/cells/read-partner.ts';

it.each([
  ['Uppsala University, Sweden', 'Uppsala University', 'SE'],
  ['ETH Zürich (Switzerland)', 'ETH Zürich', 'CH'],
  ['National University of Singapore\n(NUS), Singapore', 'National University of Singapore (NUS)', 'SG'],
  ['University of California, Los Angeles, USA', 'University of California, Los Angeles', 'US'],
  // After a space alone a country may be part of the name.
  ['Universiti Teknologi Malaysia', 'Universiti Teknologi Malaysia', 'MY'],
  ['National University of Singapore', 'National University of Singapore', null],
  // The longest name of a country counts, not one that it ends with.
  [
    'Ministry of Education of the People’s Republic of China',
    'Ministry of Education of the People’s Republic of China',
    null,
  ],
  ['Education Bureau People’s Republic of China', 'Education Bureau People’s Republic of China', 'CN'],
  ['Institut Pasteur Democratic Republic of the Congo', 'Institut Pasteur Democratic Republic of the Congo', 'CD'],
  ['延世大学校(外部サイト)', '延世大学校', null],
  ['ハイデルベルク大学※2', 'ハイデルベルク大学', null],
  ['Universidade de São Paulo [1]', 'Universidade de São Paulo', null],
  ['Aceros del Golfo, S.A. de C.V.', 'Aceros del Golfo, S.A. de C.V.', null],
  ['University of Michigan , USA', 'University of Michigan', 'US'],
  ['오사카대학주2)', '오사카대학', null],
  ['浙江大学（注1）', '浙江大学', null],
])('shows “%s” as %s', (text, name, country) => {
  expect(readPartners(text)).toEqual([{ name, otherNames: [], country }]);
});

it.each([
  ['北京大学\nPeking University', '北京大学', 'Peking University'],
  ['ウィーン工科大学 Technische Universität Wien', 'ウィーン工科大学', 'Technische Universität Wien'],
  ['海德堡大学(Universität Heidelberg)', '海德堡大学', 'Universität Heidelberg'],
  ['جامعة السوربون (Sorbonne Université)', 'جامعة السوربون', 'Sorbonne Université'],
])('takes the second language of “%s” as another name', (text, name, other) => {
  expect(readPartners(text)).toEqual([{ name, otherNames: [other], country: null }]);
});

it.each([
  ['University of Malaya; Universiti Seri Kenanga', ['University of Malaya', 'Universiti Seri Kenanga']],
  ['Uppsala University\nLund University', ['Uppsala University', 'Lund University']],
  ['Uppsala University and Lund University', ['Uppsala University', 'Lund University']],
  ['(1) Kyoto University (2) Osaka University', ['Kyoto University', 'Osaka University']],
  ['University of Science and Technology', ['University of Science and Technology']],
  ['Uppsala University / KTH', ['Uppsala University', 'KTH']],
  ['Delft University of Technology / TUD', ['Delft University of Technology / TUD']],
  ['Universität Wien; UNIVIE', ['Universität Wien; UNIVIE']],
])('finds the partners of “%s”', (text, names) => {
  expect(readPartners(text).map(({ name }) => name)).toEqual(names);
});

it.each(['', '-', 'n/a', 'Unknown', '未定', 'TBD'])('finds nobody in “%s”', (text) => {
  expect(readPartners(text)).toEqual([]);
});

it.each(['new', 'open', 'extended'])('keeps “(%s)” behind a name, which says no end of the agreement', (word) => {
  expect(statusBeside(`Lund University (${word})`)).toBeNull();
  expect(readPartners(`Lund University (${word})`)[0]?.name).toBe(`Lund University (${word})`);
});

it.each([
  ['expired', 'expired'],
  ['terminated', 'ended'],
  ['suspended 2020', 'dormant'],
])('cuts “(%s)” off a name', (word, status) => {
  expect(statusBeside(`Lund University (${word})`)).toBe(status);
  expect(readPartners(`Lund University (${word})`)[0]?.name).toBe('Lund University');
});
