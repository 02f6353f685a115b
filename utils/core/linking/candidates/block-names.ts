import { speaksOfToday } from '../../languages/han-eras.ts';
import type { NameMatch } from '../../matching/compiled-names/types.ts';
import type { LinkingModel } from '../linking-model.ts';
import type { NameEntry } from './name-entry.ts';

/** A text with the names that were found in it, in their order. */
export class BlockNames {
  readonly text: string;
  readonly matches: readonly NameMatch[];
  readonly known: LinkingModel['known'];
  private knownOfToday: boolean | undefined = undefined;

  constructor(text: string, matches: readonly NameMatch[], { known }: Pick<LinkingModel, 'known'>) {
    this.text = text;
    this.matches = matches;
    this.known = known;
  }

  /** Whether the text, in Chinese, speaks of today: read once, since each name of a body of the state asks for it. */
  get speaksOfToday(): boolean {
    this.knownOfToday ??= speaksOfToday(this.text);
    return this.knownOfToday;
  }

  /** Whether any entry that a match may stand for passes a test. */
  some(match: NameMatch | undefined, test: (entry: NameEntry) => boolean): boolean {
    return match !== undefined && this.known.some(match.names, test);
  }
}
