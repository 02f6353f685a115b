import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { useViewPrinting } from './printing.tsx';

interface PrintButtonProps {
  /** Opens the view in a tab that prints itself; `null` in such a tab, where the button opens the print dialogue. */
  readonly onPrint: (() => void) | null;
}

/**
 * Prints the view. A popup closes before it is printed, and Chrome has been reported to close its windows on printing
 * from a side panel, so both open a tab.
 */
export function PrintButton({ onPrint }: PrintButtonProps) {
  const { translate } = useLanguage();
  const { print } = useViewPrinting();
  const words = translate('panel.print');
  if (onPrint === null)
    return (
      <button type="button" class="button print-button" onClick={print}>
        <Icon name="print" />
        {words}
      </button>
    );
  return (
    <button type="button" class="icon-button print-button" aria-label={words} title={words} onClick={onPrint}>
      <Icon name="print" />
    </button>
  );
}
