import type { ReadSentence } from '../story/read-sentence.ts';
import { NO_LETTER_BEFORE } from '../words/letters.ts';
import type { Hit } from '../words/phrases.ts';
import { stretchAround } from './clause.ts';

/** A sentence may begin with it: In Oslo, … */
const eitherCase = (word: string): string => word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** A place in the sentence of a deed, as the page writes it: “in Gaborone”, 在河内. */
export function placeOf(sentence: ReadSentence, deed: Hit): string | null {
  const { words } = sentence;
  const pattern = words.pattern('places', () =>
    words.spaced
      ? new RegExp(
          String.raw`${NO_LETTER_BEFORE}(?:${words.phrases('in').map(eitherCase).join('|')})\s+(?<place>(?:${words.source('definite')}\s+(?:\p{Lu}\p{L}+\s+)?${words.source('cities')})|(?:\p{Lu}[\p{L}\p{M}'’-]+)(?:\s+\p{Lu}[\p{L}\p{M}'’-]+){0,3})`,
          'gu',
        )
      : new RegExp(
          `${words.source('in')}(?<place>[\\p{Script=Han}\\p{Script=Thai}]{2,10}?)(?:$|\\s|${words.source('signed', 'founded', 'signing', 'placeEnds')})`,
          'gu',
        ),
  );
  const stretch = stretchAround(sentence, deed);
  const outside = words.matcher('dayWords', 'bothParties', 'sameDay', 'guestSide', 'hostSide', 'remotely', 'online');
  const places = [...sentence.text.matchAll(pattern)].filter(
    (match) => match.index >= stretch.start && match.index < stretch.end && !outside.isIn(match.groups?.place ?? ''),
  );
  const distance = (at: number): number => (at > deed.start ? at - deed.end : deed.start - at + 20);
  return places.sort((a, b) => distance(a.index) - distance(b.index))[0]?.groups?.place ?? null;
}
