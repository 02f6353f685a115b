/** The views of the side panel, in the order of its tabs. */
export const PANEL_VIEWS = ['ties', 'names', 'map', 'time'] as const;
export type PanelView = (typeof PANEL_VIEWS)[number];

/** The view that is shown, and the reader's choice of another one. */
export interface ChosenView {
  readonly view: PanelView;
  readonly onView: (view: PanelView) => void;
}
