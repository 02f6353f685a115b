/**
 * The linking model: the entities of all enabled packs, the names they go by, and those names compiled for matching. It
 * is opened once for a set of packs and does not change.
 */
import { madeOnce } from '../languages/made-once.ts';
import { hanWordsOf } from '../languages/unspaced-words.ts';
import { joinCompiledNames } from '../matching/compiled-names/load.ts';
import type { CompiledNames, LoadedNames } from '../matching/compiled-names/types.ts';
import type { SurfaceForm } from '../matching/surface-forms/types.ts';
import type { EntityId, Pack } from '../pack/types.ts';
import { NameEntries } from './candidates/name-entry.ts';
import { compileLinkingData } from './compile-linking-data.ts';
import type { PageFeature } from './features/feature.ts';
import { PAGE_FEATURES } from './features/page-features.ts';
import { JoinedData } from './joined-data.ts';
import { LinkingData } from './linking-data.ts';
import { WEIGHTS as standardWeights, type Weights } from './scoring/weights.ts';
import { AcronymPrefilter } from './senses/initials.ts';
import { HanWordsOnPage, type WordsOnPage } from './senses/namesake-words.ts';
import { PlaceWordFilter } from './senses/place-word-filter.ts';

export interface LinkingModel {
  /** Names the packs and their versions; a context made with another model is not used. */
  readonly key: string;
  /** Names and entities as linking asks about them. */
  readonly known: NameEntries;
  readonly compiledNames: CompiledNames & Pick<LoadedNames, 'nearWords'>;
  readonly weights: Weights;
  /** The page features that count: all of them, except when measuring what each earns. */
  readonly features: readonly PageFeature[];
  /** The entities that go by an acronym, which is in capitals; each once. */
  holdersOf(acronym: string): readonly EntityId[];
  /** The first two letters of those acronyms. */
  readonly acronymPrefilter: AcronymPrefilter;
  readonly namesakes: WordsOnPage;
  /** The Chinese words by which packs describe namesakes. */
  readonly hanNamesakeWords: HanWordsOnPage;
  readonly placeWords: PlaceWordFilter;
  /** Whether a place may stand for a team, so that it counts whether a page speaks of sport. */
  readonly hasSides: boolean;
  /** The spelling of that number among the compiled names; null for a number that none has. */
  form(number: number): SurfaceForm | null;
}

/** The linking data of one pack, as `compileLinkingData` wrote it. */
export interface LinkingSource {
  /** Names the pack and its version. */
  readonly key: string;
  readonly bytes: Uint8Array;
  /** A register of names and places without records. */
  readonly isNamesOnly?: boolean;
}

/**
 * Opens the model for the packs that are enabled; where two packs hold one id, the first one counts. The bytes are read
 * in place, and computed are only things as small as a page. Throws BytesError or CompiledNamesError for bytes of
 * another version.
 */
export function openLinkingModel(
  sources: readonly LinkingSource[],
  weights: Weights = standardWeights,
  features: readonly PageFeature[] = PAGE_FEATURES,
): LinkingModel {
  const packs = sources.map(({ bytes }) => new LinkingData(bytes));
  const namesOnly = new Set(packs.filter((_, index) => sources[index]?.isNamesOnly));
  const names = joinCompiledNames(packs.map((pack) => pack.names));
  const data = new JoinedData(packs, { names, namesOnly, strongestTie: weights.tie.strongest });
  const namesakes = new Map<string, readonly string[]>();
  for (const [word, contested] of packs.flatMap((pack) => pack.namesakeWords))
    namesakes.set(word, [...new Set([...(namesakes.get(word) ?? []), ...contested])]);
  const placeWords = madeOnce(() => new PlaceWordFilter(namesakes.keys()));
  return {
    key: sources.map(({ key }) => key).join(' '),
    known: new NameEntries(data),
    compiledNames: {
      size: names.size,
      nearWords: names.nearWords,
      scan:
        packs.length > 1
          ? (text, notes) => names.scan(text, notes).map((match) => data.withoutRepeated(match))
          : names.scan,
    },
    weights,
    features,
    holdersOf: (acronym) => data.holdersOf(acronym),
    acronymPrefilter: new AcronymPrefilter(packs.flatMap((pack) => pack.acronymStarts)),
    namesakes,
    hanNamesakeWords: new HanWordsOnPage([...namesakes.keys()].flatMap(hanWordsOf)),
    get placeWords() {
      return placeWords();
    },
    hasSides: packs.some((pack) => pack.hasSides),
    form: (number) => data.form(number),
  };
}

/** Makes the model from packs. Other weights than the standard ones are for measuring what each earns. */
export function createLinkingModel(
  packs: readonly Pack[],
  weights: Weights = standardWeights,
  features: readonly PageFeature[] = PAGE_FEATURES,
): LinkingModel {
  return openLinkingModel(
    packs.map((pack) => ({
      key: `${pack.id}@${pack.version}`,
      bytes: compileLinkingData(pack, weights).bytes,
      isNamesOnly: pack.scope === 'names-only',
    })),
    weights,
    features,
  );
}
