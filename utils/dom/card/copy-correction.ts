import { correctionFor } from '../../core/page/corrections/corrections.ts';
import { namesakeEntry } from '../../core/page/corrections/namesake-entry.ts';
import type { CardTarget } from './card-api.ts';

/**
 * Copies what the maintainer of a pack needs to add the namesake. Returns false where neither way can write the
 * clipboard.
 */
export async function copyCorrection({ entity, text: exact }: CardTarget, root: HTMLElement): Promise<boolean> {
  const json = namesakeEntry(correctionFor({ entity, exact }, 'page', location.href, Date.now()));
  try {
    await navigator.clipboard.writeText(json);
    return true;
  } catch {
    // Pages without https have no clipboard; the older way works on a press.
  }
  const field = root.ownerDocument.createElement('textarea');
  field.value = json;
  field.className = 'visually-hidden';
  root.append(field);
  const focused = root.querySelector<HTMLElement>(':focus');
  field.select();
  const copied = root.ownerDocument.execCommand('copy');
  field.remove();
  focused?.focus();
  return copied;
}
