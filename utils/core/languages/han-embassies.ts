/** Where an embassy stands of which a Chinese sentence does not say the host. */
import { HAN_COUNTRY_NAMES } from './han-country-names.ts';
import { countHanPlaces, isHanPlace, lastSentence, stateOf } from './han-places.ts';
import { madeOnce } from './made-once.ts';

const LONGEST_PLACE = 6;
/** 维也纳的棋桌, 在日内瓦，: what is there, or where the sentence is. */
const OPENS = /^(?:在)?(?<rest>\p{Script=Han}+.*)$/su;
const BEHIND_PLACE = /^(?:的|市|城里|街[头頭]|，)/u;
/** Those who come from there may be anywhere. */
const PEOPLE = /[家人团團生者员員队隊手师師]|代表|大使(?![馆館])|学会|媒体/u;

/** Names of countries stand before the stroke of a line, towns behind it. */
const countryNames = madeOnce(() => new Set(HAN_COUNTRY_NAMES.replace(/ \/.*/gu, '').split(/\s/u)));

/** The state of a town of another country with which the sentence opens, and in which all of it seems to be. */
function stateOfOpening(sentence: string): string | undefined {
  const { rest = '' } = OPENS.exec(sentence.trim())?.groups ?? {};
  for (let length = LONGEST_PLACE; length > 1; length -= 1) {
    const place = rest.slice(0, length);
    if (!isHanPlace(place) || !BEHIND_PLACE.test(rest.slice(length))) continue;
    if (countryNames().has(place) || PEOPLE.test(rest.slice(length))) return undefined;
    return stateOf(Object.keys(countHanPlaces(place) ?? {})[0] ?? 'CN');
  }
  return undefined;
}

/** Whether the embassy of that name is one in a town of a third country: 维也纳的棋桌摆在葡萄牙大使馆. */
export function isOfOtherTown(name: string, blockBefore: string): boolean {
  const sentence = lastSentence(blockBefore);
  const host = stateOfOpening(sentence);
  if (host === undefined || host === 'CN') return false;
  const places = Object.keys(countHanPlaces(sentence) ?? {}).map(stateOf);
  return (
    !places.includes('CN') &&
    !Object.keys(countHanPlaces(name) ?? {})
      .map(stateOf)
      .includes(host)
  );
}
