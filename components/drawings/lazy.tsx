import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useViewPrinting } from '../printing/printing.tsx';

/**
 * A component whose code is loaded when it is first shown. `placeholder` takes its place until then, and stays where
 * the code cannot be loaded. Printing waits for it. `load` must be the same function on every render.
 */
export function Lazy<Props extends object>({
  load,
  props,
  placeholder,
}: {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  readonly placeholder: ComponentChildren;
}) {
  const [component, setComponent] = useState<{ readonly View: ComponentType<Props> } | null>(null);
  const [isLoading, setLoading] = useState(true);
  const { hold } = useViewPrinting();
  useLayoutEffect(() => (isLoading ? hold() : undefined), [isLoading, hold]);
  useEffect(() => {
    let isWanted = true;
    load()
      .then(
        (View) => isWanted && setComponent({ View }),
        (error: unknown) => console.warn('A part of the view could not be loaded', error),
      )
      .finally(() => isWanted && setLoading(false));
    return () => {
      isWanted = false;
    };
  }, [load]);
  return component ? <component.View {...props} /> : placeholder;
}
