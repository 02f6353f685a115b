/** What pages call a team by instead of its whole name. */
import { isEverydayWord } from '../common-words/common-words.ts';
import { countryNames } from '../geography/countries.ts';
import { englishTown } from '../geography/english-towns.ts';
import { countryOf, isPlaceName } from '../geography/places.ts';
import { isGeneric, isHead } from '../language-profiles.ts';
import { withoutUmlauts } from '../transcription/latin-spellings.ts';

/** Letters and words that say of a name that it is a club's. */
const CLUB =
  /^(?:AFC|FC|CF|SC|AC) | (?:A\.?F\.?C\.?|F\.?C\.?|C\.?F\.?|R\.?F\.?C\.?|C\.?C\.?C\.?|(?:County )?Cricket Club|(?:Rugby )?(?:Football|League|Union) Club)$/u;
/** Words with which the names of clubs end, behind a town. */
const CLUB_WORD =
  / (?:United|City|Town|County|Rovers|Wanderers|Athletic|Albion|Argyle|Hotspur|Villa|Wednesday|Forest|North End|Orient|Thistle|Palace)$/u;
/** Of these words few other names consist. */
const CLUB_WORD_ALONE = /^(?:United|City|Rovers|Wanderers|Albion|Argyle|Hotspur|Villa|Wednesday|Forest)$/u;
const OF_NATION =
  / (?:(?:wo)?men['’]s )?(?:national )?(?:(?:wo)?men['’]s )?(?:(?:association )?football|soccer|cricket|rugby(?: union| league)?|basketball|baseball|(?:ice |field )?hockey|Davis Cup) team$/u;
/** Words that stand in the plural in names of other bodies: the New York Times. */
const NO_TEAM =
  /^(?:Times|News|Airlines|Airways|Lines|Motors|Records|Studios|Pictures|Partners|Holdings|Industries|Foods|Stores|Systems|Airports|Railways|Ports|Enterprises|Resources|Securities|Communications|Services|Mills|Works|Schools|Games|Olympics|Bros|Brothers)$/u;
/** Teams that are called by no plural. */
const SINGULAR = /^(?:Heat|Thunder|Magic|Jazz|Avalanche|Lightning|Wild)$/u;
/**
 * What basketball teams are called: they score more points in
 * a game than sides of any other sport in a list of results.
 */
const BASKETBALL =
  / (?:Hawks|Celtics|Nets|Hornets|Bulls|Cavaliers|Mavericks|Nuggets|Pistons|Warriors|Rockets|Pacers|Clippers|Lakers|Grizzlies|Heat|Bucks|Timberwolves|Pelicans|Knicks|Thunder|Magic|76ers|Suns|Blazers|Spurs|Raptors|SuperSonics|Jazz|Wizards)$/u;
/** A team is called by one or two words behind its town. */
const MOST_WORDS = 2;

/**
 * Whether the words before a team's are where it plays; a country alone has no such teams (Delta, Pakistan Railways).
 */
const isTown = (words: string): boolean => isPlaceName(words) && !countryNames.has(words);

