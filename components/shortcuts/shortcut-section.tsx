import { useLanguage } from '../language/language.tsx';
import { ShortcutTable } from './shortcut-table.tsx';
import { useShortcuts } from './shortcuts.tsx';

/** The shortcuts that have keys, below what a view is about. Draws nothing where there are none, as on a phone. */
export function ShortcutSection() {
  const { translate } = useLanguage();
  const set = useShortcuts().filter(({ keys }) => keys !== '');
  if (set.length === 0) return null;
  return (
    <section class="shortcut-section" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{translate('shortcuts.title')}</h2>
      <ShortcutTable shortcuts={set} />
    </section>
  );
}
