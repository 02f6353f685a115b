/** Prepares for pages what is stored of own data and not prepared yet. */
export interface PrepareOwnRequest {
  readonly kind: 'prepare-own';
  /** Of the extension. */
  readonly version: string;
  /** Of the reader. */
  readonly language: string;
}

export type PrepareOwnEvent = { readonly kind: 'prepared' } | { readonly kind: 'unprepared'; readonly reason: string };
