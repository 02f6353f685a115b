import type { PartnerFinder } from '../../utils/core/register/partners/reconcile.ts';
import {
  type Progress,
  type RegisterTable,
  readRegisterInSlices,
} from '../../utils/core/register/reading/read-register.ts';
import type { RegisterResult } from '../../utils/core/register/rows/record-types.ts';
import { nextTurn, SLICE_BUDGET } from '../../utils/dom/reading/scanner/slices.ts';

/** Reads a register without keeping the page from answering. Rejects with the signal's reason where it is aborted. */
export async function readInSlices(
  register: RegisterTable,
  finder: PartnerFinder,
  home: string | null,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<RegisterResult> {
  const steps = readRegisterInSlices(register, finder, home);
  for (let start = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < SLICE_BUDGET) continue;
    onProgress(step.value);
    await nextTurn();
    signal.throwIfAborted();
    start = performance.now();
  }
}
