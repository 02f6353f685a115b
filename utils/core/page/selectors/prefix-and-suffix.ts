import { isCut } from './text-quote.ts';

/**
 * The words on both sides of a quote, to be shown: those of the same paragraph, without the piece of a word at the cut;
 * `…` says that there is more.
 */
export function prefixAndSuffix(context: { readonly prefix: string; readonly suffix: string }): {
  readonly before: string;
  readonly after: string;
} {
  const prefix = context.prefix.slice(context.prefix.lastIndexOf('\n') + 1);
  const suffix = context.suffix.split('\n', 1)[0] ?? '';
  return {
    before: isCut(prefix) ? `… ${prefix.replace(/^\S*\s+/, '')}` : prefix.trimStart(),
    after: isCut(suffix) ? `${suffix.replace(/\s+\S*$/, '')} …` : suffix.trimEnd(),
  };
}
