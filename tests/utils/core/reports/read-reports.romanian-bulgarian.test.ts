/** News in Romanian and Bulgarian, and neighbours of it that report nothing. */
import { describe, expect, it } from 'vitest';
import { COOPERATION, cameToAlpha, FRAMEWORK, foundedBoth, MOU, proposedOf, signedBoth } from './small-story.ts';

describe('is reported', () => {
  it.each<readonly [language: string, text: string, ...expected: string[]]>([
    [
      'ro',
      '{Universitatea Alfa} și <Universitatea Beta> au semnat marți un acord-cadru.',
      signedBoth(FRAMEWORK, '2024-03-05'),
    ],
    [
      'ro',
      'Rectorul {Universității Alfa} a semnat un memorandum de înțelegere cu <Universitatea Beta>.',
      signedBoth(MOU),
    ],
    [
      'ro',
      'Acordul de cooperare dintre {Universitatea Alfa} și <Universitatea Beta> a fost semnat pe 5 martie.',
      signedBoth(COOPERATION, '2024-03-05'),
    ],
    [
      'ro',
      'Ieri a avut loc semnarea protocolului de colaborare între {Universitatea Alfa} și <Universitatea Beta>.',
      signedBoth(COOPERATION, '2024-03-06'),
    ],
    [
      'ro',
      '{Universitatea Alfa} va semna mâine un acord de colaborare cu <Universitatea Beta>.',
      signedBoth(COOPERATION, '2024-03-08', 'planned'),
    ],
    ['ro', 'O delegație a <Universității Beta> a vizitat ieri {Universitatea Alfa}.', cameToAlpha('2024-03-06')],
    ['ro', '{Universitatea Alfa} a primit o delegație de la <Universitatea Beta>.', cameToAlpha()],
    [
      'ro',
      'Reprezentanți ai <Universității Beta> au efectuat luni o vizită la {Universitatea Alfa}.',
      cameToAlpha('2024-03-04'),
    ],
    [
      'ro',
      '{Universitatea Alfa} și <Universitatea Beta> au deschis luni împreună un centru de cercetare.',
      foundedBoth('2024-03-04'),
    ],
    [
      'bg',
      '{Университет Алфа} и <Университет Бета> подписаха във вторник рамково споразумение.',
      signedBoth(FRAMEWORK, '2024-03-05'),
    ],
    [
      'bg',
      'Ректорът на {Университет Алфа} подписа меморандум за разбирателство с <Университет Бета>.',
      signedBoth(MOU),
    ],
    [
      'bg',
      'Споразумението за сътрудничество между {Университет Алфа} и <Университет Бета> беше подписано на 5 март.',
      signedBoth(COOPERATION, '2024-03-05'),
    ],
    [
      'bg',
      '{Университет Алфа} ще подпише утре споразумение за сътрудничество с <Университет Бета>.',
      signedBoth(COOPERATION, '2024-03-08', 'planned'),
    ],
    ['bg', 'Делегация на <Университет Бета> посети вчера {Университет Алфа}.', cameToAlpha('2024-03-06')],
    ['bg', 'Ректорът на <Университет Бета> ще посети утре {Университет Алфа}.', cameToAlpha('2024-03-08', 'planned')],
    ['bg', 'Ректорът на {Университет Алфа} прие делегация на <Университет Бета>.', cameToAlpha()],
    [
      'bg',
      '{Университет Алфа} и <Университет Бета> откриха заедно в понеделник изследователски център.',
      foundedBoth('2024-03-04'),
    ],
  ])('%s: %s', (language, text, ...expected) => {
    expect(proposedOf(language, text)).toEqual(expected);
  });

  it.each([
    [
      'ro',
      '{Universitatea Alfa} a semnat un acord de colaborare cu Universitatea Tehnică din Toruk.',
      'Universitatea Tehnică din Toruk',
    ],
    [
      'bg',
      '{Университет Алфа} подписа споразумение за сътрудничество с Техническия университет в Торук.',
      'Техническия университет в Торук',
    ],
  ])('with a body that no pack knows: %s: %s', (language, text, name) => {
    expect(proposedOf(language, text)).toEqual([expect.stringContaining(`“${name}”`)]);
  });
});

describe('is no report', () => {
  it.each([
    ['ro', '{Universitatea Alfa} și <Universitatea Beta> nu au semnat acordul de colaborare.'],
    ['ro', '{Universitatea Alfa} ar putea semna un acord cu <Universitatea Beta>.'],
    ['ro', 'Acum zece ani, {Universitatea Alfa} și <Universitatea Beta> au semnat un acord de colaborare.'],
    ['ro', 'Profesori de la {Universitatea Alfa} și <Universitatea Beta> au semnat o petiție.'],
    ['ro', 'Semnarea acordului dintre {Universitatea Alfa} și <Universitatea Beta> a fost amânată.'],
    ['ro', 'Echipa de fotbal a <Universității Beta> a vizitat {Universitatea Alfa}.'],
    ['ro', 'Dacă {Universitatea Alfa} semnează un acord cu <Universitatea Beta>, va fi primul.'],
    ['ro', 'În baza acordului semnat cu <Universitatea Beta>, {Universitatea Alfa} trimite studenți.'],
    ['ro', 'O absolventă a <Universității Beta> a vizitat {Universitatea Alfa}.'],
    ['ro', 'Studenții <Universității Beta> vizitează în fiecare an {Universitatea Alfa}.'],
    ['bg', '{Университет Алфа} и <Университет Бета> не подписаха споразумение за сътрудничество.'],
    ['bg', '{Университет Алфа} може да подпише споразумение с <Университет Бета>.'],
    ['bg', 'Преди десет години {Университет Алфа} и <Университет Бета> подписаха споразумение за сътрудничество.'],
    ['bg', 'Преподаватели от {Университет Алфа} и <Университет Бета> подписаха петиция.'],
    ['bg', 'Подписването на споразумението между {Университет Алфа} и <Университет Бета> беше отложено.'],
    ['bg', 'Футболният отбор на <Университет Бета> посети {Университет Алфа}.'],
    ['bg', 'Ако {Университет Алфа} подпише споразумение с <Университет Бета>, то ще е първото.'],
    ['bg', 'Възпитаник на <Университет Бета> посети {Университет Алфа}.'],
    ['bg', 'Всяка година студенти от <Университет Бета> посещават {Университет Алфа}.'],
  ])('%s: %s', (language, text) => {
    expect(proposedOf(language, text)).toEqual([]);
  });
});
