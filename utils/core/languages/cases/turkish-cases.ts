import { languageTest } from '../language-test.ts';

/** "In" of Turkish, which is written behind the apostrophe of a name: Ege'de, Boğaziçi'ndeki. */
const IN_TURKISH = /^['’]n?[dt][ae](?:ki(?:ler)?)?(?!\p{L})/u;

const OF_LEARNING =
  /^(?:öğrenci|öğretim|öğrenim|okudu|okuyan|okuyor|mezun|doktora|lisans|profesör|doçent|akademisyen|ders|rektör|fakülte)/iu;
/** Whether a word of Turkish, with whatever ending, is of teaching or studying. */
export const isOfLearningInTurkish = (word: string): boolean => OF_LEARNING.test(word);

const isTurkic = languageTest('tr az');

/** Whether the ending behind a name in a text of this language (BCP 47) says that something is in what it names. */
export const endsInLocative = (after: string, language: string): boolean =>
  isTurkic(language) && IN_TURKISH.test(after);

const OF_LAND = /^(?:köprü|kıyı|deniz|boğaz|sahil|körfez|havza|ada(?:s|l)|fay|ova|dağ)/iu;
/** Whether a word of Turkish, with whatever ending, is of land or water, which the name before it has. */
export const isOfLandInTurkish = (word: string, language: string): boolean => isTurkic(language) && OF_LAND.test(word);

/** What is of studies as well is left out: transfer, formasyon. */
const OF_SPORT = /^(?:deplasman|şampiyon|derbi|maç|gol(?!f)|lig(?!and)|kupa|taraftar)/iu;
/** Whether a word of Turkish, with whatever ending, is of sport. */
export const isOfSportInTurkish = (word: string, language: string): boolean =>
  isTurkic(language) && OF_SPORT.test(word);

/** Case endings that Turkish puts behind the apostrophe of a name: Üniversitesi’nin, Wang Qiming’in, Pekin’deki. */
const TURKISH_ENDING = /^(?:n?[ıiuü]n|[yns]?[ıiuüae]|n?[dt][ae](?:n|ki)?|y?l[ae])$/u;
export const isTurkishEnding = (letters: string): boolean => TURKISH_ENDING.test(letters);
