/** News in Turkish and Slovenian, and neighbours of it that report nothing. */
import { describe, expect, it } from 'vitest';
import { COOPERATION, cameToAlpha, FRAMEWORK, foundedBoth, MOU, proposedOf, signedBoth } from './small-story.ts';

describe('is reported', () => {
  it.each<readonly [language: string, text: string, ...expected: string[]]>([
    [
      'tr',
      '{Alfa Üniversitesi} ile <Beta Üniversitesi> arasında dün iş birliği protokolü imzalandı.',
      signedBoth(COOPERATION, '2024-03-06'),
    ],
    [
      'tr',
      '{Alfa Üniversitesi} ve <Beta Üniversitesi> 5 Mart 2024’te mutabakat zaptı imzaladı.',
      signedBoth(MOU, '2024-03-05'),
    ],
    ['tr', '{Alfa Üniversitesi}, <Beta Üniversitesi> ile çerçeve anlaşması imzaladı.', signedBoth(FRAMEWORK)],
    [
      'tr',
      '{Alfa Üniversitesi} Rektörü Ada Vexar, <Beta Üniversitesi> ile iş birliği anlaşmasını imzaladı.',
      signedBoth(COOPERATION),
    ],
    [
      'tr',
      '{Alfa Üniversitesi} yarın <Beta Üniversitesi> ile iş birliği protokolü imzalayacak.',
      signedBoth(COOPERATION, '2024-03-08', 'planned'),
    ],
    ['tr', '<Beta Üniversitesi> heyeti dün {Alfa Üniversitesi}’ni ziyaret etti.', cameToAlpha('2024-03-06')],
    [
      'tr',
      '<Beta Üniversitesi> Rektörü Karl Toruk, {Alfa Üniversitesini} ziyaret ederek Rektör Ada Vexar ile görüştü.',
      cameToAlpha(),
    ],
    ['tr', '{Alfa Üniversitesi}, <Beta Üniversitesi> heyetini ağırladı.', cameToAlpha()],
    [
      'tr',
      '{Alfa Üniversitesi} ile <Beta Üniversitesi> pazartesi ortak araştırma merkezi açtı.',
      foundedBoth('2024-03-04'),
    ],
    [
      'sl',
      '{Univerza Alfa} in <Univerza Beta> sta v torek podpisali okvirni sporazum.',
      signedBoth(FRAMEWORK, '2024-03-05'),
    ],
    [
      'sl',
      '{Univerza Alfa} in belgijska univerza <KU Beta> sta 5. marca 2024 podpisali dogovor o sodelovanju.',
      signedBoth(COOPERATION, '2024-03-05'),
    ],
    ['sl', 'Rektor {Univerze Alfa} je podpisal memorandum o razumevanju z <Univerzo Beta>.', signedBoth(MOU)],
    [
      'sl',
      'Sporazum o sodelovanju med {Univerzo Alfa} in <Univerzo Beta> je bil podpisan 5. marca.',
      signedBoth(COOPERATION, '2024-03-05'),
    ],
    [
      'sl',
      '{Univerza Alfa} bo jutri podpisala sporazum o sodelovanju z <Univerzo Beta>.',
      signedBoth(COOPERATION, '2024-03-08', 'planned'),
    ],
    ['sl', 'Delegacija <Univerze Beta> je včeraj obiskala {Univerzo Alfa}.', cameToAlpha('2024-03-06')],
    ['sl', '{Univerzo Alfa} je 4. marca obiskal rektor <Univerze Beta>.', cameToAlpha('2024-03-04')],
    ['sl', 'Rektor {Univerze Alfa} je sprejel delegacijo <Univerze Beta>.', cameToAlpha()],
    [
      'sl',
      '{Univerza Alfa} in <Univerza Beta> sta v ponedeljek skupaj odprli raziskovalni center.',
      foundedBoth('2024-03-04'),
    ],
  ])('%s: %s', (language, text, ...expected) => {
    expect(proposedOf(language, text)).toEqual(expected);
  });
});

describe('is no report', () => {
  it.each([
    ['tr', '{Alfa Üniversitesi} ile <Beta Üniversitesi> iş birliği protokolü imzalamadı.'],
    ['tr', '{Alfa Üniversitesi}, <Beta Üniversitesi> ile protokol imzalayabilir.'],
    ['tr', 'On yıl önce {Alfa Üniversitesi} ile <Beta Üniversitesi> iş birliği protokolü imzaladı.'],
    ['tr', '{Alfa Üniversitesi} ve <Beta Üniversitesi> öğretim üyeleri dilekçeyi imzaladı.'],
    ['tr', '{Alfa Üniversitesi} ile <Beta Üniversitesi> arasındaki protokolün imza töreni ertelendi.'],
    ['tr', '<Beta Üniversitesi> futbol takımı {Alfa Üniversitesi}’ni ziyaret etti.'],
    ['tr', '<Beta Üniversitesi> mezunları {Alfa Üniversitesi}’ni ziyaret etti.'],
    ['tr', '<Beta Üniversitesi> öğrencileri her yıl {Alfa Üniversitesi}’ni ziyaret etti.'],
    ['tr', '{Alfa Üniversitesi} sıralamada <Beta Üniversitesi>’ni geride bıraktı.'],
    ['tr', 'Yazar, {Alfa Üniversitesi} ve <Beta Üniversitesi> fuarında kitaplarını imzaladı.'],
    ['sl', '{Univerza Alfa} in <Univerza Beta> nista podpisali sporazuma o sodelovanju.'],
    ['sl', '{Univerza Alfa} bi lahko podpisala sporazum z <Univerzo Beta>.'],
    ['sl', 'Pred desetimi leti sta {Univerza Alfa} in <Univerza Beta> podpisali sporazum o sodelovanju.'],
    ['sl', 'Profesorji {Univerze Alfa} in <Univerze Beta> so podpisali peticijo.'],
    ['sl', 'Podpis sporazuma med {Univerzo Alfa} in <Univerzo Beta> je preložen.'],
    ['sl', 'Nogometaši <Univerze Beta> so obiskali {Univerzo Alfa}.'],
    ['sl', 'Če bo {Univerza Alfa} podpisala sporazum z <Univerzo Beta>, bo prvi.'],
    ['sl', 'Na podlagi sporazuma, podpisanega z <Univerzo Beta>, {Univerza Alfa} pošilja študente.'],
  ])('%s: %s', (language, text) => {
    expect(proposedOf(language, text)).toEqual([]);
  });
});
