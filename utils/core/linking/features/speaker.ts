/** Who publishes the page: an institution on its own site is named there in short. */
import { parse } from 'tldts';
import { stateOf } from '../../languages/han/places.ts';
import type { PageFacts } from '../../page/types.ts';
import type { EntityEntry } from '../candidates/name-entry.ts';

interface Site {
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
/** Three letters alone under the suffix of a country are as often a broadcaster or a firm. */
const LONG_LABEL = 4;

/** Null where nothing is registered, as for a file. */
function siteOf(address: string): Site | null {
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

export class Speaker {
  private readonly site: Site | null;
  private readonly known = new Map<EntityEntry, boolean>();

  constructor({ address }: PageFacts) {
    this.site = address === undefined ? null : siteOf(address);
  }

  /** Whether the page lies on a site of the entity. */
  is(entity: EntityEntry): boolean {
    if (this.site === null) return false;
    const known = this.known.get(entity);
    if (known !== undefined) return known;
    const found = this.isAt(this.site, entity);
    this.known.set(entity, found);
    return found;
  }

  /**
   * Whether the host is called by the acronym, and is another's: icbc.com.cn for the bank’s branch in Kazakhstan. Where
   * packs know no address of the entity, its country says whether the host may be its own.
   */
  isOfOther(entity: EntityEntry, acronym: string): boolean {
    if (this.site === null || this.site.label !== acronym || this.is(entity)) return false;
    if (entity.addresses.length > 0) return true;
    const { country } = this.site;
    return country !== undefined && entity.country !== undefined && stateOf(entity.country) !== stateOf(country);
  }

  private isAt({ domain, label, isOfBodies, isOfCountryAlone, country }: Site, entity: EntityEntry): boolean {
    if (entity.addresses.some((address) => siteOf(address)?.domain === domain)) return true;
    // Another body of its country may have the host that is named by its acronym.
    if (entity.addresses.length > 0) return false;
    // Packs that know no address of a body know its acronym and its
    // country: bou.ac.bw is Botswana's, and bou.or.ug a bank's.
    if (country === undefined || entity.country === undefined || stateOf(entity.country) !== stateOf(country))
      return false;
    return (isOfBodies || (isOfCountryAlone && label.length >= LONG_LABEL)) && entity.acronyms.has(label);
  }
}
