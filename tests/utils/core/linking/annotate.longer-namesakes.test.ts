/** Namesakes that go by longer names which begin with those of the pack. */
import { expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf, short, translated } from './small-packs.ts';

const linked = linkedBy(
  packOf({
    institutions: [
      body('open', 'Open University of Vexland', {
        country: 'CN',
        names: [translated('国家潮汐大学', 'zh-Hans'), { ...short('国汐', 'full-name'), lang: 'zh' }],
        namesakes: ['国汐 = 国汐行, a bank', '国汐行 = a bank'],
      }),
    ],
  }),
  'zh',
);

test('leaves the short name to the body that the page names in full', () => {
  const links = linked(
    '国家潮汐大学在北京办了一场答辩，国汐学员到场。',
    '县里的贷款由国汐行提供。',
    '国汐的课本下周到。',
  );
  expect(links).toEqual(['open: 国家潮汐大学', 'open: 国汐', 'open: 国汐']);
});

test('keeps it where the page does not', () => {
  expect(linked('国汐行昨天在北京发布年报。', '去年国汐发债一千亿元。')).toEqual([]);
});

test('a name that an Arabic article joins is that of another body', () => {
  const inMalay = linkedBy(packOf({ institutions: [body('torukan', 'Universitas Terbuka Torukan')] }), 'id');
  expect(inMalay('Rektor Universitas Terbuka Torukan Al-Vexira datang.')).toEqual([]);
  expect(inMalay('Rektor Universitas Terbuka Torukan, Al-Vexira, datang.')).toEqual([
    'torukan: Universitas Terbuka Torukan',
  ]);
});
