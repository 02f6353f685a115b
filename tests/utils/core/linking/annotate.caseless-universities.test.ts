/** Universities without that word, in scripts without capitals. */
import { expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf, translated } from './small-packs.ts';

const pack = packOf({
  institutions: [
    body('tongji', 'Tongji University', {
      country: 'CN',
      names: [
        translated('तुंगची विश्वविद्यालय', 'hi'),
        translated('אוניברסיטת טונגיה', 'he'),
        translated('টুংচিয়া বিশ্ববিদ্যালয়', 'bn'),
        translated('جامعة تونغجي', 'ar'),
      ],
    }),
    body('vexlan', 'Vexlan University', { country: 'EG', names: [translated('جامعة فيكسلان', 'ar')] }),
    body('wuhan', 'Wuhan University', { country: 'CN', names: [translated('वुहान विश्वविद्यालय', 'hi')] }),
  ],
});

test.each([
  ['hi', ['तुंगची विश्वविद्यालय खुला।', 'वह तुंगची में पढ़ता है।'], ['tongji: तुंगची विश्वविद्यालय', 'tongji: तुंगची']],
  ['he', ['אוניברסיטת טונגיה נפתחה.', 'היא באה מטונגיה אתמול.'], ['tongji: אוניברסיטת טונגיה', 'tongji: מטונגיה']],
  ['bn', ['টুংচিয়া বিশ্ববিদ্যালয় খুলেছে।', 'সে টুংচিয়ার ছাত্র।'], ['tongji: টুংচিয়া বিশ্ববিদ্যালয়', 'tongji: টুংচিয়ার']],
  ['ar', ['جامعة تونغجي افتتحت.', 'درس في تونغجي سنتين.'], ['tongji: جامعة تونغجي', 'tongji: تونغجي']],
])('in a text in %s they are linked behind the whole name', (language, texts, links) => {
  expect(linkedBy(pack, language)(...texts)).toEqual(links);
});

test.each([
  ['hi', ['वह तुंगची में पढ़ता है।'], []],
  ['hi', ['वुहान विश्वविद्यालय खुला।', 'वुहान में बारिश हुई।'], ['wuhan: वुहान विश्वविद्यालय']],
])('in a text in %s they are not linked alone, nor a town', (language, texts, links) => {
  expect(linkedBy(pack, language)(...texts)).toEqual(links);
});

test('at home a name is that of its town as well', () => {
  expect(linkedBy(pack, 'ar')('جامعة فيكسلان افتتحت.', 'قالت بلدية فيكسلان إن المياه عادت.')).toEqual([
    'vexlan: جامعة فيكسلان',
  ]);
});
