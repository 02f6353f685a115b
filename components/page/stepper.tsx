import { useLanguage } from '../language/language.tsx';
import { useKeyHint } from '../shortcuts/shortcuts.tsx';
import { Icon } from '../theme/icon.tsx';

interface StepperProps {
  /** Counted from 0; -1 where the reader has gone to none yet. */
  readonly index: number;
  readonly count: number;
  readonly onStep: (direction: 'next' | 'previous') => void;
}

/** Buttons that go from mention to mention. */
export function Stepper({ index, count, onStep }: StepperProps) {
  const { translate } = useLanguage();
  const nextHint = useKeyHint(['next-mention']);
  return (
    <div class="stepper">
      <span class="stepper-place" aria-live="polite">
        {index >= 0 && translate('page.at', [String(index + 1), String(count)])}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={translate('page.previous')}
        title={translate('page.previous')}
        onClick={() => onStep('previous')}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={translate('page.next')}
        title={nextHint(translate('page.next'))}
        onClick={() => onStep('next')}
      >
        <Icon name="down" />
      </button>
    </div>
  );
}
