import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import type { CorrectionScope } from './corrected-note.tsx';

interface WrongLinkProps {
  readonly id: string;
  readonly site: string;
  readonly onHold: (on: boolean) => void;
  readonly onWrong: (scope: CorrectionScope) => void;
  readonly onCopyCorrection: () => Promise<boolean>;
}

/** The menu that corrects a wrong link: on this page, on this site, or everywhere. */
export function WrongLink({ id, site, onHold, onWrong, onCopyCorrection }: WrongLinkProps) {
  const { translate } = useLanguage();
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!open) return;
    onHold(true);
    menu.current?.querySelector('button')?.focus();
    return () => onHold(false);
  }, [open, onHold]);

  const close = (): void => {
    setOpen(false);
    setCopied(null);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') return setOpen(false);
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.indexOf(event.target as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') close();
    else items.at((next ?? 0) % items.length)?.focus();
  };
  const scopes: readonly (readonly [CorrectionScope, string])[] = [
    ['page', translate('card.wrongHere')],
    ...(site === '' ? [] : [['site', translate('card.wrongSite', [site])] as const]),
    ['everywhere', translate('card.wrongEverywhere')],
  ];
  return (
    <div class="wrong-link">
      <button
        ref={opener}
        type="button"
        class="link small"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={`${id}-menu`}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {translate('card.wrong')}
      </button>
      <div ref={menu} class="menu" id={`${id}-menu`} role="menu" tabIndex={-1} hidden={!open} onKeyDown={onKeyDown}>
        {scopes.map(([scope, label]) => (
          <button key={scope} type="button" role="menuitem" class="menu-item" onClick={() => onWrong(scope)}>
            {label}
          </button>
        ))}
        <hr />
        <button
          type="button"
          role="menuitem"
          class="menu-item"
          onClick={() => {
            onCopyCorrection().then(setCopied, () => setCopied(false));
          }}
        >
          <Icon name={copied ? 'check' : 'copy'} />
          {translate(copied === null ? 'card.copyCorrection' : copied ? 'card.copied' : 'card.copyFailed')}
        </button>
      </div>
      <span class="visually-hidden" role="status">
        {copied === null ? '' : translate(copied ? 'card.copied' : 'card.copyFailed')}
      </span>
    </div>
  );
}
