import type { ComponentChildren } from 'preact';
import { Icon } from '../theme/icon.tsx';
import type { IconName } from '../theme/icon-shapes.ts';

interface MessageProps {
  readonly icon: IconName;
  readonly title: string;
  readonly why: string | null;
  /** What the reader can do about it. */
  readonly children?: ComponentChildren;
}

/** The message in place of an empty list: what happened, why, and what the reader can do. */
export function Message({ icon, title, why, children }: MessageProps) {
  return (
    <div class="message">
      <Icon name={icon} size={24} />
      <h2>{title}</h2>
      {why !== null && <p class="quiet">{why}</p>}
      {children && <div class="message-actions">{children}</div>}
    </div>
  );
}
