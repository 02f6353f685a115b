import type { BrowserFamily } from '../../utils/core/page/restricted-pages.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';

export interface AccessOptionsProps {
  readonly everySite: boolean;
  /** Sites that are allowed one by one: the patterns that the browser keeps, and the words for them. */
  readonly sites: readonly { readonly pattern: string; readonly name: string }[];
  readonly files: boolean;
  readonly privateWindows: boolean;
  readonly family: BrowserFamily;
  /** Asks the browser for every site. */
  readonly onAllow: () => void;
  /** Gives back a site, or with `null` every site; `null` where only the browser's own settings can do that. */
  readonly onTakeBack: ((pattern: string | null) => void) | null;
  /** Opens the browser's own settings of the extension; `null` where the browser has no way to open them. */
  readonly onChange: (() => void) | null;
}

/** What the browser lets the extension read, and how to change it. */
export function AccessOptions(props: AccessOptionsProps) {
  const { everySite, sites, files, privateWindows, family, onAllow, onTakeBack, onChange } = props;
  const { translate } = useLanguage();
  const firefox = family === 'firefox';
  const reach = everySite ? 'everySite' : sites.length > 0 ? 'someSites' : 'onClick';
  return (
    <>
      <p>{translate(`options.access.${reach}`)}</p>
      {!everySite && sites.length > 0 && (
        <ul class="rows">
          {sites.map(({ pattern, name }) => (
            <li class="row" key={pattern}>
              <span class="row-name">{name}</span>
              {onTakeBack && (
                <button
                  type="button"
                  class="icon-button"
                  aria-label={translate('options.access.takeBackSite', [name])}
                  title={translate('options.access.takeBackSite', [name])}
                  onClick={() => onTakeBack(pattern)}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!everySite && (
        <button type="button" class="button" onClick={onAllow}>
          {translate('options.access.allow')}
        </button>
      )}
      {everySite && onTakeBack && (
        <button type="button" class="button" onClick={() => onTakeBack(null)}>
          {translate('options.access.takeBack')}
        </button>
      )}
      <ul class="access-other small">
        <li>{translate(`options.access.${files ? 'filesOn' : 'filesOff'}${firefox ? 'Firefox' : ''}`)}</li>
        <li>{translate(`options.access.${privateWindows ? 'privateOn' : 'privateOff'}${firefox ? 'Firefox' : ''}`)}</li>
      </ul>
      {onChange ? (
        <button type="button" class="button" onClick={onChange}>
          {translate('options.access.change')}
          <Icon name="external" />
        </button>
      ) : (
        <p class="quiet small">{translate('options.access.where')}</p>
      )}
    </>
  );
}
