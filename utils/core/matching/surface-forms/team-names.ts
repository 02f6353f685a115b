/** What pages call a team by instead of its whole name. */
import { isEverydayWord } from '../../languages/common-words/common-words.ts';
import { countryNames } from '../../languages/geography/countries.ts';
import { countryOf, isPlaceName } from '../../languages/geography/places.ts';
import { isGeneric, isHead } from '../../languages/language-profiles.ts';

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
/** What basketball teams are called: they score more points in a game than sides of any other sport in a list of results. */
const BASKETBALL =
  / (?:Hawks|Celtics|Nets|Hornets|Bulls|Cavaliers|Mavericks|Nuggets|Pistons|Warriors|Rockets|Pacers|Clippers|Lakers|Grizzlies|Heat|Bucks|Timberwolves|Pelicans|Knicks|Thunder|Magic|76ers|Suns|Blazers|Spurs|Raptors|SuperSonics|Jazz|Wizards)$/u;
/** A team is called by one or two words behind its town. */
const MOST_WORDS = 2;

/** Whether the words before a team's are where it plays; a country alone has no such teams (Delta, Pakistan Railways). */
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

/** A club without the letters that say so: Toruk Rovers F.C.; null of a name without them. */
export function withoutClub(text: string): string | null {
  const plain = text.replace(CLUB, '');
  return plain === text ? null : plain;
}

/** Rovers for Toruk Rovers F.C., on a page that names the club; null of other teams. */
export function clubWordAlone(text: string): string | null {
  const club = withoutClub(text);
  const word = club === null ? '' : (CLUB_WORD.exec(club)?.[0].trim() ?? '');
  return CLUB_WORD_ALONE.test(word) ? word : null;
}

const isPlace = (words: string): boolean => isPlaceName(words) || countryOf(words) !== undefined;

/** The place by which a row of results calls a team: Toruk for Toruk Red Herons, Toruk Rovers F.C., the Toruk cricket team. */
export function placesOfTeam(text: string): readonly string[] {
  const ofNation = text.replace(OF_NATION, '');
  if (ofNation !== text) return isPlace(ofNation) ? [ofNation] : [];
  const club = withoutClub(text) ?? text;
  const place = club.replace(CLUB_WORD, '');
  if (place !== club) return /^\p{Lu}[\p{L}\p{M}'’]+$/u.test(place) && !isEverydayWord(place) ? [place] : [];
  if (club !== text) return isPlace(club) ? [club] : [];
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
