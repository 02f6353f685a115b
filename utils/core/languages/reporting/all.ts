import { english } from './english.ts';
import type { ReportWords } from './types.ts';

/** Every language whose news is read for reports. */
export const REPORT_WORDS: readonly ReportWords[] = [english];
