import { isObject } from '../../pack/json.ts';

/** A script longer than this is not read: no page describes itself in a quarter of a megabyte. */
const LONGEST = 262_144;
/** Nodes looked at in one script, so that a hostile one costs no more than a large honest one. */
const MAX_NODES = 5_000;

const OWN = /(?:Article|Posting|Report|WebPage|CreativeWork|PressRelease|Event)$/;
const BEST = /(?:Article|Posting|Report)$/;
/** What stands under these is about something else than the page. */
const ELSEWHERE =
  /^(?:comment|review|hasPart|itemListElement|video|audio|image|mentions|citation|isBasedOn|about|author|publisher|potentialAction)$/;

const typesOf = (node: Readonly<Record<string, unknown>>): readonly string[] =>
  [node['@type']].flat().filter((type) => typeof type === 'string');

/** Breadth first, so that what stands at the top counts before what is nested in it. */
function collect(root: unknown): readonly string[] {
  const queue: unknown[] = [root];
  const articles: string[] = [];
  const pages: string[] = [];
  for (let at = 0; at < queue.length && at < MAX_NODES; at += 1) {
    const node = queue[at];
    if (Array.isArray(node)) {
      queue.push(...node.slice(0, MAX_NODES));
    } else if (isObject(node)) {
      const types = typesOf(node);
      const published = [node.datePublished].flat()[0];
      if (typeof published === 'string' && types.some((type) => OWN.test(type)))
        (types.some((type) => BEST.test(type)) ? articles : pages).push(published);
      for (const [key, value] of Object.entries(node)) if (isObject(value) && !ELSEWHERE.test(key)) queue.push(value);
    }
  }
  return [...articles, ...pages];
}

/** A script that JSON cannot read (a comma too many, a raw line break) still shows its date to a plain look. */
const lookFor = (text: string): readonly string[] =>
  [...text.matchAll(/"datePublished"\s*:\s*"([^"\\]{4,40})"/g)].flatMap(([, date]) => (date ? [date] : []));

/** Every `datePublished` of an article or page in one JSON-LD script, as written, the likeliest first. Never throws. */
export function jsonLdDates(text: string): readonly string[] {
  if (text.length > LONGEST || !text.includes('datePublished')) return [];
  try {
    return collect(JSON.parse(text));
  } catch {
    return lookFor(text);
  }
}
