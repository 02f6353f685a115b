import { HAN_FORMS } from './han-forms-data.ts';
import { madeOnce } from './made-once.ts';

const forms = madeOnce(() => {
  const found = new Map<string, string>();
  for (let at = 0; at < HAN_FORMS.length; at += 2) found.set(HAN_FORMS.charAt(at), HAN_FORMS.charAt(at + 1));
  return found;
});

/** A Chinese character as all its forms are known: traditional, simplified, of Japan, of Taiwan and of Hong Kong. */
export const hanForm = (character: string): string => forms().get(character) ?? character;
