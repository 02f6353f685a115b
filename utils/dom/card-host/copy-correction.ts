import type { CardTarget } from '../card-seam/card-seam.ts';

/**
 * Copies what a pack's keeper needs to add the namesake: `what` is left to be filled in, since only the reader knows.
 * Gives false where neither way to the clipboard is open.
 */
export async function copyCorrection({ entity, text }: CardTarget, root: HTMLElement): Promise<boolean> {
  const json = JSON.stringify({ id: entity, namesakes: [{ text, what: '' }], seenOn: location.href }, null, 2);
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
