import { ask } from '../../utils/browser/messages/send.ts';
import { PROGRAM_SIGNAL } from '../../utils/browser/platform/program-signal.ts';
import { onTornLog } from '../../utils/browser/storage/storage-log.ts';

/** Has the background begin a new log where one was torn: this page may be closed before there is room. */
export function tellOfTornLogs(): void {
  // `ask` never rejects.
  onTornLog((log) => void ask({ type: 'mend-storage', log }), PROGRAM_SIGNAL);
}
