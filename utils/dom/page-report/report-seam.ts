import type { PageReport } from '../../core/mentions/page-report.ts';
import type { Hit } from '../hits/hits.ts';
import { socket } from '../late-code/socket.ts';
import type { Block } from '../page-scanner/blocks.ts';

export interface ReportSource {
  readonly document: Document;
  readonly state: PageReport['state'];
  readonly packVersion: string | null;
  /** In document order. */
  readonly hits: readonly Hit[];
  readonly blocks: Iterable<Block>;
}

export type MakeReport = (source: ReportSource) => PageReport;

/** The code that writes reports calls `reportSocket.offered()?.(makeReport)` when it is run in the frame. */
export const reportSocket = socket<MakeReport>('report');
