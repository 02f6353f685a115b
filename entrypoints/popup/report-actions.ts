import type { FactToKeep, ReportActions } from '../../components/reports/types.ts';
import type { ChangeOutcome } from '../../utils/browser/messages/extension-page-to-background.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask, send } from '../../utils/browser/messages/send.ts';
import { localIsoDay } from '../../utils/core/facts/dates/read-date.ts';
import { ReaderError } from '../../utils/core/i18n/describe-failure.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { EntityId, Reference } from '../../utils/core/pack/types.ts';
import { eventTitle } from '../../utils/core/reports/keeping/event-title.ts';
import type { FactForm } from '../../utils/core/reports/keeping/form.ts';
import { keepingChange, keptRows } from '../../utils/core/reports/keeping/kept-facts.ts';
import { findEntity } from './find-entity.ts';

/** The entities of the packs that a form names. */
const knownIn = (form: FactForm): readonly EntityId[] => {
  if (form.type === 'institution') return [];
  const named =
    form.type === 'official'
      ? [form.institution]
      : [...form.parties, ...(form.type === 'agreement' ? form.signatories : [])];
  return named.flatMap(({ entity }) => (entity === null ? [] : [entity]));
};

/** How own data names entities of the packs: by the id of the first pack that has one and its own. */
async function referencesOf(
  form: FactForm,
  translate: Translate,
): Promise<(entity: EntityId, name: string) => Reference> {
  const overviews = expectValue(await ask({ type: 'overviews', entities: knownIn(form) }));
  const packs = new Map(overviews.map(({ id, packs: all }) => [id, all[0]?.id]));
  return (entity, name) => {
    const pack = packs.get(entity);
    // It was removed since the form was filled.
    if (pack === undefined) throw new ReaderError(translate('reports.noEntity', [name]));
    return entity.includes(':') ? { id: entity, name } : { id: `${pack}:${entity}`, name };
  };
}

function changed(outcome: ChangeOutcome, translate: Translate): Extract<ChangeOutcome, { kind: 'changed' }> {
  if (outcome.kind === 'changed') return outcome;
  console.error(outcome);
  if (outcome.kind === 'no-pack') throw new ReaderError(translate('reports.noPack'));
  const { refusal } = outcome;
  if (refusal.kind !== 'invalid') throw new ReaderError(translate('reports.changedElsewhere'));
  const why = refusal.faults.map(({ path, problem }) => `${path} ${problem}`.trim());
  throw new ReaderError(translate('reports.invalid', [why.slice(0, 3).join('; ')]));
}

/** What popup, side panel and pages of the extension do with what a page reports. */
export function reportActions(translate: Translate): ReportActions {
  let last: { readonly pack: string; readonly revision: number } | null = null;
  return {
    find: findEntity,
    keep: async ({ form, source, quote }: FactToKeep) => {
      const rows = keptRows(form, {
        source,
        quote,
        today: localIsoDay(new Date()),
        mark: crypto.randomUUID().slice(0, 8),
        reference: await referencesOf(form, translate),
        titleOf: (event) =>
          eventTitle(event, (names) => names.join(', '), translate).replace(/^./u, (first) => first.toUpperCase()),
      });
      const outcome = await send({ type: 'change-own-data', pack: null, change: keepingChange(rows) });
      last = changed(expectValue(outcome), translate);
    },
    undo: async () => {
      if (last === null) throw new ReaderError(translate('reports.noPack'));
      changed(expectValue(await send({ type: 'undo-own-change', ...last })), translate);
      last = null;
    },
  };
}
