import { basename } from 'node:path';
import { writeJson } from '../utils/core/pack/json.ts';
import type { Edtf } from '../utils/core/pack/types.ts';
import type { PageReports, Report } from '../utils/core/reports/types.ts';

/** One report as it is printed. Programs outside the project read it: the keys are a contract. */
interface PrintedReport {
  readonly type: Report['type'];
  readonly kind: Report['kind'];
  readonly happened: Report['happened'];
  readonly parties?: readonly PrintedParty[];
  readonly visitors?: readonly PrintedParty[];
  readonly hosts?: readonly PrintedParty[];
  readonly signatories: readonly { readonly official: string | null; readonly text: string; readonly for?: number }[];
  readonly date: Edtf | null;
  readonly place: string | null;
  readonly quote: string;
  /** Id of the record that the packs have of it. */
  readonly knownRecord: string | null;
  readonly differs: readonly string[];
  readonly propose: boolean;
}
interface PrintedParty {
  readonly entity: string | null;
  readonly text: string;
}

interface PrintedPage {
  readonly lang: string;
  readonly pageDate: Edtf | null;
  readonly reports: readonly PrintedReport[];
}

const sidesOf = (report: Report): Pick<PrintedReport, 'parties' | 'visitors' | 'hosts'> =>
  report.type === 'visit' ? { visitors: report.visitors, hosts: report.hosts } : { parties: report.parties };

function printed(report: Report): PrintedReport {
  const { type, kind, happened, date, place, quote, status, propose } = report;
  const signatories = report.type === 'agreement' ? report.signatories : [];
  return {
    type,
    kind,
    happened,
    ...sidesOf(report),
    signatories: signatories.map(({ official, text, for: party }) => ({
      official,
      text,
      ...(party === null ? {} : { for: party }),
    })),
    date,
    place,
    quote,
    knownRecord: status.kind === 'new' ? null : status.record.id,
    differs: status.kind === 'differs' ? status.fields : [],
    propose,
  };
}

export interface PageWithReports {
  /** As given in the call. */
  readonly page: string;
  readonly found: PageReports;
}

const isAddress = (page: string): boolean => URL.canParse(page) && /^https?:/iu.test(page);

/** Files go by their name alone, where no two of the call share it; addresses as they were given. */
function keysOf(pages: readonly PageWithReports[]): readonly string[] {
  const names = pages.map(({ page }) => (isAddress(page) ? page : basename(page)));
  return names.map((name, at) => (names.indexOf(name) === names.lastIndexOf(name) ? name : (pages[at]?.page ?? name)));
}

/** The reports of pages as one JSON document, by page. */
export function reportsJson(pages: readonly PageWithReports[]): string {
  const keys = keysOf(pages);
  const document: Record<string, PrintedPage> = {};
  for (const [at, { found }] of pages.entries()) {
    const { language, date, reports } = found;
    document[keys[at] ?? ''] = { lang: language, pageDate: date, reports: reports.map(printed) };
  }
  return `${writeJson(document, 2)}\n`;
}
