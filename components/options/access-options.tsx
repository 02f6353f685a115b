import type { BrowserFamily } from '../../utils/core/page/restricted-pages.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';

export interface AccessOptionsProps {
  readonly everySite: boolean;
  /** Sites that the reader allowed one by one: the browser's patterns, and the text shown for them. */
  readonly sites: readonly { readonly pattern: string; readonly name: string }[];
  readonly files: boolean;
  readonly privateWindows: boolean;
  readonly family: BrowserFamily;
  /** Asks the browser for every site. */
  readonly onAllow: () => void;
  /** Gives up access to a site, or to every site with `null`; `null` where only the browser's settings can do that. */
  readonly onTakeBack: ((pattern: string | null) => void) | null;
  /** Opens the browser's settings of the extension; `null` where the browser has no way to open them. */
  readonly onChange: (() => void) | null;
}

/** Shows what the browser lets the extension read, and how to change it. */
export function AccessOptions(props: AccessOptionsProps) {
  const { everySite, sites, files, privateWindows, family, onAllow, onTakeBack, onChange } = props;
  const { translate } = useLanguage();
  const firefox = family === 'firefox';
  const granted = everySite ? 'everySite' : sites.length > 0 ? 'someSites' : 'onClick';
  return (
    <>
      <p>{translate(`options.access.${granted}`)}</p>
      {!everySite && !firefox && <p class="quiet small">{translate('options.access.reloads')}</p>}
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
