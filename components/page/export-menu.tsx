import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PackFormat } from '../../utils/core/export/packs/types.ts';
import type { ExportFormat } from '../../utils/core/export/types.ts';
import { keyOf } from '../../utils/core/i18n/key-of.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';

/** A format of the mentions and records of a page, or of packs and parts of them. */
export type AnyFormat = ExportFormat | PackFormat;

interface FormatGroup<Format extends AnyFormat> {
  readonly title: string;
  readonly formats: readonly Format[];
}

interface ExportMenuProps<Format extends AnyFormat> {
  readonly onExport: (format: Format) => void;
  readonly groups: readonly FormatGroup<Format>[];
  readonly disabled: boolean;
}

/** The name of a format, and what it is for. */
function wordsFor(format: AnyFormat, translate: Translate): readonly [name: string, purpose: string] {
  if ('shape' in format) {
    const key = keyOf(format.id);
    return [translate(`packExport.formats.${key}`), translate(`packExport.formats.${key}For`)];
  }
  const key = keyOf(format.id);
  return [translate(`page.formats.${key}`), translate(`page.formats.${key}For`)];
}

/** Between the menu and the edge of the window, in CSS pixels. */
const WINDOW_GAP = 8;

/** A menu of the formats, each with its purpose. */
export function ExportMenu<Format extends AnyFormat>({ onExport, groups, disabled }: ExportMenuProps<Format>) {
  const { translate } = useLanguage();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  // Above what holds it, or below where there is more room; in either no higher than the window lets it.
  useLayoutEffect(() => {
    const holder = menu.current?.offsetParent?.getBoundingClientRect();
    if (!open || !menu.current || !holder) return;
    const below = window.innerHeight - holder.bottom;
    menu.current.classList.toggle('export-below', below > holder.top);
    menu.current.style.maxBlockSize = `${Math.min(Math.max(below, holder.top), window.innerHeight) - WINDOW_GAP}px`;
  }, [open]);
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
  const choose = (format: Format) => {
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
        <div
          class="menu export-menu"
          ref={menu}
          role="menu"
          aria-label={translate('page.exportTitle')}
          onKeyDown={onKeyDown}
        >
          {groups.map((group) => (
            <Formats key={group.title} {...group} onChoose={choose} />
          ))}
        </div>
      )}
    </div>
  );
}

interface FormatsProps<Format extends AnyFormat> extends FormatGroup<Format> {
  readonly onChoose: (format: Format) => void;
}

function Formats<Format extends AnyFormat>({ title, formats, onChoose }: FormatsProps<Format>) {
  const { translate } = useLanguage();
  const heading = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a menu
    <div role="group" aria-labelledby={heading}>
      <p class="label export-group" id={heading}>
        {title}
      </p>
      {formats.map((format) => {
        const [name, purpose] = wordsFor(format, translate);
        return (
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
              <span class="export-name">{name}</span>
              <span class="export-for">{purpose}</span>
            </span>
          </button>
        );
      })}
    </div>
  );
}
