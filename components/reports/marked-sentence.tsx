import type { ReadPlace } from '../../utils/core/reports/keeping/form.ts';

interface MarkedSentenceProps {
  readonly sentence: string;
  readonly language: string | undefined;
  /** What was read from it. */
  readonly reads: readonly ReadPlace[];
}

/** The parts of a sentence, those that fields were read from apart; of two that overlap the longer one counts. */
function partsOf(sentence: string, texts: readonly string[]): readonly { text: string; isRead: boolean }[] {
  const spans = texts
    .map((text) => ({ start: sentence.indexOf(text), length: text.length }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .sort((a, b) => a.start - b.start || b.length - a.length);
  const parts: { text: string; isRead: boolean }[] = [];
  let done = 0;
  for (const { start, length } of spans) {
    if (start < done) continue;
    if (start > done) parts.push({ text: sentence.slice(done, start), isRead: false });
    parts.push({ text: sentence.slice(start, start + length), isRead: true });
    done = start + length;
  }
  if (done < sentence.length) parts.push({ text: sentence.slice(done), isRead: false });
  return parts;
}

/** The sentence of a report as it stands on the page, with what the fields were read from. */
export function MarkedSentence({ sentence, language, reads }: MarkedSentenceProps) {
  const texts = reads.map(({ text }) => text).filter((text) => sentence.includes(text));
  return (
    <blockquote class="report-sentence" lang={language || undefined} dir="auto">
      {partsOf(sentence, texts).map(({ text, isRead }, at) => (isRead ? <mark key={at}>{text}</mark> : text))}
    </blockquote>
  );
}
