import type { Listing } from './check-listing.ts';
import { EXAMPLE } from './check-manifest.ts';

/** Stands in a listing for `homepage` of package.json, the one place that says where the project is published. */
const HOMEPAGE = '{homepage}';

/**
 * The address of the privacy policy as a store asks for it; null while nobody has said where the project is published.
 */
export const privacyPolicyOf = ({ privacyPolicy }: Listing, homepage: string): string | null =>
  homepage === '' && privacyPolicy.includes(HOMEPAGE) ? null : privacyPolicy.replace(HOMEPAGE, homepage);

/**
 * What is wrong with the address of the project, a line each. An empty one is what the project has until somebody
 * publishes it; `isPublishing` makes that a fault too.
 */
export function addressFaults(homepage: string, isPublishing: boolean): readonly string[] {
  if (homepage === '')
    return isPublishing ? ['package.json: homepage is not set; whoever publishes sets it to their repository'] : [];
  const isReal = URL.canParse(homepage) && homepage.startsWith('https://') && !EXAMPLE.test(homepage);
  if (!isReal) return [`package.json: homepage “${homepage}” is no address of a real page`];
  return homepage.endsWith('/') ? ['package.json: homepage ends with a slash'] : [];
}
