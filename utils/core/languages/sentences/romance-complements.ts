/** What a name of common words goes on with in Romance languages, in small letters: École technique de la police. */

/**
 * With an article, as a verb has none behind the preposition (permet à l'École technique de signer). French des and
 * Italian da have other meanings there.
 */
const OF = "(?:de\\s(?:la|las|los)\\s|de\\sl['’]|(?:del|della|dello|du|do)\\s|dell['’])";
/** Phrases that say how and when, and words for the own state. */
const NO_FIELD =
  `mano|mism[oa]s?|même|manera|manière|maneira|forma|façon|sorte|parte?|suerte|noche|tarde|mañana|jour|jours|coup|moins
  reste|fait|cabo|resto|todo|tutto|lado|dia|día|mes|mês|mois|mese|año|ano|anno|lunes|lundi|lunedì|pasado|próximo|primero|primer|premier
  siglo|país|pays|paese|nación|nation|nação|nazione|estado|état|stato|gobierno|gouvernement|governo|república|république
  repubblica|reino|royaume|regno|ciudad|ville|città|cidade`.split(/[|\s]+/u);
const GOES_ON = new RegExp(`^\\s${OF}(?!(?:${NO_FIELD.join('|')})(?!\\p{L}))\\p{Ll}`, 'u');
/** Whether the field or the people of another body stand behind a name, and not a state or a phrase of time or manner. */
export const goesOnInRomance = (after: string): boolean => GOES_ON.test(after);
