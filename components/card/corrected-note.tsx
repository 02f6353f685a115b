import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Correction } from '../../utils/core/settings/types.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';

export type CorrectionScope = Correction['scope']['kind'];

/** Milliseconds after which the note goes, unless the pointer or the focus is on it. */
const STAYS = 12_000;

interface CorrectedNoteProps {
  readonly text: string;
  readonly scope: CorrectionScope;
  readonly site: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Says in place of the card that the name is no longer marked, and takes that back. */
export function CorrectedNote({ text, scope, site, onUndo, onClose }: CorrectedNoteProps) {
  const { translate } = useLanguage();
  const note = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!note.current?.matches(':hover, :focus-within')) onClose();
    }, STAYS);
    return () => clearInterval(timer);
  }, [onClose]);
  return (
    <div class="card-corrected" ref={note}>
      <p>{translate(`card.corrected.${scope}`, [text, site])}</p>
      <button ref={undo} type="button" class="link" onClick={onUndo}>
        {translate('card.undo')}
      </button>
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
