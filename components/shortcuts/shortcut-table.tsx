import { useLanguage } from '../language/language.tsx';
import type { Shortcut } from './shortcuts.tsx';

/** Keyboard shortcuts with what they do. */
export function ShortcutTable({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const { translate } = useLanguage();
  // The manifest has no description for the shortcut that opens the popup or the sidebar: the browser carries it out.
  const browsersOwn = (name: string): string =>
    translate(name === '_execute_sidebar_action' ? 'options.shortcuts.sidebar' : 'options.shortcuts.popup');
  return (
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
  );
}
