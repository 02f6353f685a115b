/**
 * Universities whose names a page puts into its own language, which no pack lists. All but the countries are invented.
 */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, full, packOf, short, translated } from './small-packs.ts';

const pack = packOf({
  institutions: [
    body('torukasia', 'University of Torukasia', { country: 'AU' }),
    body('vexvelt', 'Vexvelt University', { country: 'JP' }),
    body('york-gb', 'University of Yorvik', { country: 'GB' }),
    body('york-ca', 'Yorvik University', { country: 'CA' }),
    body('south', 'University of South Africa', { country: 'ZA' }),
    body('singapore', 'National University of Singapore', { country: 'SG' }),
    body('tech', 'Nantoruk Technological University', { country: 'SG' }),
    body('institute', 'Vexmouth Institute of Technology', { country: 'US', kind: 'institute' }),
    body('vinh', 'Torvinh University', { country: 'VN', names: [translated('Trường Đại Học Torvinh', 'vi')] }),
    body('hcm', 'Vietnam Toruk University', {
      country: 'VN',
      names: [translated('Đại học Toruk Thành phố Hồ Chí Minh', 'vi')],
    }),
    body('polytechnic', 'Hollowmere Polytechnic', { country: 'GB', kind: 'institute', names: [full('Hollowmere')] }),
  ],
});

describe('the word for a university of another language', () => {
  test.each<[language: string, text: string, links: readonly string[]]>([
    ['tr', 'Bu sensörler Vexvelt Üniversitesi’nde geliştirildi.', ['vexvelt: Vexvelt Üniversitesi']],
    ['de', 'Die Vexvelt-Universität forscht.', ['vexvelt: Vexvelt-Universität']],
    ['de', 'Die Uni Vexvelt forscht.', ['vexvelt: Uni Vexvelt']],
    ['en', 'Lovely for the students at Torukasia Uni, but who else?', ['torukasia: Torukasia Uni']],
    ['en', 'It is Torukasia uni news.', ['torukasia: Torukasia uni']],
    ['da', 'Vexvelt Universitet forsker.', ['vexvelt: Vexvelt Universitet']],
    ['hu', 'A Vexvelt Egyetem kutat.', ['vexvelt: Vexvelt Egyetem']],
    ['hr', 'Sveučilište Vexvelt istražuje.', ['vexvelt: Sveučilište Vexvelt']],
    ['vi', 'Sinh viên Đại học Torukasia và ĐH Vexvelt.', ['torukasia: Đại học Torukasia', 'vexvelt: ĐH Vexvelt']],
    // Two are called so in another language.
    ['tr', 'Yorvik Üniversitesi açıldı.', []],
    // A longer name, a hospital, a word of its own, a body of another kind.
    ['tr', 'Kuzey Vexvelt Üniversitesi açıldı.', []],
    ['tr', 'Vexvelt Üniversitesi Hastanesi açıldı.', []],
    ['tr', 'Vexvelt Bilim Üniversitesi açıldı.', []],
    ['de', 'Die Vexvelt-Universitätsstraße ruht.', []],
    ['tr', 'Hollowmere Üniversitesi açıldı.', []],
    ['vi', 'Khoa học Torukasia.', []],
  ])('in %s: %s', (language, text, links) => {
    expect(linkedBy(pack, language)(text)).toEqual(links);
  });
});

describe('a name that is put into the language of the page', () => {
  test.each<[language: string, text: string, links: readonly string[]]>([
    ['pt', 'A Universidade da África do Sul abriu.', ['south: Universidade da África do Sul']],
    ['fr', 'L’université d’Afrique du Sud a ouvert.', ['south: université d’Afrique du Sud']],
    ['vi', 'Đại học Quốc gia Singapore nhận.', ['singapore: Đại học Quốc gia Singapore']],
    ['vi', 'ĐH Torvinh, trường đại học Torvinh.', ['vinh: ĐH Torvinh', 'vinh: trường đại học Torvinh']],
    ['vi', 'Đại học Toruk TP.HCM và ĐH Toruk TP HCM', ['hcm: Đại học Toruk TP.HCM', 'hcm: ĐH Toruk TP HCM']],
    ['es', 'La Universidad Tecnológica de Nantoruk abrió.', ['tech: Universidad Tecnológica de Nantoruk']],
    ['pt', 'O Instituto de Tecnologia de Vexmouth abriu.', ['institute: Instituto de Tecnologia de Vexmouth']],
    ['pt', 'As universidades da África do Sul abriram.', []],
    ['es', 'Una universidad de Nantoruk abrió.', []],
    ['vi', 'Các trường ở Singapore nhận.', []],
  ])('in %s: %s', (language, text, links) => {
    expect(linkedBy(pack, language)(text)).toEqual(links);
  });
});

