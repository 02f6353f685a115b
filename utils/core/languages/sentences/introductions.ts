/** What a page says right behind a name: who bears it, where that one belongs, and what it makes of the name. */

const IS_OTHER_THING =
  /^,\s+(?:the|an?|a|o|la|le|el|il|lo|die|der|das)\s+(?:[\p{Ll}-]+\s)?(?:club|team|side|town|city|village|county|firm|band|river|ship|newspaper|musical|film|movie|novel|opera|song|album|liner|pub|hotel|cidade|ciudad|ville|Stadt|clube)\b/u;
/** A place, a person or a firm, with up to two words between, behind a comma, a dash or a bracket. */
const IS_PLACE_PERSON_OR_FIRM =
  /^(?:,\s|\s[–—]\s|\s?\()(?:the|an?)\s(?:(?!(?:of|for|with|in|at|to|by|from|whose|which|that|and|or)\s)[\p{L}-]+\s){0,2}(?:hill|mountain|neighbou?rhood|district|suburb|quarter|island|lake|bay|valley|castle|peninsula|strait|region|province|street|square|poet|painter|architect|explorer|composer|novelist|tycoon|magnate|industrialist|philanthropist|merchant|admiral|singer|actor|actress|(?:railway|oil|steel)\s?man|makers?|manufacturer|retailer|insurer|brewer|airline|bank|brand|auction house|hedge fund|party(?!\sto\s)|union|airport)(?![\p{L}’'-])/u;
/** Behind “the” alone: somebody at a university is "a philosopher". */
const IS_KNOWN_PERSON =
  /^,\sthe\s(?:[\p{Ll}-]+\s)?(?:philosopher|general|navigator|missionary|inventor|surveyor|botanist|emperor)(?=\s?[,.;:)–—]|\s(?:who|whose|and|of|from)\s|$)/u;
const IS_HOME_OF = /^,\s(?:the\s)?home\s(?:of|to)\s/u;

/**
 * "Birmingham City, the football club", "Toruk, a town of
 * 30,000": whether `after` says that the name is no university's.
 */
export const isIntroducedAsOther = (after: string): boolean =>
  IS_OTHER_THING.test(after) || IS_PLACE_PERSON_OR_FIRM.test(after) || IS_KNOWN_PERSON.test(after);
/**
 * "Toruk, home of the archive": whether `after` makes a place
 * of a name; initials so introduced are a body's all the same.
 */
export const isIntroducedAsHome = (after: string): boolean => IS_HOME_OF.test(after);

const KIND_BEFORE =
  /(?<![\p{L}’'-])(?:planet|satellite|asteroid|brand|airline|insurer|retailer|brewer|auction house|newspaper|magazine|carmaker|drugmaker|chipmaker|ferry|yacht)\s$/iu;
/** "The auction house Toruk", "the planet Toruk": whether `before` says that the name is no university’s. */
export const isCalledOtherBefore = (before: string): boolean => KIND_BEFORE.test(before);

const IS_OTHER_GENERATION =
  /^,?\s+(?:млађи|старији|младший|старший|mlađi|stariji|Filho|Neto|hijo|le Jeune|der Jüngere|the [YE](?:ounger|lder))(?!\p{L})/u;

/** "Toruk Vexler the Younger": whether `after` says that a namesake of another generation is meant. */
export const isOfOtherGeneration = (after: string): boolean => IS_OTHER_GENERATION.test(after);

/** ", a fisherman", ", 9,", ", aged 71": whom a page introduces so, its readers do not know. */
const IS_UNKNOWN = /^,\s+(?:an?\s\p{Ll}|(?:aged\s)?\d{1,2}\b)/u;

/** Whether `after`, the text right behind a person's name, introduces somebody whom readers do not know. */
export const isIntroducedAsUnknown = (after: string): boolean => IS_UNKNOWN.test(after);

/** Words by which a sentence says that somebody only has the name of another person. */
const ONLY_SHARES_NAME =
  /(?<!\p{L})(?:(?:an?|the|his|her|their|my|only) namesake(?=\s*(?:$|[.,;:!?)]|of\b))|of the same name|same name as|no relation(?=\s*[).,;]|\s*$)|hom[oóôo]nim[oa]|xará|tocay[oa]|homonyme|omonim[oa]?|istog imena|истог имена|тёзка|тезка|однофамил(?:ец|ица)|namensvetter|gleichen namens|namensgleich|trùng tên|namaserupa|bernama sama|adaşı|(?:é outr[oa]|es otr[oa]|est un autre)(?=\s*(?:$|[.,;:!?)]|(?:persona|pessoa|personne|hombre|homem|homme|señor|senhor)(?!\p{L})))|동명이인)(?!\p{L})/iu;
/** In UTF-16 units. */
const NEAR_NAME = 80;

/** Whether `after`, the sentence behind a person's name, says that its bearer is a namesake of somebody. */
export const isSaidToShareName = (after: string): boolean =>
  ONLY_SHARES_NAME.test(after.slice(0, NEAR_NAME).split(';', 1)[0] ?? '');

const IS_APPOINTED =
  /^(?:,[^,.;:]*,)?\s(?:as|to)\s|^\s(?:its|his|her|their|the|chief|chairman|chairwoman|president|head|director|manager|coach|captain|secretary|minister|ambassador|editor|successor|winner|man|player|driver|interim|acting|deputy|executive|prime|vice)(?!\p{L})/u;
/** "They named Toruk Vexler chairman": whether `after` says for what somebody was named. */
export const isAppointed = (after: string): boolean => IS_APPOINTED.test(after);

const IS_FAMOUS =
  /\b(?:(?:world|olympic|european|wimbledon|defending|reigning|\p{L}+-times?)\s(?:\p{Ll}+\s)?(?:champion|leader|medallist|number one|record holder)|championship leader|top seed|superstar|(?:pop|film|movie|rock) star|nobel (?:laureate|winner)|billionaire|tycoon)\s$/iu;
/** "World champion Toruk Vexler": whether `before` says that everybody knows who follows. */
export const isCalledFamous = (before: string): boolean => IS_FAMOUS.test(before);

/** Words behind which hardly a noun stands: "Jobs said", "Jobs, who", and not "Jobs data". */
const IS_SAID_OF_PERSON =
  /^\s(?:\p{Ll}+ed|\p{Ll}+s|said|told|had|will|would|could|can|may|might|must|should|did|made|took|went|came|ran|won|lost|led|left|gave|got|knew|saw|spoke|met|wrote|became|began|held|kept|put|sold|bought|spent|also|and|who|then|later|once|never|now|still|himself|herself|in|on|at|with|to|of)\b/u;
/** Whether `after` goes on behind a word in small letters that may follow a person’s name. */
export const isSaidOfPerson = (after: string): boolean => IS_SAID_OF_PERSON.test(after);

/** "said that Vexler would go", and not "that Vexler method". */
export const isSaidThat = (before: string, after: string): boolean =>
  before.toLowerCase() === 'that' && isSaidOfPerson(after.replace(/^\s["“]/u, ' '));

const IS_SELF =
  /^\s(?:himself|herself|lui-même|elle-même|él mismo|ella misma|ele (?:mesmo|próprio)|ela (?:mesma|própria)|was born|died|est née?|est morte?|nació|murió|nasceu|morreu|nacque|wurde (?:\d{4} )?(?:in \p{Lu}\p{L}+ )?geboren|starb)(?![\p{L}’'-])/u;
/** "Toruk himself", "Toruk was born": whether `after` says that a person is meant by the name, and no body. */
export const isSaidToBePerson = (after: string): boolean => IS_SELF.test(after);

const ALSO =
  /^(?:,|\s[–—-])\s(?:also|ebenfalls|auch|aussi|également|también|também|anche|тоже|также|też|také|också|ook)\s["“„«]?$/u;
/**
 * "Vexvale University, also VU": whether these words between a name and its short one say that it has that one, too.
 */
export const saysAlso = (between: string): boolean => ALSO.test(between);

const NAMES_AFTER = /(?<!\p{L})(?:named|called|baptised) (?:after|for)\s$|(?<!\p{L})nach\s$/u;
/** "Named after Toruk": whether `before` says that something is called after what follows. */
export const isCalledAfter = (before: string): boolean => NAMES_AFTER.test(before);

/** The kinds of schools, and of houses, that no university is; of "a high school partner" something else is said. */
const SCHOOL_OR_HOUSE =
  /^(?:,\s|\s[–—]\s|\s?\()(?:(?:the|an?|its)\s(?:(?!(?:of|for|with|in|at|to|by|from|and|or)\s)[\p{L}-]+\s)?(?:(?:nursery|pre|primary|elementary|infant|junior|middle|secondary|high|grammar|prep|preparatory|boarding|parish|village|Sunday|driving|riding)[\s-]?school|kindergarten|pub|inn|hotel|restaurant|café|nightclub|shopping (?:mall|centre|center)|bookshop)|(?:un|une|le|la|l['’])\s?(?:école (?:maternelle|primaire|élémentaire)|lycée|bar|hôtel|restaurant|café)|(?:un|una|el|la)\s(?:escuela (?:primaria|secundaria|infantil)|instituto de secundaria|jardín de infancia|hotel|bar|restaurante)|(?:eine?|das|die|der)\s(?:Grundschule|Realschule|Hauptschule|Gymnasium|Kindergarten|Kneipe|Hotel|Wirtshaus|Fahrschule)|(?:una?|il|la)\s(?:scuola (?:materna|elementare|media)|liceo|asilo|albergo|ristorante)|uma?\s(?:escola (?:primária|secundária)|jardim de infância|creche|bar|hotel|restaurante)|(?:детский сад|средняя школа|начальная школа|гостиница|ресторан|кафе))(?=\s*(?:$|[.,;:!?)–—])|\s(?:in|on|near|of|for|by|with|that|which|where|à|de|du|en|au|in|im|am|für|a|di|em|в|на|для)\s)/u;
const SCHOOL_OF_OLDER =
  /(?:secondary|high|grammar|prep|preparatory|boarding)[\s-]school|lycée|secundaria|secundária|Realschule|Gymnasium|media|liceo|средняя/u;
/**
 * "Toruk College, a nursery school in Vexvale": whether `after` says that the whole name is no university's here. A
 * college (`isCollege`) may be a boarding school itself.
 */
export function isIntroducedAsSchool(after: string, isCollege = false): boolean {
  const [school] = SCHOOL_OR_HOUSE.exec(after) ?? [];
  return school !== undefined && !(isCollege && SCHOOL_OF_OLDER.test(school));
}

const OF_NOBLE =
  /\b(?:Duke|Duchess|Earl|Count|Countess|Baron|Baroness|Marquess|Viscount|Prince|Princess|King|Queen|Lord|Bishop|Archbishop|Mayor)\sof\s$/u;
/** "The Duke of ": whether `before` leads to the land or the town of somebody's title. */
export const isOfNoble = (before: string): boolean => OF_NOBLE.test(before);

const IS_DONE_BY_MANY =
  /^(?:\s(?:in|across|along|around|near|at|on|over|under|throughout|outside)\s(?:(?:the|most|many|some|all|parts|of)\s){0,3}(?:(?!(?:that|which|who|whose|and)\b)\p{L}[\p{L}\p{M}.’'-]*\s?){1,3}?)?\s(?:were|are|have)\s/u;
/** " were closed", " in Los Angeles were closed": whether the verb in `after` shows that the subject is many. */
export const isDoneByMany = (after: string): boolean => IS_DONE_BY_MANY.test(after);

const EXPLAINED =
  /^,\s(?:the|an?|in(?!\s(?:\d|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)))|en|la|le|el|il|lo|die|der|das|de|het|capital|l['’])(?!\p{L})/u;
/** "Ottawa, the federal government": whether `after` explains a name behind a comma. */
export const isExplained = (after: string): boolean => EXPLAINED.test(after);

const LEADS_TO_BODY =
  /^(?:[)）]?,?\s+(?:of|from|at|de|du|des|der|von|van|din|della|iz|z|ze|из|від|з|із|зі|dari|của)\s+(?:[Tt]he\s+|la\s+|l['’])?|,\s|\s?[(（])$/u;
/** "of the", "(": whether what stands between the names of a person and a body says that they belong together. */
export const leadsToBody = (between: string): boolean => LEADS_TO_BODY.test(between);

const NAMES_BEHIND = /^\s?[,(–—]\s?((?:\p{Lu}[\p{L}\p{M}’'-]*(?:\s(?:of|de|da|do|the|and|for)(?=\s))*[ ]?){2,7})/u;
/** The words of the name that stands behind a person's and a comma or a bracket: Wang Yi, Universiti Torukan. */
export const namesBehind = (after: string): readonly string[] => NAMES_BEHIND.exec(after)?.[1]?.split(/\s+/u) ?? [];

const GOES_ON_AS_FIRM = /^\s*(?:&|and|und|et)\s+(?:Sons?|Partners?|Co|Brothers)\b/u;
const GOES_ON_AS_TIME = /^\s+(?:dynasty|dynasties|era|period)\b/iu;
/** "Vexley and Sons", "Ming dynasty": whether `after` makes a name of one person that of a firm, or of a time. */
export const isFirmOrTime = (after: string): boolean => GOES_ON_AS_FIRM.test(after) || GOES_ON_AS_TIME.test(after);

const GOES_ON_AS_SCHOOL =
  /^\s(?:(?:(?:High|Middle|Primary|Secondary|Elementary|Junior|International)\s)+School|(?:College|Academy)(?!\s(?:of|for)\s)|Kindergarten)(?![\p{L}-])/u;
/** "Toruk High School", "Toruk College", but not "Toruk College of Fine Arts", which is a part of it. */
export const goesOnAsSchool = (after: string): boolean => GOES_ON_AS_SCHOOL.test(after);

/**
 * The last letters of what stands there: other, another, second, third, fourth. Most names follow other words, and what
 * is before them need not be read.
 */
const ONE_MORE_ENDS = 'rdh';
const IS_ONE_MORE = /\b(?:the other|another|a (?:second|third|fourth))\s$/u;
/** "One is a school of nursing, the other Toruk University" */
const IS_OTHER_OF_TWO = /\b(?:one|first)\b[^.;:!?\n]*\bthe other\s$/iu;
/** Whether the letter before the space before a name may be the last one of “the other”. */
export const mayEndInOneMore = (letter: string): boolean => letter !== '' && ONE_MORE_ENDS.includes(letter);
/** "The other": whether `before` says of the name behind it that another body bears it too. */
export const isSaidToBeOneMore = (before: string): boolean => IS_ONE_MORE.test(before) && !IS_OTHER_OF_TWO.test(before);

const FORMERLY =
  /(?:formerly|previously|until \d{4}|früher|ehemals|bis \d{4}|antes|anteriormente|hasta \d{4}|anciennement|jusqu['’]en \d{4}|già|fino al \d{4}|ранее|прежде)(?: the| die| der| la| l['’])?\s$/u;
/** Whether the words before a name give it as a former one: "Vexvale University, formerly ", "(until 1990 ". */
export const callsFormer = (before: string): boolean => FORMERLY.test(before);

const LANGUAGES =
  'Albanian|Arabic|Aramaic|Armenian|Azerbaijani|Azeri|Basque|Belarusian|Bengali|Breton|Bulgarian|Catalan|Cantonese|Chinese|Croatian|Czech|Danish|Dutch|English|Estonian|Finnish|French|Frisian|Gaelic|Galician|Georgian|German|Greek|Hausa|Hawaiian|Hebrew|Hindi|Hungarian|Icelandic|Indonesian|Irish|Italian|Japanese|Kazakh|Korean|Kurdish|Kyrgyz|Latin|Latvian|Lithuanian|Macedonian|Malay|Maltese|Mandarin|Maori|Māori|Mongolian|Norwegian|Persian|Polish|Portuguese|Quechua|Romanian|Russian|Sami|Scots|Serbian|Slovak|Slovene|Slovenian|Spanish|Swahili|Swedish|Tamil|Thai|Tibetan|Turkish|Ukrainian|Urdu|Uyghur|Uzbek|Vietnamese|Welsh|Yiddish|Yoruba|Zulu';
const IN_LANGUAGE = new RegExp(`^[”"’']?\\sin\\s(?:${LANGUAGES})(?=[.,;:!?)”"]|$|\\s(?:and|or)\\s)`, 'u');
/** "(Toruk in Turkish)", "the Black River, or Toruk in Turkish"; "lectures at Toruk in Turkish" are held in it. */
const BEFORE_WORD = /(?:[(（[]|,\sor\s|(?<![\p{L}’'-])(?:called|named|known\sas)\s)[“"‘']?$/u;
const MEANS_IN = new RegExp(`^[”"’']?\\sin\\s(?:${LANGUAGES})\\smeans\\s`, 'u');
const MEANS = /^[”"’']?\smeans\s/u;
const AFTER_LANGUAGE = new RegExp(`(?<!\\p{L})[Ii]n\\s(?:${LANGUAGES}),?\\s[“"‘']?$`, 'u');
const OPENS = /(?:^|[.!?]\s)[“"‘']?$/u;
const AS_WORD =
  /(?<![\p{L}’'-])(?:(?:the|a)\s(?:name|word|nickname)|(?:town|city|village|river|lake|hill|mountain|valley|island|bay|peak|storm|hurricane|ship|boat|ferry|horse|dog|cat|song|film|band|bar|pub|café),?(?:\s(?:that|which))?(?:\s(?:is|was))?(?:\s(?:also|now|still))?\s(?:called|named|known\sas))\s[“"‘']?$/iu;
/** In UTF-16 units: longer than each of these phrases. */
const AS_WORD_REACH = 48;
/**
 * "The river is called Toruk in Turkish", "the name Toruk":
 * whether the sentence gives a name as a word for something else.
 */
export function isGivenAsWord(before: string, after: string): boolean {
  const near = before.slice(-AS_WORD_REACH);
  if (AS_WORD.test(near)) return true;
  if (IN_LANGUAGE.test(after)) return BEFORE_WORD.test(near);
  return MEANS.test(after) ? AFTER_LANGUAGE.test(near) : MEANS_IN.test(after) && OPENS.test(near);
}
