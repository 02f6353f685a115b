import { storedPacks } from '../../utils/browser/storage/pack-store.ts';
import type { Institution, LocalText } from '../../utils/core/pack/types.ts';
import { type KnownInstitution, type Reconciled, Reconciler } from '../../utils/core/register/partners/reconcile.ts';
import { type NamedPartner, partnerKey } from '../../utils/core/register/reading/answers.ts';
import { siteOf, sitesNamed } from '../../utils/core/search/sites.ts';
import { bundledPacks, type ReadablePack } from '../background/packs/bundled-packs.ts';
import { pageReader } from '../background/packs/pack-rows.ts';
import { pacer } from './pacer.ts';

/** An institution that a partner is or may be. */
export interface FoundInstitution {
  /** With the id of its pack before it. */
  readonly id: string;
  readonly name: string;
  readonly names: Institution['names'];
  readonly country: string | null;
  /** Where it is, in a register of names (`seat-of.ts`). */
  readonly summary?: LocalText | undefined;
}

/** What the loaded packs know of the partners of a register. */
export interface LookedUp {
  readonly found: ReadonlyMap<string, Reconciled>;
  /** By id. */
  readonly institutions: ReadonlyMap<string, FoundInstitution>;
}

interface KnownPacks {
  readonly reconciler: Reconciler;
  readonly institutions: ReadonlyMap<string, FoundInstitution>;
  /** The addresses of their own sites. */
  readonly addresses: readonly (readonly [address: string, of: FoundInstitution])[];
}

/** The institutions of packs; packs share entities by their ids, and the first pack that has one gives it. */
async function openPacks(packs: readonly ReadablePack[]): Promise<KnownPacks> {
  const all = new Map<string, KnownInstitution>();
  const institutions = new Map<string, FoundInstitution>();
  const addresses: (readonly [string, FoundInstitution])[] = [];
  const add = ({ id: pack, frame }: ReadablePack, list: readonly Institution[]): void => {
    for (const { id, name, country, names, namesakes, summary, url, domains = [] } of list) {
      if (all.has(id)) continue;
      const whole = `${pack}:${id}`;
      all.set(id, { id: whole, name, country, names, namesakes });
      const found: FoundInstitution = {
        id: whole,
        name,
        names,
        country: country ?? null,
        ...(frame.scope === 'names-only' && { summary }),
      };
      institutions.set(whole, found);
      for (const address of url === undefined ? domains : [url, ...domains]) addresses.push([address, found]);
    }
  };
  const pace = pacer();
  for (const pack of packs) {
    for (const page of await pageReader(pack)('entities')) {
      add(
        pack,
        page.flatMap(({ entity }) => (entity.type === 'institution' ? [entity] : [])),
      );
      await pace();
    }
  }
  const reconciler = new Reconciler([]);
  for (const institution of all.values()) {
    reconciler.add(institution);
    await pace();
  }
  return { reconciler, institutions, addresses };
}

let opened: { readonly generations: string; readonly packs: Promise<KnownPacks> } | null = null;

/** Reads the packs once, as long as they are the same; `except` is the one that the register itself made before. */
async function knownPacks(except: string): Promise<KnownPacks> {
  const stored = (await storedPacks()).filter(({ id }) => id !== except);
  const generations = stored.map(({ generation }) => generation).join(' ');
  if (opened?.generations === generations) return opened.packs;
  const packs = bundledPacks().then((bundled) => openPacks([...bundled, ...stored]));
  const own = { generations, packs };
  opened = own;
  packs.catch(() => {
    // The next register tries again; this one says what failed.
    if (opened === own) opened = null;
  });
  return packs;
}

/** After a pack was added or removed. */
export const forgetKnownPacks = (): void => {
  opened = null;
};

/** The institution on whose own site a page is; `null` where no pack knows one, or several. Rejects as below. */
export async function institutionAt(url: string, except: string): Promise<FoundInstitution | null> {
  const { addresses } = await knownPacks(except);
  for (const site of sitesNamed(url)) {
    const owners = addresses.filter(([address]) => address.includes(site) && siteOf(address) === site);
    const [owner, ...others] = new Set(owners.map(([, of]) => of));
    if (owner) return others.length === 0 ? owner : null;
  }
  return null;
}

/** Looks up partners that are not in `known`. Rejects where the packs cannot be read. */
export async function lookUpPartners(
  partners: readonly NamedPartner[],
  known: LookedUp,
  except: string,
): Promise<LookedUp> {
  if (partners.length === 0) return known;
  const { reconciler, institutions } = await knownPacks(except);
  const found = new Map(known.found);
  const pace = pacer();
  for (const partner of partners) {
    found.set(partnerKey(partner), reconciler.find(partner.names, partner.country));
    await pace();
  }
  return { found, institutions };
}
