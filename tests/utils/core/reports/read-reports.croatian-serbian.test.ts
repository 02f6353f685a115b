/** News in Croatian, Bosnian and Serbian in both scripts, and neighbours of it that report nothing. */
import { describe, expect, it } from 'vitest';
import { COOPERATION, cameToAlpha, FRAMEWORK, foundedBoth, MOU, proposedOf, signedBoth } from './small-story.ts';

describe('is reported', () => {
  it.each<readonly [language: string, text: string, ...expected: string[]]>([
    [
      'hr',
      '{Sveučilište Alfa} i <Sveučilište Beta> potpisali su u utorak okvirni sporazum.',
      signedBoth(FRAMEWORK, '2024-03-05'),
    ],
    ['hr', 'Rektor {Sveučilišta Alfa} potpisao je memorandum o razumijevanju sa <Sveučilištem Beta>.', signedBoth(MOU)],
    [
      'hr',
      'Sporazum o suradnji između {Sveučilišta Alfa} i <Sveučilišta Beta> potpisan je 5. ožujka.',
      signedBoth(COOPERATION, '2024-03-05'),
    ],
    [
      'hr',
      'Jučer je svečano potpisan sporazum o suradnji {Sveučilišta Alfa} i <Sveučilišta Beta>.',
      signedBoth(COOPERATION, '2024-03-06'),
    ],
    [
      'hr',
      '{Sveučilište Alfa} sutra će potpisati sporazum o suradnji sa <Sveučilištem Beta>.',
      signedBoth(COOPERATION, '2024-03-08', 'planned'),
    ],
    ['hr', 'Izaslanstvo <Sveučilišta Beta> jučer je posjetilo {Sveučilište Alfa}.', cameToAlpha('2024-03-06')],
    ['hr', '{Sveučilište Alfa} posjetio je 4. ožujka rektor <Sveučilišta Beta>.', cameToAlpha('2024-03-04')],
    ['hr', 'Rektor {Sveučilišta Alfa} primio je izaslanstvo <Sveučilišta Beta>.', cameToAlpha()],
    [
      'hr',
      '{Sveučilište Alfa} i <Sveučilište Beta> zajedno su u ponedjeljak otvorili istraživački centar.',
      foundedBoth('2024-03-04'),
    ],
    [
      'sr',
      '{Univerzitet Alfa} i <Univerzitet Beta> potpisali su u utorak okvirni sporazum.',
      signedBoth(FRAMEWORK, '2024-03-05'),
    ],
    [
      'sr',
      'Rektor {Univerziteta Alfa} potpisao je juče memorandum o razumevanju sa <Univerzitetom Beta>.',
      signedBoth(MOU, '2024-03-06'),
    ],
    ['sr', 'Delegacija <Univerziteta Beta> posetila je 5. marta {Univerzitet Alfa}.', cameToAlpha('2024-03-05')],
    ['sr', 'Делегација <Универзитета Бета> посетила је 5. марта {Универзитет Алфа}.', cameToAlpha('2024-03-05')],
    [
      'sr',
      '{Универзитет Алфа} и <Универзитет Бета> потписали су у уторак споразум о сарадњи.',
      signedBoth(COOPERATION, '2024-03-05'),
    ],
    ['sr', 'Ректор {Универзитета Алфа} примио је делегацију <Универзитета Бета>.', cameToAlpha()],
    ['bs', 'Delegacija <Univerziteta Beta> posjetila je u srijedu {Univerzitet Alfa}.', cameToAlpha('2024-03-06')],
  ])('%s: %s', (language, text, ...expected) => {
    expect(proposedOf(language, text)).toEqual(expected);
  });

  it.each([
    [
      'hr',
      'Rektor {Sveučilišta Alfa} potpisao je sporazum o suradnji s Torukskim tehničkim sveučilištem.',
      'Torukskim tehničkim sveučilištem',
    ],
    ['sr', '{Univerzitet Alfa} i Univerzitet u Toruku potpisali su sporazum o saradnji.', 'Univerzitet u Toruku'],
  ])('with a body that no pack knows: %s: %s', (language, text, name) => {
    expect(proposedOf(language, text)).toEqual([expect.stringContaining(`“${name}”`)]);
  });
});

describe('a name', () => {
  it.each([
    [
      'Rektor Univerziteta u Toruku Ada Vexar i rektor {Univerziteta Alfa} potpisali su sporazum.',
      'Univerziteta u Toruku',
    ],
    [
      'Rektor Univerziteta u Novom Toruku i rektor {Univerziteta Alfa} potpisali su sporazum.',
      'Univerziteta u Novom Toruku',
    ],
    [
      'Rektor Univerziteta za jezik i kulturu u Toruku i rektor {Univerziteta Alfa} potpisali su sporazum.',
      'Univerziteta za jezik i kulturu u Toruku',
    ],
  ])('%s', (text, name) => {
    expect(proposedOf('sr', text)).toEqual([expect.stringContaining(`“${name}”`)]);
  });
});

describe('is no report', () => {
  it.each([
    ['hr', '{Sveučilište Alfa} i <Sveučilište Beta> nisu potpisali sporazum o suradnji.'],
    ['hr', '{Sveučilište Alfa} moglo bi potpisati sporazum sa <Sveučilištem Beta>.'],
    ['hr', 'Prije deset godina {Sveučilište Alfa} i <Sveučilište Beta> potpisali su sporazum o suradnji.'],
    ['hr', 'Nastavnici {Sveučilišta Alfa} i <Sveučilišta Beta> potpisali su peticiju.'],
    ['hr', 'Potpisivanje sporazuma između {Sveučilišta Alfa} i <Sveučilišta Beta> odgođeno je.'],
    ['hr', 'Nogometaši <Sveučilišta Beta> posjetili su {Sveučilište Alfa}.'],
    ['hr', 'Ako {Sveučilište Alfa} potpiše sporazum sa <Sveučilištem Beta>, bit će prvi.'],
    ['hr', 'Na temelju sporazuma potpisanog sa <Sveučilištem Beta> {Sveučilište Alfa} šalje studente.'],
    ['hr', 'Stranice {Sveučilišta Alfa} posjetile su tisuće ljudi s <Sveučilišta Beta>.'],
    ['sr', '{Univerzitet Alfa} i <Univerzitet Beta> nisu potpisali sporazum o saradnji.'],
    ['sr', 'Pre deset godina {Univerzitet Alfa} i <Univerzitet Beta> potpisali su sporazum o saradnji.'],
    ['sr', 'Студенти <Универзитета Бета> посећују {Универзитет Алфа} сваке године.'],
    ['sr', 'Потписивање споразума између {Универзитета Алфа} и <Универзитета Бета> одложено је.'],
    ['sr', 'Fudbaleri <Univerziteta Beta> posetili su {Univerzitet Alfa}.'],
  ])('%s: %s', (language, text) => {
    expect(proposedOf(language, text)).toEqual([]);
  });
});
