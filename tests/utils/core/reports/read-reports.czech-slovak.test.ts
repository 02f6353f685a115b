/** News in Czech and Slovak, and neighbours of it that report nothing. */
import { describe, expect, it } from 'vitest';
import { COOPERATION, cameToAlpha, FRAMEWORK, foundedBoth, MOU, proposedOf, signedBoth } from './small-story.ts';

describe('is reported', () => {
  it.each<readonly [language: string, text: string, ...expected: string[]]>([
    [
      'cs',
      '{Univerzita Alfa} a <Univerzita Beta> podepsaly v úterý rámcovou smlouvu.',
      signedBoth(FRAMEWORK, '2024-03-05'),
    ],
    ['cs', 'Rektor {Univerzity Alfa} podepsal memorandum o porozumění s <Univerzitou Beta>.', signedBoth(MOU)],
    [
      'cs',
      'Dohoda o spolupráci mezi {Univerzitou Alfa} a <Univerzitou Beta> byla podepsána 5. března.',
      signedBoth(COOPERATION, '2024-03-05'),
    ],
    [
      'cs',
      'Včera proběhl slavnostní podpis memoranda o spolupráci mezi {Univerzitou Alfa} a <Univerzitou Beta>.',
      signedBoth('memorandum-of-cooperation', '2024-03-06'),
    ],
    [
      'cs',
      '{Univerzita Alfa} zítra podepíše smlouvu o spolupráci s <Univerzitou Beta>.',
      signedBoth(COOPERATION, '2024-03-08', 'planned'),
    ],
    ['cs', 'Delegace <Univerzity Beta> včera navštívila {Univerzitu Alfa}.', cameToAlpha('2024-03-06')],
    ['cs', '{Univerzitu Alfa} navštívila 4. března delegace <Univerzity Beta>.', cameToAlpha('2024-03-04')],
    ['cs', '{Univerzitu Alfa} navštívil rektor <Univerzity Beta>.', cameToAlpha()],
    ['cs', 'Rektor {Univerzity Alfa} přijal delegaci <Univerzity Beta>.', cameToAlpha()],
    ['cs', 'Zástupci <Univerzity Beta> zavítali ve středu na {Univerzitu Alfa}.', cameToAlpha('2024-03-06')],
    [
      'cs',
      'Příští týden navštíví {Univerzitu Alfa} delegace <Univerzity Beta>.',
      cameToAlpha('2024-03-11/2024-03-17', 'planned'),
    ],
    [
      'cs',
      '{Univerzita Alfa} a <Univerzita Beta> společně otevřely v pondělí výzkumné centrum.',
      foundedBoth('2024-03-04'),
    ],
    [
      'sk',
      '{Univerzita Alfa} a <Univerzita Beta> podpísali v utorok rámcovú zmluvu.',
      signedBoth(FRAMEWORK, '2024-03-05'),
    ],
    ['sk', 'Rektor {Univerzity Alfa} podpísal memorandum o porozumení s <Univerzitou Beta>.', signedBoth(MOU)],
    [
      'sk',
      'Dohoda o spolupráci medzi {Univerzitou Alfa} a <Univerzitou Beta> bola podpísaná 5. marca.',
      signedBoth(COOPERATION, '2024-03-05'),
    ],
    [
      'sk',
      'Včera sa uskutočnil slávnostný podpis memoranda o spolupráci medzi {Univerzitou Alfa} a <Univerzitou Beta>.',
      signedBoth('memorandum-of-cooperation', '2024-03-06'),
    ],
    [
      'sk',
      '{Univerzita Alfa} zajtra podpíše zmluvu o spolupráci s <Univerzitou Beta>.',
      signedBoth(COOPERATION, '2024-03-08', 'planned'),
    ],
    ['sk', 'Delegácia <Univerzity Beta> včera navštívila {Univerzitu Alfa}.', cameToAlpha('2024-03-06')],
    ['sk', '{Univerzitu Alfa} navštívil 4. marca rektor <Univerzity Beta>.', cameToAlpha('2024-03-04')],
    ['sk', 'Rektor {Univerzity Alfa} prijal delegáciu <Univerzity Beta>.', cameToAlpha()],
    [
      'sk',
      'Budúci týždeň navštívi {Univerzitu Alfa} delegácia <Univerzity Beta>.',
      cameToAlpha('2024-03-11/2024-03-17', 'planned'),
    ],
    [
      'sk',
      '{Univerzita Alfa} a <Univerzita Beta> spoločne otvorili v pondelok výskumné centrum.',
      foundedBoth('2024-03-04'),
    ],
  ])('%s: %s', (language, text, ...expected) => {
    expect(proposedOf(language, text)).toEqual(expected);
  });

  it.each([
    [
      'cs',
      'Rektor {Univerzity Alfa} podepsal dohodu o spolupráci s Torukskou technickou univerzitou.',
      'Torukskou technickou univerzitou',
    ],
    [
      'cs',
      '{Univerzita Alfa} a Univerzita Karla Vexara v Toruku podepsaly dohodu o spolupráci.',
      'Univerzita Karla Vexara v Toruku',
    ],
    [
      'sk',
      'Rektor {Univerzity Alfa} podpísal dohodu o spolupráci s Torukskou technickou univerzitou.',
      'Torukskou technickou univerzitou',
    ],
  ])('with a body that no pack knows: %s: %s', (language, text, name) => {
    expect(proposedOf(language, text)).toEqual([expect.stringContaining(`“${name}”`)]);
  });
});

