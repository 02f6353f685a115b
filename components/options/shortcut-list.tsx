import { useLanguage } from '../language/language.tsx';
import { ShortcutTable } from '../shortcuts/shortcut-table.tsx';
import type { Shortcut } from '../shortcuts/shortcuts.tsx';
import { Icon } from '../theme/icon.tsx';

export interface ShortcutListProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for shortcuts; `null` where the browser has no way to open it. */
  readonly onChange: (() => void) | null;
}

/** The keyboard shortcuts as they are now set in the browser. */
export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  const { translate } = useLanguage();
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
