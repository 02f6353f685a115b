import type { ComponentChildren } from 'preact';
import { useGridStop } from './use-grid-stop.ts';

interface PartProps {
  readonly class?: string;
  readonly children: ComponentChildren;
}

interface GridProps extends PartProps {
  /** Ids of its heading, and of what says how it is used by keyboard. */
  readonly labelledBy: string;
  readonly describedBy: string;
}

/**
 * A layout grid of the ARIA practices: rows of buttons that are one tab stop. Its buttons are drawn with a `tabIndex`
 * of -1. No table, since its rows are laid out as lines of a list.
 */
export function Grid({ labelledBy, describedBy, children, ...rest }: GridProps) {
  const stop = useGridStop();
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="grid" aria-labelledby={labelledBy} aria-describedby={describedBy} {...rest} {...stop}>
      {children}
    </div>
  );
}

export const GridRow = ({ children, ...rest }: PartProps) => (
  // biome-ignore lint/a11y/useSemanticElements: see above
  // biome-ignore lint/a11y/useFocusableInteractive: the buttons in its cells are
  <div role="row" {...rest}>
    {children}
  </div>
);

export const GridCell = ({ span = 1, children, ...rest }: PartProps & { readonly span?: number }) => (
  // biome-ignore lint/a11y/useSemanticElements: see above
  // biome-ignore lint/a11y/useFocusableInteractive: the button in it is
  <div role="gridcell" aria-colspan={span === 1 ? undefined : span} {...rest}>
    {children}
  </div>
);
