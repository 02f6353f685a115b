import { expect, test } from 'vitest';
import { linkedBy } from '../../sample-linking-model.ts';
import { body, packOf, translated } from '../../small-packs.ts';

const pack = packOf({
  institutions: [
    body('vinh', 'Torvinh University', { country: 'VN', names: [translated('Trường Đại học Torvinh', 'vi')] }),
  ],
});

test.each([
  ['Phó Hiệu trưởng Đại học Torvinh', 'Đại học Torvinh'],
  ['sinh viên trường Đại học Torvinh', 'trường Đại học Torvinh'],
  ['Trường Đại học Torvinh', 'Trường Đại học Torvinh'],
  ['Hiệu trưởng Đại học Torvinh thăm trường Đại học Torvinh', 'Đại học Torvinh', 'trường Đại học Torvinh'],
])('%s', (text, ...names) => {
  expect(linkedBy(pack, 'vi')(text)).toEqual(names.map((name) => `vinh: ${name}`));
});
