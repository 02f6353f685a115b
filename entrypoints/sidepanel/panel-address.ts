import { PANEL_VIEWS, type PanelView } from '../../components/page/panel-view.ts';
import type { PrintSubject } from '../../components/printing/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import type { TabChoice } from '../popup/use-tab-page.ts';

/**
 * What the panel shows. Beside a page it has no parameters and follows the active tab. In a tab of its own it shows one
 * page, `sidepanel.html?tab=7&view=map`, or an entity, `…&entity=…`, with `&print` it prints that once.
 */
export interface PanelAddress {
  readonly choice: TabChoice;
  readonly view: PanelView | null;
  readonly entity: EntityId | null;
  /** Whether it prints by itself what it shows. */
  readonly isPrinted: boolean;
}

/** Reads the query of the panel's address. What it does not know counts as not given. */
export function readPanelAddress(query: string): PanelAddress {
  const parameters = new URLSearchParams(query);
  const tab = parameters.get('tab') ?? '';
  const entity = parameters.get('entity') as EntityId | null;
  return {
    choice: /^\d+$/.test(tab) ? Number(tab) : entity === null ? 'active' : 'none',
    view: PANEL_VIEWS.find((one) => one === parameters.get('view')) ?? null,
    entity,
    isPrinted: parameters.has('print'),
  };
}

/** The page of the extension that prints a view or an entity once. `tab`: the page it is of; `null` for no page. */
export function printAddress(tab: number | null, subject: PrintSubject): string {
  const parameters = new URLSearchParams({
    ...(tab === null ? {} : { tab: String(tab) }),
    ...(subject.kind === 'view' ? { view: subject.view } : { entity: subject.id }),
  });
  return `/sidepanel.html?${parameters}&print`;
}

/** The same address, at which nothing is printed by itself. */
export function withoutPrinting(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('print');
  return url.href;
}
