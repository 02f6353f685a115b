/** Places beside what may be a score, where the page does not speak of sport: Temperatures: Houston 91 Dallas 88. */
import { speaksOfSport } from '../../languages/sport/sport-words.ts';
import type { PageFacts } from '../../page/types.ts';
import { type BlockFindings, type CandidateSpan, isHeading } from '../candidates/types.ts';

/** Blocks that stand between the same headings. */
interface Section {
  readonly heading: BlockFindings['sport'];
  speaksOfSport: boolean;
}

/** The section of each block, in the order of the blocks. */
function sectionsOf(blocks: readonly BlockFindings[]): readonly Section[] {
  let section: Section = { heading: undefined, speaksOfSport: false };
  let isBehindHeading = false;
  return blocks.map(({ role, sport, spans }) => {
    // Headings that follow one another belong together.
    if (isHeading(role) && !isBehindHeading) section = { heading: sport, speaksOfSport: false };
    isBehindHeading = isHeading(role);
    // A score that needs no word tells it as well.
    section.speaksOfSport ||=
      sport === 'said' ||
      spans.some(({ candidates }) => candidates.some((each) => each.isSide === true && each.needsSport === undefined));
    return section;
  });
}

const isDoubtful = ({ candidates }: CandidateSpan): boolean =>
  candidates.some(({ needsSport }) => needsSport !== undefined);

/**
 * The blocks without the candidates for teams where no team is meant. What the first heading or the title says counts
 * for all blocks.
 */
export function withoutDoubtfulSides(
  blocks: readonly BlockFindings[],
  { title }: Pick<PageFacts, 'title'>,
): readonly BlockFindings[] {
  if (!blocks.some(({ spans }) => spans.some(isDoubtful))) return blocks;
  const ofPage = blocks.find(({ role }) => isHeading(role))?.sport === 'said' || speaksOfSport(title);
  const sections = sectionsOf(blocks);
  return blocks.map((block, at) => {
    const section = sections[at];
    if (ofPage || section?.speaksOfSport || !block.spans.some(isDoubtful)) return block;
    const isOther = section?.heading === 'none';
    const spans = block.spans.flatMap((span) => {
      const candidates = span.candidates.filter(
        ({ needsSport }) => needsSport === undefined || (needsSport === 'no-other-heading' && !isOther),
      );
      return candidates.length === 0 ? [] : [{ ...span, candidates }];
    });
    return { ...block, spans };
  });
}
