import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it ("Alt+Shift+L"); empty where none is set. */
  readonly keys: string;
}

export interface ShortcutListProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for shortcuts; `null` where the browser has no way to open it. */
  readonly onChange: (() => void) | null;
}

/** The keyboard shortcuts as they are now set in the browser. */
export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  const { translate } = useLanguage();
  // The manifest has no description for the shortcut that opens the popup or the sidebar: the browser carries it out.
  const browsersOwn = (name: string): string =>
    translate(name === '_execute_sidebar_action' ? 'options.shortcuts.sidebar' : 'options.shortcuts.popup');
  return (
    <>
      <table class="shortcuts">
        <tbody>
          {shortcuts.map((shortcut) => (
            <tr key={shortcut.name}>
              <th scope="row">{shortcut.description || browsersOwn(shortcut.name)}</th>
              <td>
                {shortcut.keys === '' ? (
                  <span class="quiet">{translate('options.shortcuts.unset')}</span>
                ) : (
                  shortcut.keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {onChange ? (
        <button type="button" class="button" onClick={onChange}>
          {translate('options.shortcuts.change')}
          <Icon name="external" />
        </button>
      ) : (
        <p class="quiet small">{translate('options.shortcuts.where')}</p>
      )}
    </>
  );
}
