/** Who publishes the page: an institution on its own site is named there in short. */
import { getDomain } from 'tldts';
import type { PageFacts } from '../../page/types.ts';
import type { EntityEntry } from '../candidates/name-entry.ts';

const OPTIONS = { allowPrivateDomains: true };

/** The domain that its owner has registered: tsinghua.edu.cn of news.tsinghua.edu.cn; null where there is none. */
const registrableDomain = (address: string): string | null => getDomain(address, OPTIONS);

export class Speaker {
  private readonly domain: string | null;
  private readonly known = new Map<EntityEntry, boolean>();

  constructor({ address }: PageFacts) {
    this.domain = address === undefined ? null : registrableDomain(address);
  }

  /** Whether the page lies on a site of the entity. */
  is(entity: EntityEntry): boolean {
    if (this.domain === null) return false;
    const known = this.known.get(entity);
    if (known !== undefined) return known;
    const found = entity.addresses.some((address) => registrableDomain(address) === this.domain);
    this.known.set(entity, found);
    return found;
  }
}
