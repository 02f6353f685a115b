import type { PageDate, PageDateSource } from '../../../core/facts/as-of/types.ts';
import type { DayNumber } from '../../../core/facts/dates/read-date.ts';
import type { Edtf } from '../../../core/pack/types.ts';
import { jsonLdDates } from '../../../core/page/page-date/json-ld-dates.ts';
import { readMachineDate } from '../../../core/page/page-date/read-written-date.ts';
import { besideStory } from './beside-story.ts';
import { visibleDate } from './visible-date.ts';

/** The names under which pages give the day of publication, the surest first; none for a day of change. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'article.published',
  'publish_date',
  'publishdate',
  'publication_date',
  'pubdate',
  'date',
];

const MAX_SCRIPTS = 20;

function metaDates(root: Document): readonly string[] {
  const contents = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const key = name?.toLowerCase().trim();
    if (key && !contents.has(key)) contents.set(key, meta.getAttribute('content') ?? '');
  }
  return META_NAMES.flatMap((name) => contents.get(name) ?? []);
}

const written = (element: Element): string =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';

/**
 * A time in a list of other stories is not the date of this page: of several times, only those near the heading count.
 */
function timeDates(root: Document): readonly string[] {
  const declared = [...root.querySelectorAll('[itemprop~="datePublished"]:not(meta), time[pubdate]')];
  const story = root.querySelector('h1')?.closest('article, main, [role="main"]');
  const times = [...(story ?? root).querySelectorAll('time[datetime]:not([itemprop~="dateModified"])')].filter(
    (time) => !time.closest(besideStory),
  );
  const isList = !story && new Set(times.map((time) => time.closest('article, li, section'))).size > 1;
  return [...declared, ...(isList ? [] : times)].slice(0, MAX_SCRIPTS).map(written);
}

/**
 * The date that a page gives for itself and where it was read; `null` where it gives none. In this order: JSON-LD,
 * metadata, time elements, a visible line near the heading. A date after tomorrow (it may be that already where the
 * page was written) is taken for a mistake and skipped. Reads the document only, never changes it; cost is bounded for
 * any page.
 */
export function readPageDate(root: Document, today: DayNumber): PageDate | null {
  const latest = today + 1;
  const language = root.documentElement?.lang ?? '';
  const first = (texts: readonly string[], source: PageDateSource): PageDate | null => {
    for (const text of texts) {
      const edtf = readMachineDate(text, latest, language);
      if (edtf) return { edtf, source };
    }
    return null;
  };
  const scripts = [...root.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MAX_SCRIPTS);
  const declared =
    first(
      scripts.flatMap((script) => jsonLdDates(script.textContent ?? '')),
      'json-ld',
    ) ??
    first(metaDates(root), 'meta') ??
    first(timeDates(root), 'time-element');
  if (declared) return declared;
  const edtf = visibleDate(root, latest, language);
  return edtf ? { edtf, source: 'visible-text' } : null;
}

/**
 * The date that a page gives where each of its dates is after tomorrow and so none is its own; `null` for any other
 * page.
 */
export const dateToCome = (root: Document, today: DayNumber): Edtf | null =>
  readPageDate(root, today) === null ? (readPageDate(root, Number.POSITIVE_INFINITY)?.edtf ?? null) : null;
