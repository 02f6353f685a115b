import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { clipboardFormat, fileFormats, recordFormats } from '../../utils/core/export/formats.ts';
import type { ExportFormat } from '../../utils/core/export/types.ts';
import { keyOf } from '../../utils/core/i18n/key-of.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';

const mentionFormats: readonly ExportFormat[] = [clipboardFormat, ...fileFormats];

interface ExportMenuProps {
  readonly onExport: (format: ExportFormat) => void;
  /** The number of records between the names of the page. */
  readonly ties: number;
  readonly disabled: boolean;
}

/** A menu of the formats, each with its purpose. */
export function ExportMenu({ onExport, ties, disabled }: ExportMenuProps) {
  const { translate } = useLanguage();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useEffect(() => {
    if (!open) return;
    items()[0]?.focus();
    const ending = new AbortController();
    const away = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away, { signal: ending.signal });
    return () => ending.abort();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (format: ExportFormat) => {
    close();
    onExport(format);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.findIndex((item) => item.matches(':focus'));
    const to: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = to[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (next !== undefined) all[next % all.length]?.focus();
    if (event.key === 'Escape' || next !== undefined) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  return (
    <div class="export" ref={root}>
      <button
        type="button"
        class="button"
        ref={button}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="download" />
        {translate('page.export')}
      </button>
      {open && (
        <div class="menu export-menu" role="menu" aria-label={translate('page.exportTitle')} onKeyDown={onKeyDown}>
          {ties > 0 && (
            <Formats title={translate('page.exportRecords', [], ties)} formats={recordFormats} onChoose={choose} />
          )}
          <Formats title={translate('page.exportMentions')} formats={mentionFormats} onChoose={choose} />
        </div>
      )}
    </div>
  );
}

interface FormatsProps {
  readonly title: string;
  readonly formats: readonly ExportFormat[];
  readonly onChoose: (format: ExportFormat) => void;
}

function Formats({ title, formats, onChoose }: FormatsProps) {
  const { translate } = useLanguage();
  const heading = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a menu
    <div role="group" aria-labelledby={heading}>
      <p class="label export-group" id={heading}>
        {title}
      </p>
      {formats.map((format) => (
        <button
          key={format.id}
          type="button"
          class="menu-item"
          role="menuitem"
          tabIndex={-1}
          data-format={format.id}
          onClick={() => onChoose(format)}
        >
          <Icon name={format.id === 'tab-separated' ? 'copy' : 'download'} />
          <span>
            <span class="export-name">{translate(`page.formats.${keyOf(format.id)}`)}</span>
            <span class="export-for">{translate(`page.formats.${keyOf(format.id)}For`)}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
