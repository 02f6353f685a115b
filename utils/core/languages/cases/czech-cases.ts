/** Czech and Slovak names; what a pack calls Slovak is often Czech and the other way round, so that each gets both. */
import { agreeingCases, type EndingRow } from './agreeing-cases.ts';

// In each row genitive, dative, accusative, instrumental, locative: of škola školy, škole, školu, školou, škole.
const CZECH_FEMININE: readonly EndingRow[] = [
  ['á', 'é é ou ou é'],
  ['ova', 'ovy ově ovu ovou ově'],
];
const CZECH_MASCULINE: readonly EndingRow[] = [
  ['ý', 'ého ému ý ým ém'],
  ['ův', 'ova ovu ův ovým ově'],
];
const CZECH_NEUTER: readonly EndingRow[] = [
  ['é', 'ého ému é ým ém'],
  ['ovo', 'ova ovu ovo ovým ově'],
];
/** Národní: behind a noun, such a word mostly belongs to the next one (Ústav experimentální medicíny). */
const CZECH_SOFT: EndingRow = ['í', 'ího ímu í ím ím'];

const inCzech = agreeingCases({
  genders: [
    {
      nouns: [
        ['univerzit fakult knihovn rad vlád', 'a', 'y ě u ou ě'],
        ['škol', 'a', 'y e u ou e'],
        ['ban klini poliklini polytechni', 'ka', 'ky ce ku kou ce'],
        ['agentu komo prokuratu', 'ra', 'ry ře ru rou ře'],
        ['akadem galer konzervatoř laboratoř', 'ie', 'ie ii ii ií ii'],
        ['nemocnic komis organizac nadac asociac federac', 'e', 'e i i í i'],
        ['společnost', '', 'i i - í i'],
      ],
      adjectives: [...CZECH_FEMININE, ['í', 'í í í í í']],
      following: CZECH_FEMININE,
    },
    {
      nouns: [
        ['ústav institut úřad klub svaz fond parlament seminář soud', '', 'u u - em u'],
        ['spol', 'ek', 'ku ku ek kem ku'],
      ],
      adjectives: [...CZECH_MASCULINE, CZECH_SOFT],
      following: CZECH_MASCULINE,
    },
    {
      nouns: [
        ['učen sdružen velvyslanectv zastupitelstv', 'í', 'í í í ím í'],
        ['centr', 'um', 'a u um em u'],
        ['muze gymnázi kolegi', 'um', 'a u um em u'],
        ['ministerst', 'vo', 'va vu vo vem vu'],
        ['divad', 'lo', 'la lu lo lem le'],
        ['středis', 'ko', 'ka ku ko kem ku'],
      ],
      adjectives: [...CZECH_NEUTER, CZECH_SOFT],
      following: CZECH_NEUTER,
    },
  ],
  and: 'a',
  common: 'vysoká vyšší střední základní odborná technická státní národní soukromá mateřská lékařská česká',
  isSmall: true,
});

// The vowel of an ending is short behind a long one: technická, katolícka.
const SLOVAK_FEMININE: readonly EndingRow[] = [
  ['á', 'ej ej ú ou ej'],
  ['a', 'ej ej u ou ej'],
];
/** Behind a noun, -a alone ends the genitive of a person: Univerzita Mateja Bela. */
const SLOVAK_FEMININE_BEHIND: readonly EndingRow[] = [
  ['á', 'ej ej ú ou ej'],
  ['ova', 'ovej ovej ovu ovou ovej'],
  ['ska', 'skej skej sku skou skej'],
  ['cka', 'ckej ckej cku ckou ckej'],
];
const SLOVAK_MASCULINE: readonly EndingRow[] = [
  ['ý', 'ého ému ý ým om'],
  ['y', 'eho emu y ym om'],
];
const SLOVAK_NEUTER: readonly EndingRow[] = [
  ['é', 'ého ému é ým om'],
  ['e', 'eho emu e ym om'],
];

const inSlovak = agreeingCases({
  genders: [
    {
      nouns: [
        ['univerzit fakult škol rad vlád bank klinik komor agentúr poliklinik', 'a', 'y e u ou e'],
        ['akadém galér', 'ia', 'ie ii iu iou ii'],
        ['komis organizác nadác asociác federác', 'ia', 'ie ii iu iou ii'],
        ['nemocnic knižnic', 'a', 'e i u ou i'],
        ['spoločnos', 'ť', 'ti ti ť ťou ti'],
      ],
      adjectives: SLOVAK_FEMININE,
      following: SLOVAK_FEMININE_BEHIND,
    },
    {
      nouns: [['ústav inštitút úrad klub zväz fond parlament súd', '', 'u u - om e']],
      adjectives: SLOVAK_MASCULINE,
      following: SLOVAK_MASCULINE,
    },
    {
      nouns: [
        ['centr', 'um', 'a u um om e'],
        ['múze gymnázi kolégi', 'um', 'a u um om u'],
        ['ministerstv veľvyslanectv', 'o', 'a u o om e'],
        ['divadl', 'o', 'a u o om e'],
        ['učilišt', 'e', 'a u e om i'],
        ['združen', 'ie', 'ia iu ie ím í'],
      ],
      adjectives: SLOVAK_NEUTER,
      following: SLOVAK_NEUTER,
    },
  ],
  and: 'a',
  common: 'vysoká vyššia stredná základná odborná technická štátna národná súkromná materská lekárska slovenská',
  isSmall: true,
});

export const czechCases = (name: string): string[] => [...inCzech(name), ...inSlovak(name)];
