/** Who publishes the page: an institution on its own site is named there in short. */
import { stateOf } from '../../languages/han/places.ts';
import type { PageFacts } from '../../page/types.ts';
import { type Site, siteOf } from '../candidates/institutions/sites.ts';
import type { EntityEntry } from '../candidates/name-entry.ts';

/** Three letters alone under the suffix of a country are as often a broadcaster or a firm. */
const LONG_LABEL = 4;

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
