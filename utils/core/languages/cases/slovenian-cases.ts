import { agreeingCases, type EndingRow } from './agreeing-cases.ts';

// Genitive, dative, accusative, instrumental, locative.
const FEMININE: readonly EndingRow[] = [['a', 'e i o o i']];
const MASCULINE: readonly EndingRow[] = [['i', 'ega emu i im em']];
const NEUTER: readonly EndingRow[] = [['o', 'ega emu o im em']];

/** Na Univerzi v Ljubljani, z Univerzo v Mariboru. */
export const slovenianCases = agreeingCases({
  genders: [
    {
      nouns: [
        ['univerz fakultet šol bank vlad klinik knjižnic bolnišnic zbornic družb gimnazij galerij', 'a', 'e i o o i'],
        ['akademij agencij komisij organizacij fundacij', 'a', 'e i o o i'],
      ],
      adjectives: FEMININE,
    },
    {
      nouns: [
        ['inštitut institut zavod urad klub sklad svet', '', 'a u - om u'],
        ['cent', 'er', 'ra ru er rom ru'],
        ['muze', 'j', 'ja ju j jem ju'],
      ],
      adjectives: MASCULINE,
    },
    {
      nouns: [
        ['ministrstv veleposlaništv društv', 'o', 'a u o om u'],
        ['središč gledališč učilišč podjetj združenj', 'e', 'a u e em u'],
      ],
      adjectives: NEUTER,
    },
  ],
  and: 'in',
  common: 'visoka višja srednja osnovna državna narodna nacionalna javna tehniška medicinska pravna filozofska',
  isSmall: true,
});
