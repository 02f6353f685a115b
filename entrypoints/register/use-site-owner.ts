import { useEffect, useState } from 'preact/hooks';
import { type FoundInstitution, institutionAt } from './look-up-partners.ts';
import { packIdOf } from './pack-id.ts';

/** The institution on whose site the page with the table is: likely the one that keeps it. Only a suggestion. */
export function useSiteOwner(url: string | null): FoundInstitution | null {
  const [found, setFound] = useState<{ readonly url: string; readonly owner: FoundInstitution | null } | null>(null);
  useEffect(() => {
    if (url === null) return;
    // Without an answer the reader names it, as for a file.
    institutionAt(url, packIdOf('')).then((owner) => setFound({ url, owner }), console.error);
  }, [url]);
  return found !== null && found.url === url ? found.owner : null;
}
