/** Bodies of a state, which pages about that state call without it: the Communist Party, the Justice Department. */
import { countryOf, isCountryName } from '../geography/places.ts';

export interface OfState {
  /** The name without the state. */
  readonly text: string;
  /** ISO 3166-1. */
  readonly country: string;
}

const STATE_BEHIND = /^(?<text>\p{Lu}.* .+) of (?:the )?(?<state>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u;
const STATE_BEFORE = /^(?<state>(?:United |South |North |New |Sri |Saudi )?\p{Lu}\p{L}+) (?<text>\p{Lu}[^ ]+ .*)$/u;
const ONLY_BEFORE = [STATE_BEFORE];
const OFFICE_OF = /^(?<head>Department|Ministry) of (?:the )?(?<field>\p{Lu}\p{L}+)$/u;

function stateOf(words: string): string | undefined {
  const whole = isCountryName(words) ? countryOf(words) : undefined;
  if (whole !== undefined) return whole;
  // The Russian Federation.
  const [first = '', second = ''] = words.split(' ');
  return second === 'Federation' && isCountryName(first) ? countryOf(first) : undefined;
}

/** What is left of a body's name without its state, and the state; null of a name that has none. */
export function withoutState(name: string): OfState | null {
  // What is left has two words, and most names have no more.
  if (name.indexOf(' ', name.indexOf(' ') + 1) < 0) return null;
  for (const pattern of name.includes(' of ') ? [STATE_BEHIND, STATE_BEFORE] : ONLY_BEFORE) {
    const { text = '', state = '' } = pattern.exec(name)?.groups ?? {};
    const country = state === '' ? undefined : stateOf(state);
    if (country !== undefined) return { text, country };
  }
  return null;
}

/** The names without the state: Department of Lighthouses, Lighthouses Department. */
export function namesWithoutState(name: string): readonly string[] {
  const found = withoutState(name);
  if (found === null) return [];
  const { head, field } = OFFICE_OF.exec(found.text)?.groups ?? {};
  return head === undefined ? [found.text] : [found.text, `${field} ${head}`];
}

const OFFICE_WITH_OTHERS = /^(?:.+ )?(?<head>Department|Ministry) of (?:the )?(?<field>\p{Lu}\p{L}+)$/u;
const OFFICE_OF_STATE = /^(?<state>.+) (?<head>Department|Ministry) of (?:the )?(?<field>\p{Lu}\p{L}+)$/u;
const NONE: readonly string[] = [];

/** Department of Lighthouses is Lighthouses Department for short, whatever country stands before it. */
export function officeTurned(text: string): readonly string[] {
  if (!text.includes('Department of ') && !text.includes('Ministry of ')) return NONE;
  const { head = '', field = '' } = OFFICE_WITH_OTHERS.exec(text)?.groups ?? {};
  return field === '' ? NONE : [`${field} ${head}`];
}

/** United States Department of Lighthouses, U.S. Lighthouses Department. */
export function officeOfStateTurned(text: string): readonly string[] {
  if (!text.includes(' Department of ') && !text.includes(' Ministry of ')) return NONE;
  const { state = '', head = '', field = '' } = OFFICE_OF_STATE.exec(text)?.groups ?? {};
  const states = state === 'United States' ? [state, 'U.S.', 'US'] : [state];
  return isCountryName(state) ? states.map((each) => `${each} ${field} ${head}`) : [];
}
