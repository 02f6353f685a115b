import { foldAppearance } from '../../matching/fold.ts';
import type { EntityId } from '../../pack/types.ts';
import type { Correction } from '../../settings/types.ts';

/** An address without its fragment: another place on the same page. */
const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** Whether a correction applies to the page at this address. */
function appliesTo({ scope }: Correction, url: string): boolean {
  switch (scope.kind) {
    case 'everywhere':
      return true;
    case 'site':
      return scope.host === hostOf(url);
    case 'page':
      return withoutFragment(scope.url) === withoutFragment(url);
  }
}

/**
 * A test for mentions of one page: true for those that the reader corrected there. The corrections of the page are
 * selected once, so that each of thousands of mentions costs one look-up.
 */
export function correctedOn(
  corrections: readonly Correction[],
  url: string,
): (mention: { readonly entity: EntityId; readonly exact: string }) => boolean {
  const here = corrections.filter((correction) => appliesTo(correction, url));
  if (here.length === 0) return () => false;
  const keys = new Set(here.map(({ entity, text }) => `${entity} ${text}`));
  return ({ entity, exact }) => keys.has(`${entity} ${foldAppearance(exact)}`);
}

/** Whether two are the same, made at the same moment. */
export const isSameCorrection = (a: Correction, b: Correction): boolean =>
  a.made === b.made && a.entity === b.entity && a.text === b.text && a.scope.kind === b.scope.kind;

/** The correction that "Wrong?" makes of a mention. `made` in milliseconds since 1970. */
export function correctionFor(
  mention: { readonly entity: EntityId; readonly exact: string },
  scope: Correction['scope']['kind'],
  url: string,
  made: number,
): Correction {
  const base = { entity: mention.entity, text: foldAppearance(mention.exact), made };
  switch (scope) {
    case 'everywhere':
      return { ...base, scope: { kind: scope } };
    case 'site':
      return { ...base, scope: { kind: scope, host: hostOf(url) } };
    case 'page':
      return { ...base, scope: { kind: scope, url: withoutFragment(url) } };
  }
}
