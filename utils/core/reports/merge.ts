/** One report for each pair and deed, however often the page tells it. */
import { readDate } from '../facts/dates/read-date.ts';
import type { Deed, Signing } from './deeds/types.ts';
import { distinctParties, isSameParty } from './parties.ts';

const isNews = ({ happened }: Deed): boolean => happened === 'done' || happened === 'planned';

function sameKind(a: Signing, b: Signing): boolean {
  if (a.kind === null || b.kind === null || a.kind === b.kind) return true;
  const [one, other] = [a.kind, b.kind];
  return (
    (one === 'memorandum' && other.startsWith('memorandum')) || (other === 'memorandum' && one.startsWith('memorandum'))
  );
}

const partiesOf = (deed: Deed) => (deed.type === 'visit' ? [...deed.visitors, ...deed.hosts] : deed.parties);

/** The parties of one are among those of the other. */
function sharesParties(a: Deed, b: Deed): boolean {
  const [one, other] = [partiesOf(a), partiesOf(b)];
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.every((party) => many.some((each) => isSameParty(each, party)));
}

/** Days after which a signing may be renewed; less may be a slip of the page. */
const LONG = 300;

/** “They signed a memorandum in 2012 and renewed it on Monday.” */
function areLongApart(a: Deed, b: Deed): boolean {
  const [one, other] = [a, b].map(({ date, isDated }) => (isDated && date !== null ? readDate(date) : null));
  if (!one || !other) return false;
  const isApart = one.last < other.first || other.last < one.first;
  return isApart && Math.abs(one.first - other.first) > LONG;
}

function isSameDeed(a: Deed, b: Deed): boolean {
  if (areLongApart(a, b)) return false;
  if (a.type !== b.type || isNews(a) !== isNews(b) || !sharesParties(a, b)) return false;
  const isTitled = a.sentence.role === 'title' || b.sentence.role === 'title';
  if (a.type === 'agreement' && b.type === 'agreement') return sameKind(a, b) || isTitled;
  if (a.type === 'visit' && b.type === 'visit') {
    const isTurned = a.visitors.some((one) => b.hosts.some((other) => isSameParty(one, other)));
    return !isTurned || isTitled;
  }
  return true;
}

const moreExact = <Kind extends Signing['kind']>(a: Kind, b: Kind): Kind =>
  a === null || (a === 'memorandum' && b !== null) ? b : a;

/** “They will sign a memorandum. On Monday they signed it.” */
const isCarriedOut = (plan: Deed, deed: Deed): boolean =>
  plan.happened === 'planned' && !plan.isDated && deed.happened === 'done' && deed.isDated;

/** The first telling, with what the second knows better. */
function join(first: Deed, second: Deed): Deed {
  const isSecondBetter = first.sentence.role === 'title' || isCarriedOut(first, second);
  const [head, tail] = isSecondBetter ? [second, first] : [first, second];
  // “They signed a memorandum, which will be renewed in 2029”: the day of a plan is not that of what was done.
  const dated = head.isDated || !tail.isDated || tail.happened !== head.happened ? head : tail;
  const base = {
    date: dated.date ?? head.date,
    isDated: dated.isDated,
    happened: head.happened,
    place: head.place ?? tail.place,
  };
  if (head.type === 'agreement' && tail.type === 'agreement') {
    return {
      ...head,
      ...base,
      kind: moreExact(head.kind, tail.kind),
      parties: distinctParties([...head.parties, ...tail.parties]),
      signatories: [...head.signatories, ...tail.signatories],
    };
  }
  if (head.type === 'visit' && tail.type === 'visit') {
    const isTurned = head.visitors.some((one) => tail.hosts.some((other) => isSameParty(one, other)));
    if (isTurned) return { ...head, ...base };
    return {
      ...head,
      ...base,
      visitors: distinctParties([...head.visitors, ...tail.visitors]),
      hosts: distinctParties([...head.hosts, ...tail.hosts]),
    };
  }
  if (head.type === 'event' && tail.type === 'event')
    return {
      ...head,
      ...base,
      what: head.what ?? tail.what,
      parties: distinctParties([...head.parties, ...tail.parties]),
    };
  return head;
}

/** Adds a deed to those told before it. */
export function addDeed(deeds: readonly Deed[], deed: Deed): readonly Deed[] {
  const same = deeds.findIndex((each) => isSameDeed(each, deed));
  const found = deeds[same];
  return found ? deeds.with(same, join(found, deed)) : [...deeds, deed];
}
