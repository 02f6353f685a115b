/** Who publishes the page: an institution on its own site is named there in short. */
import { parse } from 'tldts';
import { stateOf } from '../../languages/han-places.ts';
import type { PageFacts } from '../../page/types.ts';
import type { EntityEntry } from '../candidates/name-entry.ts';

interface Site {
  /** The domain that its owner has registered: tsinghua.edu.cn of news.tsinghua.edu.cn. */
  readonly domain: string;
  /** The parts of the host before its suffix, in capitals: NEWS, TSINGHUA. */
  readonly labels: readonly string[];
  /** The country whose suffix it lies under. */
  readonly country: string | undefined;
}

/** Null where nothing is registered, as for a file. */
function siteOf(address: string): Site | null {
  const { domain, hostname, publicSuffix } = parse(address, { allowPrivateDomains: true });
  if (!domain || !hostname || !publicSuffix) return null;
  const labels = hostname
    .slice(0, -publicSuffix.length - 1)
    .toUpperCase()
    .split('.');
  const suffix = publicSuffix.split('.').at(-1)?.toUpperCase() ?? '';
  const country = suffix.length === 2 ? (suffix === 'UK' ? 'GB' : suffix) : undefined;
  return { domain, labels, country };
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

  private isAt({ domain, labels, country }: Site, entity: EntityEntry): boolean {
    if (entity.addresses.some((address) => siteOf(address)?.domain === domain)) return true;
    // Packs that know no address of a body know its acronym and its country: bou.ac.bw is Botswana's, and bou.or.ug a bank's.
    if (country === undefined || entity.country === undefined || stateOf(entity.country) !== stateOf(country))
      return false;
    return labels.some((label) => entity.acronyms.has(label));
  }
}
