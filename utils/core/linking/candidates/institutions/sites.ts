/** What an address says of the body whose site it is. */
import { parse } from 'tldts';

export interface Site {
  /** The domain that its owner has registered: tsinghua.edu.cn of news.tsinghua.edu.cn. */
  readonly domain: string;
  /** The part of the host right before its suffix, in capitals: TSINGHUA. */
  readonly label: string;
  /** The suffix has a part for bodies of learning, of the state or of no trade: edu.cn, or.jp. */
  readonly isOfBodies: boolean;
  /** The suffix has nothing but the country: se, mx. */
  readonly isOfCountryAlone: boolean;
  /** The country whose suffix it lies under. */
  readonly country: string | undefined;
}

const OF_BODIES = /^(?:ac|edu|gov|gob|gouv|go|org?)\./u;

/** Null where nothing is registered, as for a file. */
export function siteOf(address: string): Site | null {
  const { domain, hostname, publicSuffix } = parse(address, { allowPrivateDomains: true });
  if (!domain || !hostname || !publicSuffix) return null;
  const label =
    hostname
      .slice(0, -publicSuffix.length - 1)
      .toUpperCase()
      .split('.')
      .at(-1) ?? '';
  const suffix = publicSuffix.split('.').at(-1)?.toUpperCase() ?? '';
  const country = suffix.length === 2 ? (suffix === 'UK' ? 'GB' : suffix) : undefined;
  return {
    domain,
    label,
    isOfBodies: OF_BODIES.test(publicSuffix),
    isOfCountryAlone: !publicSuffix.includes('.'),
    country,
  };
}
