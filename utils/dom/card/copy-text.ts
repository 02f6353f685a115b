/** Copies a text from within a card. Gives false where the clipboard cannot be written in either way. */
export async function copyText(text: string, root: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without https have no clipboard; the older way works on a press.
  }
  const field = root.ownerDocument.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  root.append(field);
  const focused = root.querySelector<HTMLElement>(':focus');
  field.select();
  const copied = root.ownerDocument.execCommand('copy');
  field.remove();
  focused?.focus();
  return copied;
}
