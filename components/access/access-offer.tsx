import { useState } from 'preact/hooks';
import { useLanguage } from '../language/language.tsx';

/** Asks the browser for a site, or for every site with `null`; false where the reader then refused. */
export type AllowAccess = (host: string | null) => Promise<boolean>;

interface AccessOfferProps {
  /** The site of the page; `null` where it is not known. */
  readonly host: string | null;
  readonly onAllow: AllowAccess;
}

/** The ways to let the extension read pages permanently. */
export function AccessOffer({ host, onAllow }: AccessOfferProps) {
  const { translate } = useLanguage();
  const [refused, setRefused] = useState(false);
  const allow = (site: string | null) => {
    setRefused(false);
    onAllow(site).then(
      (allowed) => setRefused(!allowed),
      () => setRefused(true),
    );
  };
  return (
    <>
      {host !== null && (
        <button type="button" class="button primary" onClick={() => allow(host)}>
          {translate('page.allowSite', [host])}
        </button>
      )}
      <button type="button" class={host === null ? 'button primary' : 'button'} onClick={() => allow(null)}>
        {translate('page.allowEverySite')}
      </button>
      <p class="problem small" role="status">
        {refused ? translate('page.refused') : ''}
      </p>
    </>
  );
}
