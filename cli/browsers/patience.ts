/**
 * Milliseconds after which what a browser is waited for counts as missing. Generous, since a wait ends with its
 * condition: on a machine that does ten other things, what takes a second takes half a minute.
 */
export const PATIENCE = 60_000;
