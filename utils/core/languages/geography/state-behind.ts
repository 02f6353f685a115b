/** The letters of a state of the United States behind the town of a body: Toruk University (Leeds, SC). */
const STATES = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN
  TX UT VT VA WV WI WY DC`.split(/\s+/u),
);
const TOWN_AND_STATE =
  /^(?:,\s|\s?\(|,?\sin\s)\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,2},\s(?<state>[A-Z]{2})(?![\p{L}\p{N}])/u;

/** Whether what stands behind a name says that its body is in the United States. WA is a state of Australia as well. */
export const isInStateBehind = (after: string): boolean => STATES.has(TOWN_AND_STATE.exec(after)?.groups?.state ?? '');
