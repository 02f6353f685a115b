import { useLanguage } from '../language/language.tsx';
import { ShortcutTable } from '../shortcuts/shortcut-table.tsx';
import type { Shortcut } from '../shortcuts/shortcuts.tsx';
import { Icon } from '../theme/icon.tsx';

export interface ShortcutListProps {
  readonly shortcuts: readonly Shortcut[];
  /**
   * False where the browser gives extensions no shortcuts; it has no side panel and no entries in menus then either.
   */
  readonly areSupported: boolean;
  /** Opens the browser's own page for shortcuts; `null` where the browser has no way to open it. */
  readonly onChange: (() => void) | null;
}

/** The keyboard shortcuts as they are now set in the browser. */
export function ShortcutList({ shortcuts, areSupported, onChange }: ShortcutListProps) {
  const { translate } = useLanguage();
  if (!areSupported) return <p>{translate('options.shortcuts.unsupported')}</p>;
  return (
    <>
      <ShortcutTable shortcuts={shortcuts} />
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
