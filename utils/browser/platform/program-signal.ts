/**
 * For what listens as long as its page, worker or background lasts: the browser ends the program, and what listens in
 * it, so that this signal is never aborted.
 */
export const PROGRAM_SIGNAL: AbortSignal = new AbortController().signal;
