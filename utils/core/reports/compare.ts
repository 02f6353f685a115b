/** Whether the packs know a deed, and in which fields they tell it otherwise. */
import { readDate } from '../facts/dates/read-date.ts';
import type { PackIndex } from '../pack/index-pack.ts';
import { dateOf } from '../pack/record-types.ts';
import type { Agreement, Edtf, InstitutionId, PackEvent, PackRecord, Visit } from '../pack/types.ts';
import type { Deed, NamedParty, Signing } from './deeds/types.ts';
import type { DifferingField, ReportStatus } from './types.ts';

/** Days between two dates that can still be one deed, told otherwise. */
const SAME_DEED_DAYS = 31;
/** The same for a page that tells no day: news comes soon after. */
const NEWS_DAYS = 45;

const idsOf = (parties: readonly NamedParty[]): readonly InstitutionId[] =>
  parties.flatMap(({ entity }) => (entity === null ? [] : [entity]));

type DateFit = 'same' | 'other' | 'no';

function fitOf(told: Edtf | null, page: Edtf | null, recorded: Edtf | null): DateFit {
  const record = recorded === null ? null : readDate(recorded);
  const span = told === null ? null : readDate(told);
  const today = page === null ? null : readDate(page);
  if (!record) return 'no';
  if (!span) return today && record.first <= today.last && record.last >= today.first - NEWS_DAYS ? 'same' : 'no';
  if (
    (record.first >= span.first && record.last <= span.last) ||
    (span.first >= record.first && span.last <= record.last)
  )
    return 'same';
  const gap = Math.max(record.first - span.last, span.first - record.last);
  return gap <= SAME_DEED_DAYS && record.last - record.first < 2 * SAME_DEED_DAYS ? 'other' : 'no';
}

/**
 * The same for what is still to come: the packs know it by a record of that day, or by an agreement in preparation.
 * What was signed or visited some days before or after is something other than the plan.
 */
function fitOfPlan(told: Edtf | null, page: Edtf | null, record: PackRecord): DateFit {
  const date = dateOf(record);
  const isPlan = record.type === 'agreement' && record.status === 'in-preparation';
  if (told === null) return isPlan || date === null ? 'same' : 'no';
  if (date === null) return isPlan ? 'other' : 'no';
  const fit = fitOf(told, page, date);
  return fit === 'other' && !isPlan ? 'no' : fit;
}

const includes = (all: readonly InstitutionId[], some: readonly InstitutionId[]): boolean =>
  some.every((id) => all.includes(id));

function agreementDiffers(deed: Signing, record: Agreement, index: PackIndex): readonly DifferingField[] {
  const fields: DifferingField[] = [];
  // A plan that was carried out.
  if (deed.happened === 'done' && record.status === 'in-preparation') fields.push('status');
  const isMemorandum = record.kind.startsWith('memorandum');
  // A page calls an exchange or a letter of intent an agreement as well.
  const isFiner = deed.kind === 'cooperation-agreement' && !isMemorandum && record.kind !== 'framework-agreement';
  const isSameKind =
    deed.kind === null || isFiner || (deed.kind === 'memorandum' ? isMemorandum : deed.kind === record.kind);
  if (!isSameKind) fields.push('kind');
  const wholeOf = (id: InstitutionId): InstitutionId => index.institution(id)?.partOf ?? id;
  const contradicts = deed.signatories.some((signatory) => {
    const { for: party } = signatory;
    if (party?.entity === undefined || party.entity === null) return false;
    const own = party.entity;
    const recorded = record.signatories.filter(
      (each) => each.for === own || wholeOf(each.for) === own || each.for === wholeOf(own),
    );
    return recorded.length > 0 && !recorded.some(({ official }) => official === signatory.entity);
  });
  if (contradicts) fields.push('signatories');
  if (!includes(record.parties, idsOf(deed.parties)) || deed.parties.some(({ entity }) => entity === null))
    fields.push('parties');
  return fields;
}

function sidesFit(deed: Extract<Deed, { type: 'visit' }>, record: Visit): readonly DifferingField[] | null {
  const [visitors, hosts] = [idsOf(deed.visitors), idsOf(deed.hosts)];
  const meets = visitors.some((id) => record.visitors.includes(id)) && hosts.some((id) => record.hosts.includes(id));
  if (!meets) return null;
  return [
    ...(includes(record.visitors, visitors) ? [] : (['visitors'] as const)),
    ...(includes(record.hosts, hosts) ? [] : (['hosts'] as const)),
  ];
}

function fieldsOf(deed: Deed, record: PackRecord, index: PackIndex): readonly DifferingField[] | null {
  if (deed.type !== record.type) return null;
  switch (deed.type) {
    case 'agreement': {
      const agreement = record as Agreement;
      const shared = idsOf(deed.parties).filter((id) => agreement.parties.includes(id));
      return shared.length >= 2 ? agreementDiffers(deed, agreement, index) : null;
    }
    case 'visit':
      return sidesFit(deed, record as Visit);
    case 'event': {
      const event = record as PackEvent;
      if (event.kind !== 'founding') return null;
      const own = idsOf(deed.parties);
      const all = [...event.organisers, ...event.participants];
      const isIt = own.length > 0 && own.filter((id) => all.includes(id)).length >= Math.min(2, own.length);
      return isIt ? (includes(all, own) ? [] : ['parties']) : null;
    }
  }
}

/** Compares a deed with the records that name its parties; `page` is the day of the page. */
export function compareWithPack(deed: Deed, page: Edtf | null, index: PackIndex): ReportStatus {
  const parties = deed.type === 'visit' ? [...deed.visitors, ...deed.hosts] : deed.parties;
  const records = new Set(idsOf(parties).flatMap((id) => index.recordsOf(id)));
  let best: { readonly record: PackRecord; readonly fields: readonly DifferingField[] } | null = null;
  for (const record of records) {
    const fields = fieldsOf(deed, record, index);
    if (fields === null) continue;
    const isPlanned = deed.happened === 'planned';
    const fit = isPlanned ? fitOfPlan(deed.date, page, record) : fitOf(deed.date, page, dateOf(record));
    if (fit === 'no') continue;
    const all: readonly DifferingField[] = fit === 'other' ? ['date', ...fields] : fields;
    if (best === null || all.length < best.fields.length) best = { record, fields: all };
  }
  if (best === null) return { kind: 'new' };
  return best.fields.length === 0 ? { kind: 'known', record: best.record } : { kind: 'differs', ...best };
}
