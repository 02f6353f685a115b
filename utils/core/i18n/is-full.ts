/**
 * What browsers say where there is no room: Chromium hands on the words of its database (`FILE_ERROR_NO_SPACE`), or its
 * number for them (8) alone, with whatever name, and Firefox has a message with the name in it.
 */
const NO_ROOM = /quota|disk (?:is )?full|no.(?:room|space)|ChromeMethodBFE: \d+::\w+::8\b/i;

/** Whether something could not be stored since the browser or the disk has no room for it. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || error.message === 'not-kept' || NO_ROOM.test(error.message));
