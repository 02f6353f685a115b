import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { FileButton } from './file-button.tsx';

export interface SettingsFileProps {
  readonly onSave: () => void;
  readonly onLoad: (file: File) => void;
  readonly onReset: () => void;
  /** The outcome of the last file, in words; empty before there was one. */
  readonly message: string;
  readonly failed: boolean;
}

/** Saves, loads and resets the settings; asks before it resets. */
export function SettingsFile({ onSave, onLoad, onReset, message, failed }: SettingsFileProps) {
  const { translate } = useLanguage();
  const [asking, setAsking] = useState(false);
  const reset = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    reset.current?.focus();
  };
  return (
    <>
      <p class="quiet">{translate('options.file.explanation')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onSave}>
          <Icon name="download" />
          {translate('options.file.save')}
        </button>
        <FileButton label={translate('options.file.load')} onFile={onLoad} />
        <button type="button" class="button" ref={reset} aria-expanded={asking} onClick={() => setAsking(true)}>
          {translate('options.file.reset')}
        </button>
      </div>
      {asking && (
        <div class="question" role="alertdialog" aria-labelledby="reset-question">
          <p id="reset-question">{translate('options.file.resetQuestion')}</p>
          <div class="buttons">
            <button
              type="button"
              class="button danger"
              onClick={() => {
                close();
                onReset();
              }}
            >
              {translate('options.file.resetConfirm')}
            </button>
            <button type="button" class="button" ref={(button) => button?.focus()} onClick={close}>
              {translate('options.file.cancel')}
            </button>
          </div>
        </div>
      )}
      <p class={failed ? 'problem small' : 'quiet small'} role="status">
        {message}
      </p>
    </>
  );
}