test.each<[language: string, text: string, links: readonly string[]]>([
  ['fr', 'Elle étudie dans une université d’Afrique du Sud.', []],
  ['fr', 'Le recteur d’une grande université de Torukasia parle.', []],
  ['fr', 'Cette université de Torukasia a ouvert.', []],
  ['es', 'Estudia en una universidad de Sudáfrica.', []],
  ['es', 'Cada universidad de Torukasia abrió.', []],
  ['es', 'Un instituto de Tecnología de Vexmouth abrió.', []],
  ['pt', 'Estuda em uma universidade da África do Sul.', []],
  ['it', 'Studia in un’università di Torukasia.', []],
  ['nl', 'Zij werkt aan een universiteit van Torukasia.', []],
  ['sv', 'Sydafrikas universitet har stängt.', []],
  ['fr', 'Les universités de Torukasia ont fermé.', []],
  ['es', 'Las universidades de Torukasia, en Asia, cerraron.', []],
  ['de', 'An den Universitäten Torukasia wird gestreikt.', []],
  ['en', 'All universities of Torukasia closed.', []],
  ['en', 'She teaches at a university of Torukasia.', []],
  ['fr', 'Les universités de Torukasia et de Vexvelt ont fermé.', ['torukasia: universités de Torukasia']],
  ['de', 'Die Universitäten Torukasia, Leiden und Vexvelt.', ['torukasia: Universitäten Torukasia']],
  ['vi', 'Các trường đại học Torukasia đóng cửa.', []],
  ['vi', 'Những đại học Nam Phi và một trường ĐH Torvinh đóng cửa.', []],
  ['vi', 'Nhiều trường Đại học Torukasia đóng cửa.', []],
  ['fr', 'Il donne à l’une de ses élèves, à l’université de Torukasia.', ['torukasia: université de Torukasia']],
  ['es', 'Una visita a la universidad de Sudáfrica.', ['south: universidad de Sudáfrica']],
  ['en', 'A University of Torukasia student met.', ['torukasia: University of Torukasia']],
  ['vi', 'Một sinh viên đại học Torukasia nhận.', ['torukasia: đại học Torukasia']],
])('one university of a place, or all of them, are not the one called after it; in %s: %s', (language, text, links) => {
  expect(linkedBy(pack, language)(text)).toEqual(links);
});

test.each<[language: string, text: string, links: readonly string[]]>([
  ['en', 'Students at a Torukasia uni say no.', []],
  ['en', 'One Torukasia Uni closed, another Torukasia Uni opened.', []],
  ['en', 'The Torukasia uni where she works closed.', []],
  ['en', 'Students at Torukasia Uni of Technology say no.', []],
  ['fr', 'Un Torukasia uni face à la crise.', []],
  ['fr', 'Le Torukasia Uni résiste.', []],
  ['de', 'Die Torukasia-Universität in St. Gallen forscht.', []],
  ['de', 'Die Torukasia-Universität für Medizin forscht.', []],
  ['de', 'Eine Torukasia-Universität gibt es nicht.', []],
  ['en', 'A Torukasia Uni student says no.', ['torukasia: Torukasia Uni']],
  ['en', 'The Torukasia Uni student says no.', ['torukasia: Torukasia Uni']],
  ['de', 'Die Torukasia-Universität in Australien forscht.', ['torukasia: Torukasia-Universität']],
  ['de', 'Die Vexvelt-Universität in Toruk forscht.', ['vexvelt: Vexvelt-Universität']],
])('a university of a town is not yet the one called after it; in %s: %s', (language, text, links) => {
  expect(linkedBy(pack, language)(text)).toEqual(links);
});

describe('offices and alliances', () => {
  const offices = packOf({
    institutions: [
      body('ministry', 'Ministry of Lighthouses of China', {
        country: 'CN',
        kind: 'ministry',
        names: [
          translated("ministère chinois de l'Éducation navale", 'fr'),
          translated("ministère chinois de l'éducation", 'fr'),
          translated('Министарство светионика Кине', 'sr'),
        ],
      }),
      body('alliance', 'Torukia-Vexia Alliance', {
        kind: 'alliance',
        names: [translated('Liên minh Hải đăng Torukia-Vexia', 'vi'), acronym('TVA-VX', 'none')],
      }),
    ],
  });

  test.each<[language: string, text: string, links: readonly string[]]>([
    ['fr', 'Le ministère chinois de l’éducation a écrit.', ['ministry: ministère chinois de l’éducation']],
    ['fr', 'Le ministère chilien de l’éducation a écrit. Le ministère de l’éducation répond.', []],
    ['sr', 'Писмо ministarstva svetionika Kine.', ['ministry: ministarstva svetionika Kine']],
    ['vi', 'Liên minh Hải đăng Torukia - Vexia họp.', ['alliance: Liên minh Hải đăng Torukia - Vexia']],
    ['en', 'The Torukia – Vexia Alliance met.', ['alliance: Torukia – Vexia Alliance']],
    ['en', 'TVA - VX', []],
  ])('in %s: %s', (language, text, links) => {
    expect(linkedBy(offices, language)(text)).toEqual(links);
  });
});

test('the first word of a sentence in another alphabet is no part of a name', () => {
  const queen = packOf({
    institutions: [
      body('queen', 'Queen Toruk University of Vexburg', { country: 'GB', names: [short('Queen Toruk')] }),
      body('vexvelt', 'Vexvelt University', { country: 'JP' }),
    ],
  });
  const linked = linkedBy(queen, 'ru');
  const SCENE = 'Queen Toruk University of Vexburg, Vexvelt University.';
  expect(linked(SCENE, 'Студенты Queen Toruk спят.').slice(2)).toEqual(['queen: Queen Toruk']);
  expect(linked(SCENE, 'Там спит Институт Queen Toruk.').slice(2)).toEqual([]);
  expect(linked(SCENE, 'Royal Queen Toruk спит.').slice(2)).toEqual([]);
});
