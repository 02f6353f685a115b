import type { TabPage } from '../../../utils/browser/messages/extension-page-to-background.ts';
import type { Handlers } from '../../../utils/browser/messages/handle-messages.ts';
import { overviewOf } from '../../../utils/core/facts/cards/overview.ts';
import type { NamedTogether } from '../../../utils/core/facts/cards/types.ts';
import { connectable } from '../packs/connectable.ts';
import { connectionsOf, homeOrNone, withHome } from '../packs/connections-of.ts';
import { dataset } from '../packs/dataset.ts';
import type { KeptPages } from '../pages/kept-pages.ts';
import type { TabCommands } from './tab-handlers.ts';

const NOTHING: NamedTogether = { direct: [], directTotal: 0, thirds: [], thirdsTotal: 0 };

/**
 * A tab's page with what the packs know of the names there. A background that has just started opens its packs while
 * the page answers, and reads the part about the names once; for a page without names it reads none. Packs that change
 * meanwhile are those that describe the names. Throws as `TabCommands.report` and `dataset` do.
 */
async function tabPage(commands: Pick<TabCommands, 'report'>, tab: number, isBrief: boolean): Promise<TabPage> {
  // What fails here fails again below, where it is asked for.
  dataset().catch(() => undefined);
  const finding = homeOrNone();
  const report = await commands.report(tab);
  if (report.page.mediaType === 'application/pdf') return { report, overviews: [], together: NOTHING };
  const home = await finding;
  const { indexAround, model } = await dataset();
  const entities = [...new Set(report.page.mentions.map(({ entity }) => entity))];
  if (entities.length === 0) return { report, overviews: [], together: NOTHING };
  const date = report.page.date?.edtf ?? null;
  const index = await indexAround({ entities: withHome(entities, home), withRecords: true });
  return {
    report,
    overviews: entities.flatMap((entity) => overviewOf(index, entity, date) ?? []),
    together: connectionsOf(index, connectable(model, entities), { home, date, isBrief }),
  };
}

/**
 * What popup and side panel show at first of the page of a tab. It is kept, so that they show it while a background
 * that was stopped starts, unless packs are missing for now. Throws as `tabPage` does.
 */
async function briefTabPage(
  commands: Pick<TabCommands, 'report'>,
  kept: Pick<KeptPages, 'begin'>,
  tab: number,
): Promise<TabPage> {
  const keep = kept.begin();
  const page = await tabPage(commands, tab, true);
  if (page.overviews.length > 0 && !(await dataset()).isReduced) {
    // The answer does not wait for it.
    keep(tab, page).catch(console.error);
  }
  return page;
}

/** Answers popup and side panel about the page of a tab. */
export const tabPageHandlers = (commands: Pick<TabCommands, 'report'>, kept: Pick<KeptPages, 'begin'>): Handlers => ({
  'tab-page': ({ tab, isBrief = false }) =>
    isBrief ? briefTabPage(commands, kept, tab) : tabPage(commands, tab, isBrief),
});
