import { expect, test } from 'vitest';
import { linkedBy } from '../../sample-linking-model.ts';
import { body, packOf, person } from '../../small-packs.ts';

const pack = packOf({
  institutions: [body('vexelby', 'Vexelby University'), body('brackwater', 'Brackwater University')],
  officials: [person('fan', 'Fan Xueling', { roles: ['rector at vexelby'] })],
});
const SCENE = 'Vexelby University, Brackwater University.';

test.each<[text: string, links: readonly string[]]>([
  ['Bà Phạm Tuyết Linh (Fan Xueling), hiệu trưởng.', ['fan: Phạm Tuyết Linh', 'fan: Fan Xueling']],
  ['Bà Nguyễn Tuyết Linh (Fan Xueling), hiệu trưởng.', ['fan: Fan Xueling']],
  ['Bà Phạm Tuyết Linh (Fan Xueling thay), hiệu trưởng.', ['fan: Fan Xueling']],
  ['Bà Phạm Tuyết Linh, hiệu trưởng.', []],
])('%s', (text, links) => {
  expect(linkedBy(pack, 'vi')(SCENE, text).slice(2)).toEqual(links);
});

test('in another language the bracket may hold anybody', () => {
  expect(linkedBy(pack, 'en')(SCENE, 'Phạm Tuyết Linh (Fan Xueling) met.').slice(2)).toEqual(['fan: Fan Xueling']);
});
