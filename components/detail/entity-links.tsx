import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import { useLanguage } from '../language/language.tsx';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url);

/** What people call the registry behind an address. */
const REGISTRIES: Readonly<Record<string, string>> = { 'ror.org': 'ROR', 'wikidata.org': 'Wikidata' };

function OutsideLink({ url, text }: { readonly url: string; readonly text: string }) {
  const { translate } = useLanguage();
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {text}
      <span class="visually-hidden"> ({translate('detail.opensInNewTab')})</span>
      <span class="leads-out" aria-hidden="true" />
    </a>
  );
}

/** The body's own site, by its host. */
export const SiteLink = ({ url }: { readonly url: string }) => <OutsideLink url={url} text={hostOf(url)} />;

/** Its records in registries, by their names. */
export function RegistryLinks({ sameAs }: { readonly sameAs: readonly string[] }) {
  return (
    <>
      {sameAs.map((url, index) => (
        <span key={url}>
          {index > 0 && ' · '}
          <OutsideLink url={url} text={REGISTRIES[hostOf(url)] ?? hostOf(url)} />
        </span>
      ))}
    </>
  );
}

/** Where a body itself and its records in registries are found, in one line; nothing for one without. */
export function EntityLinks({ card: { url, sameAs = [] } }: { readonly card: Pick<EntityCard, 'url' | 'sameAs'> }) {
  if (url === null && sameAs.length === 0) return null;
  return (
    <p class="entity-links">
      {url !== null && <SiteLink url={url} />}
      {url !== null && sameAs.length > 0 && ' · '}
      <RegistryLinks sameAs={sameAs} />
    </p>
  );
}
