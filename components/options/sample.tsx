import type { Settings } from '../../utils/core/settings/types.ts';
import { useLanguage } from '../language/language.tsx';

/** A name in the text of the sample: `[i:…]` for an institution, `[o:…]` for an official. */
const NAME_PATTERN = /\[([io]):([^\]]*)\]/u;

type Piece = { readonly text: string; readonly sort: 'institution' | 'official' | null };

function pieces(text: string): readonly Piece[] {
  return text.split(/(\[[io]:[^\]]*\])/u).map((part) => {
    const name = NAME_PATTERN.exec(part);
    return name
      ? { text: name[2] ?? '', sort: name[1] === 'o' ? 'official' : 'institution' }
      : { text: part, sort: null };
  });
}

export type SampleProps = Pick<Settings, 'density' | 'style'>;

/** A few lines of invented news, highlighted as a page would be with these settings. */
export function Sample({ density, style }: SampleProps) {
  const { translate } = useLanguage();
  const sections = [
    [translate('options.sample.heading'), translate('options.sample.first'), translate('options.sample.second')],
    [translate('options.sample.secondHeading'), translate('options.sample.third')],
  ] as const;
  const names = new Set<string>();
  const seen = new Set<string>();
  const marked = (piece: Piece): boolean => {
    if (piece.sort === null) return false;
    names.add(piece.text);
    const first = !seen.has(piece.text);
    seen.add(piece.text);
    return style !== 'badge' && (density === 'every' || first);
  };
  const content = sections.map(([heading, ...paragraphs]) => {
    if (density === 'section') seen.clear();
    return (
      <div key={heading}>
        <p class="sample-heading">{heading}</p>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>
            {pieces(paragraph).map((piece, position) => (
              <span
                key={position}
                class={marked(piece) ? `sample-name sample-${style} sample-${piece.sort}` : undefined}
              >
                {piece.text}
              </span>
            ))}
          </p>
        ))}
      </div>
    );
  });
  return (
    <figure class="sample">
      <figcaption class="label">
        {translate('options.sample.caption')}
        <span class="sample-toolbar" aria-hidden="true">
          {names.size}
        </span>
      </figcaption>
      <div class="sample-page">{content}</div>
    </figure>
  );
}
