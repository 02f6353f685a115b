/**
 * What browsers say where there is no room: Chromium hands on the words of its database (`FILE_ERROR_NO_SPACE`) with
 * whatever name, and Firefox has a message with the name in it.
 */
const NO_ROOM = /quota|disk is full|no.(?:room|space)/i;

/** Whether something could not be stored since the browser or the disk has no room for it. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || error.message === 'not-kept' || NO_ROOM.test(error.message));
