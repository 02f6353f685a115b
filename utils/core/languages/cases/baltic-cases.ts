/** Lithuanian and Latvian: what stands before the head is a genitive, which stays, or an adjective, which agrees. */
import { agreeingCases } from './agreeing-cases.ts';

/** Vilniaus universitete, Klaipėdos valstybinėje kolegijoje. */
export const lithuanianCases = agreeingCases({
  // Genitive, dative, accusative, instrumental, locative.
  genders: [
    {
      nouns: [
        ['universitet institut centr bank fakultet fond teatr departament', 'as', 'o ui ą u e'],
        ['muziej', 'us', 'aus ui ų umi uje'],
      ],
      adjectives: [
        ['asis', 'ojo ajam ąjį uoju ajame'],
        ['inis', 'inio iniam inį iniu iniame'],
      ],
    },
    {
      nouns: [
        ['kolegij akademij ministerij komisij gimnazij konservatorij draugij asociacij', 'a', 'os ai ą a oje'],
        ['mokykl ambasad taryb bibliotek agentūr sąjung galerij', 'a', 'os ai ą a oje'],
        ['vyriausyb ligonin bendrov įmon', 'ė', 'ės ei ę e ėje'],
      ],
      adjectives: [
        ['oji', 'osios ajai ąją ąja ojoje'],
        ['inė', 'inės inei inę ine inėje'],
      ],
    },
  ],
  and: 'ir',
  common: 'aukštoji vidurinė pradinė valstybinė nacionalinė technikos',
  isSmall: true,
});

/** Latvijas Universitātē, ar Rīgas Tehnisko universitāti. */
export const latvianCases = agreeingCases({
  // Genitive, dative, accusative, locative.
  genders: [
    {
      nouns: [
        ['universitāt fakultāt padom', 'e', 'es ei i ē'],
        ['akadēmij koledž augstskol skol ministrij komisij ģimnāzij konservatorij asociācij', 'a', 'as ai u ā'],
        ['bank valdīb vēstniecīb bibliotēk slimnīc biedrīb aģentūr savienīb galerij', 'a', 'as ai u ā'],
      ],
      adjectives: [['ā', 'ās ajai o ajā']],
    },
    {
      nouns: [
        ['institūt centr muzej fond departament uzņēmum', 's', 'a am u ā'],
        ['teātr', 'is', 'a im i ī'],
      ],
      adjectives: [['ais', 'ā ajam o ajā']],
    },
  ],
  and: 'un',
  common: 'augstākā valsts nacionālā vidējā tehniskā',
  isSmall: true,
});
