/**
 * Whether what stands before the name of a body speaks of guests
 * from it: the place behind the name may be where they are.
 */
const GUESTS =
  /(?:(?:delegations?|delegates?|visitors?|guests?|representatives?)\s(?:of|from)\s(?:the\s)?|(?:delegación|delegaciones|delegação|delegazione|délégations?)\s(?:de|da|di)\s(?:la\s|l['’])?|Delegation(?:en)?\s(?:der|des|von|aus)\s)$/iu;
export const areGuestsBefore = (before: string): boolean => GUESTS.test(before);
