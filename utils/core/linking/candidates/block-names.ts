import { speaksOfToday } from '../../languages/han/eras.ts';
import type { NameMatch } from '../../matching/compiled-names/types.ts';
import type { LinkingModel } from '../linking-model.ts';
import type { NameEntry } from './name-entry.ts';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A text with the names that were found in it, in their order. What the text as a whole says is read once, since each
 * of its names may ask for it.
 */
export class BlockNames {
  readonly text: string;
  readonly matches: readonly NameMatch[];
  readonly known: LinkingModel['known'];
  private knownOfToday: boolean | undefined = undefined;
  private knownKana: boolean | undefined = undefined;

  constructor(text: string, matches: readonly NameMatch[], { known }: Pick<LinkingModel, 'known'>) {
    this.text = text;
    this.matches = matches;
    this.known = known;
  }

  /** Whether the text holds letters that Japanese alone has. */
  get hasKana(): boolean {
    this.knownKana ??= KANA.test(this.text);
    return this.knownKana;
  }

  /** Whether the text, in Chinese, speaks of today. */
  get speaksOfToday(): boolean {
    this.knownOfToday ??= speaksOfToday(this.text);
    return this.knownOfToday;
  }

  /** Whether any entry that a match may stand for passes a test. */
  some(match: NameMatch | undefined, test: (entry: NameEntry) => boolean): boolean {
    return match !== undefined && this.known.some(match.names, test);
  }
}
