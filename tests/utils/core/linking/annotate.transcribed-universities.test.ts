/** Universities of China in languages that do not write pinyin. */
import { expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf } from './small-packs.ts';

const pack = packOf({
  institutions: [
    body('tongji', 'Tongji University', { country: 'CN' }),
    body('wuhan', 'Wuhan University', { country: 'CN' }),
    body('xian', "Xi'an Jiaotong University", { country: 'CN' }),
    body('korean', 'Hanjin University', { country: 'KR' }),
  ],
});

test.each([
  ['cs', 'Na univerzitě Tchung-ťi studuje pět Čechů.', ['tongji: univerzitě Tchung-ťi']],
  ['cs', 'Studenti sianské univerzity Ťiao-tchung stávkovali.', ['xian: sianské univerzity Ťiao-tchung']],
  ['hu', 'A Vuhani Egyetem rektora Budapestre jött.', ['wuhan: Vuhani Egyetem']],
  ['hu', 'A Tungcsi Egyetemen tanult.', ['tongji: Tungcsi Egyetemen']],
  ['tr', 'Şian Ciaotong Üniversitesi ile anlaşma imzalandı.', ['xian: Şian Ciaotong Üniversitesi']],
  ['ru', 'Ректор Сианьского университета Цзяотун прибыл.', ['xian: Сианьского университета Цзяотун']],
  ['uk', 'Ректор Уханського університету приїхав.', ['wuhan: Уханського університету']],
  ['bg', 'Сианският университет Дзяотун подписа споразумение.', ['xian: Сианският университет Дзяотун']],
  ['sr', 'Универзитет Тунгђи отвара врата.', ['tongji: Универзитет Тунгђи']],
  ['el', 'Το Πανεπιστήμιο Τονγκτζί άνοιξε.', ['tongji: Πανεπιστήμιο Τονγκτζί']],
  ['ko', '퉁지대 학생이 왔다.', ['tongji: 퉁지대']],
])('in a text in %s: “%s”', (language, text, links) => {
  expect(linkedBy(pack, language)(text)).toEqual(links);
});

test('behind the whole name, the word alone is the university, with an ending as well', () => {
  expect(linkedBy(pack, 'hu')('A Tungcsi Egyetem megnyílt.', 'A Tungcsin hideg van.')).toEqual([
    'tongji: Tungcsi Egyetem',
    'tongji: Tungcsin',
  ]);
});

test.each([
  ['hu', 'Vuhanban esik az eső.'],
  ['hu', 'A Vuhani Egyetemi Kórház zárva.'],
  ['tr', 'Vuhan’da yağmur var.'],
  ['ru', 'В Ухане идёт дождь.'],
  ['ru', 'Технический университет Ухань подписал договор.'],
  ['cs', 'Tchung-ťi je slovo.'],
  ['cs', 'Univerzita Chan-ťin otevřela.'],
])('nothing is linked in a text in %s: “%s”', (language, text) => {
  expect(linkedBy(pack, language)(text)).toEqual([]);
});
