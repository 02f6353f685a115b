import { madeOnce } from '../made-once.ts';
import { HAN_FORMS } from './forms-data.ts';

/** By code unit: the form as which the character is known; 0 for one that has no other. */
const forms = madeOnce(() => {
  const found = new Uint16Array(0x10000);
  for (let at = 0; at < HAN_FORMS.length; at += 2) found[HAN_FORMS.charCodeAt(at)] = HAN_FORMS.charCodeAt(at + 1);
  return found;
});

/**
 * A text with each Chinese character as all its forms are known: traditional, simplified, of Japan, of Taiwan and of
 * Hong Kong.
 */
export function withHanForms(text: string): string {
  const table = forms();
  let written = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const form = table[text.charCodeAt(at)];
    if (form === 0) continue;
    written += text.slice(from, at) + String.fromCharCode(form as number);
    from = at + 1;
  }
  return from === 0 ? text : written + text.slice(from);
}
