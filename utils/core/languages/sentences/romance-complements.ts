/** What a name of common words goes on with in Romance languages, in small letters: École technique de la police. */

/**
 * With an article, as a verb has none behind the preposition (permet à l'École technique de signer). French des and
 * Italian da have other meanings there.
 */
const OF_THE = "(?:de\\s(?:la|las|los)\\s|de\\sl['’]|(?:del|della|dello|dei|degli|delle|du|do)\\s|dell['’])";
const OF = "(?:(?:de|di)\\s|d['’])";
/** Phrases that say how and when, and words for the own state. */
const NO_FIELD =
  `mano|mism[oa]s?|même|manera|manière|maneira|forma|façon|sorte|parte?|suerte|noche|tarde|mañana|jour|jours|coup|moins
  reste|fait|cabo|resto|todo|tutto|lado|dia|día|mes|mês|mois|mese|año|ano|anno|lunes|lundi|lunedì|pasado|próximo|primero|primer|premier
  siglo|país|pays|paese|nación|nation|nação|nazione|estado|état|stato|gobierno|gouvernement|governo|république|república
  repubblica|reino|royaume|regno|ciudad|ville|città|cidade|due|tre|vari|varie|diversi|diverse|altri|altre|nostri|nostre|loro|suoi
  sue|rispettiv[ie]|paesi|stati|governi|anni|mesi|giorni|ultimi|ultime|primi|prime`.split(/[|\s]+/u);
/** The same without an article, and words for this one, one and another. */
const NO_FIELD_ALONE =
  `acuerdo|accord|acordo|intesa|concerto|común|commun|comune|inmediato|imediato|nuevo|nouveau|novo|nuovo|modo|momento|hecho|facto|fato|fatto
  cara|plus|suite|source|abord|ailleurs|ici|ahí|aquí|allí|lá|recente|conseguenza|turno|entonces|alors|então|allora|hasta|no|non|ne|não|se|que|quien|quienes|cui|donde
  est[ea]|ce|cet|cette|ces|questo|questa|nuestr[oa]s?|notre|nos|noss[oa]s?|nostr[oa]|sus?|son|sa|ses|leurs?|seus?|suas?|suo
  un|una|uno|une|um|uma|dos|deux|due|dois|tres|trois|tre|três|cada|chaque|otr[oa]s?|outr[oa]s?|altr[oi]|d?autres?`.split(
    /[|\s]+/u,
  );
/** The neighbour's, and the state or the town that bears a name, are none of the own. */
const IS_ANOTHERS =
  "(?!\\s(?:vecin|voisin|vicin|vizinh))(?<!(?:estado|état|stato|ciudad|ville|città|cidade)(?=\\s(?:d[eio]\\s|d['’])\\p{Lu}))";
const no = (words: readonly string[]): string => `(?!(?:${words.join('|')})(?!\\p{L})${IS_ANOTHERS})`;
const INFINITIVE = /(?:[aei]re?|ndre|ttre|ivre|aître)(?:se|l[aeo]s?|les?)?$/u;

const GOES_ON_WITH_ARTICLE = new RegExp(`^\\s${OF_THE}${no(NO_FIELD)}\\p{Ll}`, 'u');
const GOES_ON_ALONE = new RegExp(
  `^\\s${OF}${no([...NO_FIELD, ...NO_FIELD_ALONE, 'la', 'las', 'los', "l['’]"])}(?<word>\\p{Ll}[\\p{L}\\p{M}]*)`,
  'u',
);
const HAS_FIELD = /(?:\s(?:de|del|della|dello|dei|degli|delle|di|du|des|do|da)\s|(?:^|\s)d(?:ell)?['’])/u;
/**
 * Whether the field or the people of another body stand behind a name, and not a state or a phrase of time or manner.
 * Without an article only behind a name without a field of its own: Instituto Nacional | de salud.
 */
export function goesOnInRomance(name: string, after: string): boolean {
  if (GOES_ON_WITH_ARTICLE.test(after)) return true;
  const word = HAS_FIELD.test(name) ? undefined : GOES_ON_ALONE.exec(after)?.groups?.word;
  return word !== undefined && !INFINITIVE.test(word);
}
