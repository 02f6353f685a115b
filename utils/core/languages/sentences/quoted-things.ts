/**
 * Whether quotation marks make a name that of a thing which the words before them call by its kind: the liner “Toruk”.
 */
import { isUniversity } from '../language-profiles.ts';

const OPENS = String.raw`["'“”„«»‘‚]\s?`;
const CLOSES = /^\s?(?:["“”»«]|['’‘](?!\p{L}))/u;
const ARTICLE =
  "(?:the|an?|this|that|its|their|our|my|his|her|der|die|das|den|dem|des|dies\\p{L}{1,2}|eine?[nmrs]?|unsere?[nmrs]?|im|am|zum|zur|vom|beim|le|la|les|une?|du|au|cette?|el|los|las|una|del|al|il|lo|gli|uno|os?|as?|um|uma|do|da|no|na|het|een|de)\\s|l['’]";
/** At most one adjective stands between the article and the noun. */
const NOUN_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ARTICLE})(?:[\p{L}-]+\s)?(?<noun>[\p{L}-]{3,})\s${OPENS}$`,
  'iu',
);
/** Where languages have no article, or have it behind the noun: what is often called after somebody or something. */
const THING_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:лайнер|корабл|судн|теплоход|паром|яхт|клуб|кафе|ресторан|отел|гостиниц|фильм|песн|спектакл|магазин|роман|журнал|пароплав|корабель|готель|statek|statk|prom|jacht|klub|kawiarni|restauracj|hotel|film|piosenk|powieś|sklep|lo[dď]|kavárn|restaurac|píseň|fartyg|skepp|klubb|kafé|café|restaurang|pjäs|låt|skip|ferge|skib|færge)\p{L}{0,4}\s${OPENS}$`,
  'iu',
);
/** Such nouns leave the name what it is: they speak of it, or of a body. */
const OF_NAME_OR_BODY = new RegExp(
  `^(?:names?|words?|terms?|labels?|brands?|titles?|abbreviations?|acronyms?|expressions?|phrase|forms?|so-called|partners?|institutions?|employers?|${
    // Of the same in other languages.
    '\\p{L}*genannte[nrs]?|namen?s?|wort|begriff|bezeichnung|marke|kürzel|abkürzung|ausdruck|partner\\p{L}*|einrichtung|nom|mot|terme|marque|sigle|partenaires?|nombre|palabra|término|siglas?|socios?|nome|parola|termine|marchio|sigla|palavra|termo|parceir[oa]s?|naam|woord|merk'
  }|\\p{L}*(?:universit|hochschul|instit|akadem|colleg|school|schule|uni$))`,
  'iu',
);

export function isQuotedThing(before: string, after: string): boolean {
  if (!CLOSES.test(after)) return false;
  if (THING_BEFORE.test(before)) return true;
  const noun = NOUN_BEFORE.exec(before)?.groups?.noun;
  return noun !== undefined && !isUniversity(noun) && !OF_NAME_OR_BODY.test(noun);
}