const isNickname = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.length <= MOST_WORDS &&
  words.every((word) => /^[\p{Lu}\d][\p{L}\p{M}\d'’.]+$/u.test(word) && !isHead(word) && !isGeneric(word)) &&
  (/^[\p{Lu}\d][\p{L}\d]+[sx]$/u.test(words.at(-1) ?? '') || SINGULAR.test(words.at(-1) ?? '')) &&
  !NO_TEAM.test(words.at(-1) ?? '');

/** Toruk Red Herons: Toruk, and Red Herons. Null of what is no team's name. */
export function townAndTeam(text: string): readonly [town: string, team: string] | null {
  const words = text.split(' ');
  for (const count of [1, 2]) {
    const town = words.slice(0, count).join(' ');
    const team = words.slice(count);
    if (isNickname(team) && isTown(town)) return [town, team.join(' ')];
  }
  return null;
}

/** Letters of clubs on the Continent, which other bodies have as well: of a club they stand beside a town. */
const MORE_CLUBS =
  /^(?:\d\. )?(?:SV|VfL|VfB|VfR|MSV|TSV|TSG|TuS|SpVgg|FSV|BSC|OGC|RCD|SSC|ACF|RKC|NAC|HNK|GNK|NK|FK|IFK|RSC|KRC|KV|AS|AJ|RC|CD|UD|SK|1\. FC|(?:\p{Lu}\.){2,3}) | (?:SC|BSC|SV|AC|FK|BK|IF|IK|SK|NK|Calcio)$/u;
/** The year behind a club: Toruk 04. */
const YEAR = / (?:0\d|[2-9]\d|1[89]\d\d)$/u;

function withoutMore(text: string): string | null {
  const plain = text.replace(MORE_CLUBS, '').replace(MORE_CLUBS, '');
  const words = plain.replace(YEAR, '').split(' ');
  const isOfTown = words.length <= 2 && (isPlaceName(words.join(' ')) || isPlaceName(words.at(-1) ?? ''));
  return plain !== text && (isOfTown || townsOfAdjective(plain).length > 0) ? plain : null;
}

/** Toruker is of Toruk, as in the Toruker SV. */
const townsOfAdjective = (text: string): readonly string[] =>
  /^\p{Lu}\p{Ll}{3,}er$/u.test(text)
    ? [text.slice(0, -2), text.slice(0, -1), `${text.slice(0, -2)}en`].filter((town) => isPlaceName(town))
    : [];

/** A club without the letters that say so: Toruk Rovers F.C.; null of a name without them. */
export function withoutClub(text: string): string | null {
  const plain = text.replace(CLUB, '');
  return plain === text ? withoutMore(text) : plain;
}

/** The same without the year behind: FC Toruk 04, Toruk. */
export function clubNames(text: string): readonly string[] {
  const club = withoutClub(text);
  if (club === null) return [];
  const plain = club.replace(YEAR, '');
  const names = plain === club ? [club] : [club, plain];
  return [...names, ...names.flatMap((name) => withoutUmlauts(name) ?? [])].filter(
    (name) => townsOfAdjective(name).length === 0,
  );
}

/** Rovers for Toruk Rovers F.C., on a page that names the club; null of other teams. */
export function clubWordAlone(text: string): string | null {
  const club = withoutClub(text);
  const word = club === null ? '' : (CLUB_WORD.exec(club)?.[0].trim() ?? '');
  return CLUB_WORD_ALONE.test(word) ? word : null;
}

/** What clubs are called before their town. */
const CLUB_BEFORE =
  /^(?:Borussia|Eintracht|Fortuna|Arminia|Hansa|Werder|Bayer|Energie|Dynamo|Dinamo|Lokomotiv|Spartak|Sparta|Slavia|Steaua|Rapid|Real|Atl[ée]tico|Athletic|Deportivo|Racing|Sporting|Olympique|Girondins|Stade) (?:de )?(?=\p{Lu})/u;

const isPlace = (words: string): boolean => isPlaceName(words) || countryOf(words) !== undefined;

/**
 * The place by which a row of results calls a team: Toruk for
 * Toruk Red Herons, Toruk Rovers F.C., the Toruk cricket team.
 */
export function placesOfTeam(text: string): readonly string[] {
  const places = townsOfTeam(text);
  return [...places, ...places.flatMap((place) => [withoutUmlauts(place) ?? [], englishTown(place) ?? []].flat())];
}

function townsOfTeam(text: string): readonly string[] {
  const ofNation = text.replace(OF_NATION, '');
  if (ofNation !== text) return isPlace(ofNation) ? [ofNation] : [];
  const club = (withoutClub(text) ?? text).replace(YEAR, '');
  const place = club.replace(CLUB_WORD, '');
  if (place !== club) return /^\p{Lu}[\p{L}\p{M}'’]+$/u.test(place) && !isEverydayWord(place) ? [place] : [];
  const behind = club.replace(CLUB_BEFORE, '');
  if (behind !== club) return isPlaceName(behind) ? [behind] : [];
  if (club !== text) return isPlace(club) ? [club] : townsOfAdjective(club);
  const [town] = townAndTeam(text) ?? [];
  return town === undefined ? [] : [town];
}

/** So many points a basketball team scores at least, and a side of another sport hardly ever. */
const MANY_POINTS = 60;

/** Whether a team of that name may have scored so much: Boston 105 are the Celtics, and Boston 8 the Red Sox. */
export function mayScore(name: string, points: number): boolean {
  if (BASKETBALL.test(name)) return points >= MANY_POINTS;
  return points < MANY_POINTS || townAndTeam(name) === null;
}

/** Clubs of this kind play one another, and no team of a league whose teams have a name behind their town. */
const IS_CLUB = /\p{Lu}\p{Ll}+ (?:United|Town|Rovers|Wanderers|Athletic|Albion|Hotspur|Villa|Wednesday|Forest)\b/u;
/** Whether a text names a club of that kind. */
export const namesClub = (text: string): boolean => IS_CLUB.test(text);

const CLUB_LETTERS = /^(?:A?FC|RFC|[BCFK]K|AC|CF)$/u;
/** Whether a word consists of the letters of a club, which make one of the name before it: Toruk University FC. */
export const areClubLetters = (word: string): boolean => CLUB_LETTERS.test(word);
