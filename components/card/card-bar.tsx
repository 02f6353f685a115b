import type { ComponentChildren } from 'preact';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import type { CardViewProps } from './card-view.tsx';

type CardBarProps = Pick<CardViewProps, 'back' | 'pinned' | 'shape' | 'onBack' | 'onPin' | 'onClose' | 'onDrag'> & {
  readonly kind: ComponentChildren;
};

/** The bar at the top: the back button, the kind of entity and the other buttons. The reader drags the card by it. */
export function CardBar({ back, pinned, shape, kind, onBack, onPin, onClose, onDrag }: CardBarProps) {
  const { translate } = useLanguage();
  const backLabel = back === null ? '' : translate('card.back', [back]);
  const pinLabel = translate(pinned ? 'card.unpin' : 'card.pin');
  return (
    <div class="card-bar" onPointerDown={onDrag}>
      {back !== null && (
        <button type="button" class="icon-button card-back" aria-label={backLabel} title={backLabel} onClick={onBack}>
          <Icon name="back" />
        </button>
      )}
      <p class="card-kind">{kind}</p>
      {shape === 'card' && (
        <button
          type="button"
          class="icon-button"
          aria-pressed={pinned}
          aria-label={pinLabel}
          title={pinLabel}
          onClick={onPin}
        >
          <Icon name="pin" />
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={translate('card.close')}
        title={translate('card.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
