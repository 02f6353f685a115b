import { useEffect, useState } from 'preact/hooks';
import { type ChosenView, PANEL_VIEWS, type PanelView } from '../../components/page/panel-view.ts';
import { recallView, rememberView } from './panel-memory.ts';

/**
 * The view of the panel beside a tab: the one that the reader chose there last, at first `first`. It is remembered for
 * the tab; for `null` it is not.
 */
export function usePanelView(tab: number | null, first: PanelView = 'ties'): ChosenView {
  const [chosen, setChosen] = useState<{ readonly tab: number | null; readonly view: PanelView }>({
    tab,
    view: first,
  });
  useEffect(() => {
    if (tab === null) return;
    let isWanted = true;
    recallView(tab).then(
      (found) => {
        // A choice that the reader made meanwhile counts.
        if (isWanted) setChosen((now) => (now.tab === tab ? now : { tab, view: known(found) }));
      },
      (error: unknown) => console.warn('The view of the panel could not be restored', error),
    );
    return () => {
      isWanted = false;
    };
  }, [tab]);
  return {
    view: chosen.tab === tab ? chosen.view : 'ties',
    onView: (view) => {
      setChosen({ tab, view });
      // Where it cannot be stored, the panel begins with the ties the next time.
      if (tab !== null) rememberView(tab, view).catch(console.error);
    },
  };
}

const known = (view: PanelView | null): PanelView => PANEL_VIEWS.find((one) => one === view) ?? 'ties';
