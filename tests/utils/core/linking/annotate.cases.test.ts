/** Names that a pack gives in a language, in the sentences of that language. */
import { expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf, translated } from './small-packs.ts';

const named = (id: string, lang: string, text: string) =>
  body(id, `${id} University`, { names: [translated(text, lang)] });

const linked = linkedBy(
  packOf({
    institutions: [
      named('toruk-cs', 'cs', 'Univerzita Bartova v Toruku'),
      named('toruk-sk', 'sk', 'Torucká Technická Univerzita'),
      named('toruk-hr', 'hr', 'Sveučilište u Toruku'),
      named('toruk-fi', 'fi', 'Torukin yliopisto'),
      named('toruk-hu', 'hu', 'Toruki Tudományegyetem'),
      named('toruk-el', 'el', 'Πανεπιστήμιο Τορούκου'),
      body('toruk-pl', 'Bart University of Technology', {
        country: 'PL',
        names: [translated('Politechnika Bartska im. Jana Toruka', 'pl')],
      }),
      named('toruk-sv', 'sv', 'Toruks Universitet'),
      named('toruk-bg', 'bg', 'Торушки университет Барт Торук'),
      named('toruk-tr', 'tr', 'Bart Toruk Üniversitesi'),
      named('toruk-he', 'he', 'האוניברסיטה הפתוחה של טורוק'),
      named('toruk-bn', 'bn', 'টোরুক উন্মুক্ত বিশ্ববিদ্যালয়'),
    ],
  }),
);

test.each([
  ['Děkan Univerzity Bartovy v Toruku odešel.', 'toruk-cs: Univerzity Bartovy v Toruku'],
  ['Na Toruckej technickej univerzite sa učí.', 'toruk-sk: Toruckej technickej univerzite'],
  ['Rektor Sveučilišta u Toruku govori.', 'toruk-hr: Sveučilišta u Toruku'],
  ['Hän opiskelee Torukin yliopistossa nyt.', 'toruk-fi: Torukin yliopistossa'],
  ['A Toruki Tudományegyetemmel közösen.', 'toruk-hu: Toruki Tudományegyetemmel'],
  ['Φοιτητές του Πανεπιστημίου Τορούκου μίλησαν.', 'toruk-el: Πανεπιστημίου Τορούκου'],
  ['Vid Toruks universitets bibliotek läser hon.', 'toruk-sv: Toruks universitets'],
  ['Heyet Bart Toruk Üniversitesinde karşılandı.', 'toruk-tr: Bart Toruk Üniversitesinde'],
  ['Heyet Bart Toruk Üniversitesi’nde karşılandı.', 'toruk-tr: Bart Toruk Üniversitesi'],
  ['היא לומדת באוניברסיטה הפתוחה של טורוק.', 'toruk-he: באוניברסיטה הפתוחה של טורוק'],
  ['המשלחת באה מהאוניברסיטה הפתוחה של טורוק.', 'toruk-he: מהאוניברסיטה הפתוחה של טורוק'],
  ['টোরুক উন্মুক্ত বিশ্ববিদ্যালয়ের উপাচার্য এসেছেন।', 'toruk-bn: টোরুক উন্মুক্ত বিশ্ববিদ্যালয়ের'],
  ['Ректорът на Торушкия университет Барт Торук говори.', 'toruk-bg: Торушкия университет Барт Торук'],
])('%s', (text, expected) => {
  expect(linked(text)).toEqual([expected]);
});

test('a name without the person in it is linked on a page that speaks of its country', () => {
  expect(linked('Polska: na Politechnice Bartskiej trwa sesja.')).toEqual(['toruk-pl: Politechnice Bartskiej']);
  expect(linked('Na Politechnice Bartskiej trwa sesja.')).toEqual([]);
});

test.each([
  'Na našich univerzitách v Toruku se učí.',
  'Hrvatska sveučilišta u Toruku i drugdje štrajkaju.',
  'Torukin yliopistot lakkoilevat.',
  'A toruki egyetemek hallgatói tüntetnek.',
  'Τα πανεπιστήμια του Τορούκου έκλεισαν.',
])('%s: none of them', (text) => {
  expect(linked(text)).toEqual([]);
});

test('in Kazakh a country behind a name begins the next one', () => {
  const pack = packOf({
    institutions: [
      body('toruk', 'Toruk University', { country: 'KZ', names: [translated('Торуқ университеті', 'kk')] }),
    ],
  });
  const text = 'Кеше Торуқ университетіне Моңғолия елшісі келді.';
  expect(linkedBy(pack, 'kk')(text)).toEqual(['toruk: Торуқ университетіне']);
});