describe('is no report', () => {
  it.each([
    ['cs', '{Univerzita Alfa} a <Univerzita Beta> nepodepsaly smlouvu o spolupráci.'],
    ['cs', '{Univerzita Alfa} by mohla podepsat smlouvu s <Univerzitou Beta>.'],
    ['cs', 'Před deseti lety {Univerzita Alfa} a <Univerzita Beta> podepsaly smlouvu o spolupráci.'],
    ['cs', 'Učitelé {Univerzity Alfa} a <Univerzity Beta> podepsali petici.'],
    ['cs', 'Podpis smlouvy mezi {Univerzitou Alfa} a <Univerzitou Beta> byl odložen.'],
    ['cs', 'Fotbalisté <Univerzity Beta> navštívili {Univerzitu Alfa}.'],
    ['cs', 'Delegace <Univerzity Beta> navštívila {Univerzitu Alfa} online.'],
    ['cs', 'Pokud {Univerzita Alfa} podepíše smlouvu s <Univerzitou Beta>, bude první.'],
    ['cs', 'Na základě smlouvy podepsané s <Univerzitou Beta> vysílá {Univerzita Alfa} studenty.'],
    ['cs', 'Absolvent <Univerzity Beta> navštívil {Univerzitu Alfa}.'],
    ['cs', 'Stránky {Univerzity Alfa} navštívily tisíce lidí z <Univerzity Beta>.'],
    ['cs', 'Studenti <Univerzity Beta> navštěvují {Univerzitu Alfa} každý rok.'],
    ['sk', '{Univerzita Alfa} a <Univerzita Beta> nepodpísali zmluvu o spolupráci.'],
    ['sk', '{Univerzita Alfa} by mohla podpísať zmluvu s <Univerzitou Beta>.'],
    ['sk', 'Pred desiatimi rokmi {Univerzita Alfa} a <Univerzita Beta> podpísali zmluvu o spolupráci.'],
    ['sk', 'Učitelia {Univerzity Alfa} a <Univerzity Beta> podpísali petíciu.'],
    ['sk', 'Podpis zmluvy medzi {Univerzitou Alfa} a <Univerzitou Beta> bol odložený.'],
    ['sk', 'Futbalisti <Univerzity Beta> navštívili {Univerzitu Alfa}.'],
    ['sk', 'Ak {Univerzita Alfa} podpíše zmluvu s <Univerzitou Beta>, bude prvá.'],
    ['sk', 'Absolvent <Univerzity Beta> navštívil {Univerzitu Alfa}.'],
    ['sk', 'Študenti <Univerzity Beta> navštevujú {Univerzitu Alfa} každý rok.'],
  ])('%s: %s', (language, text) => {
    expect(proposedOf(language, text)).toEqual([]);
  });
});
