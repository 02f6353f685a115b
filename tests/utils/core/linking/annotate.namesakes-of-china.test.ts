/**
 * Universities of China beside those of Taiwan, and of one
 * town, that are called alike when their names are transcribed.
 */
import { expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf } from './small-packs.ts';

const pack = packOf({
  institutions: [
    body('tongji', 'Tongji University', { country: 'CN' }),
    body('wuhan', 'Wuhan University', { country: 'CN' }),
    body('jinan', 'Jinan University', { country: 'CN' }),
  ],
});

test.each([
  ['ru', 'Национальный университет Тунцзи на Тайване открыл лабораторию.'],
  ['ru', 'Учёные из Национального университета Тунцзи создали батарею.'],
  ['ru', 'Тайваньский университет Тунцзи открыл лабораторию.'],
  ['ru', 'Университет Тунцзи (Тайвань) объявил о наборе.'],
  ['cs', 'Tchajwanská univerzita Tchung-ťi otevřela laboratoř.'],
  ['cs', 'Univerzita Tchung-ťi na Tajvanu otevřela laboratoř.'],
  ['hu', 'A tajvani Tungcsi Egyetem laboratóriumot nyitott.'],
  ['hu', 'A Nemzeti Tungcsi Egyetem laboratóriumot nyitott.'],
  ['tr', 'Tayvan’daki Ulusal Tongci Üniversitesi laboratuvar açtı.'],
  ['sr', 'Национални универзитет Тунгђи отворио је лабораторију.'],
  ['el', 'Το Εθνικό Πανεπιστήμιο Τονγκτζί άνοιξε εργαστήριο.'],
  ['ko', '국립 퉁지대학교는 대만에 있다.'],
  ['en', 'Taiwan’s Tongji University opened a laboratory.'],
  ['en', 'Tongji University in Taiwan opened a laboratory.'],
  ['de', 'Die taiwanische Tongji-Universität eröffnete ein Labor.'],
  ['fr', 'L’université nationale Tongji a ouvert un laboratoire.'],
  ['es', 'La Universidad Tongji de Taiwán abrió un laboratorio.'],
])('a namesake in Taiwan is not that of the mainland, in a text in %s: “%s”', (language, text) => {
  expect(linkedBy(pack, language)(text)).toEqual([]);
});

test.each([
  ['cs', 'Wuchanská univerzita Tchung-kung otevřela laboratoř.'],
  ['cs', 'Wuchanská univerzita ekonomická otevřela laboratoř.'],
  ['cs', 'Wuchanská univerzita letectví otevřela laboratoř.'],
  ['ru', 'Уханьский университет Тунгун открыл лабораторию.'],
  ['cs', 'Ťinanská univerzita otevřela laboratoř.'],
  ['ru', 'Цзинаньский университет открыл лабораторию.'],
  ['ko', '지난 대학교 축제에서 만난 친구다.'],
])('another one of that town is meant, or may be, in a text in %s: “%s”', (language, text) => {
  expect(linkedBy(pack, language)(text)).toEqual([]);
});

test.each([
  ['ru', 'Делегация университета Тунцзи на Тайвань не прибыла.', ['tongji: университета Тунцзи']],
  ['ru', 'Уханьский университет МГУ не уступит.', ['wuhan: Уханьский университет']],
  ['cs', 'Univerzita Tchung-ťi otevřela laboratoř.', ['tongji: Univerzita Tchung-ťi']],
  ['cs', 'Wuchanská univerzita získá peníze.', ['wuhan: Wuchanská univerzita']],
  ['en', 'Tongji University and Taiwan’s ministry signed.', ['tongji: Tongji University']],
])('that of the pack is meant, in a text in %s: “%s”', (language, text, links) => {
  expect(linkedBy(pack, language)(text)).toEqual(links);
});
