/** Labels before the name of a host: of the web, of a telephone, of a language. */
const COMMON_LABELS = new Set('www www1 www2 www3 m en eng english zh cn fr de es ru ar ja jp ko pt it'.split(' '));
const ADDRESS =
  /^(?:https?:\/\/)?(?:[^\s@/]+@)?(?<host>[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}[\p{L}\p{N}-]+)\.?(?::\d+)?(?:[/?#]\S*)?$/iu;

/** Two labels stay. */
function withoutCommonLabels(host: string): string {
  let from = 0;
  for (let end = host.indexOf('.'); end >= 0; end = host.indexOf('.', from)) {
    if (!COMMON_LABELS.has(host.slice(from, end)) || host.indexOf('.', end + 1) < 0) break;
    from = end + 1;
  }
  return host.slice(from);
}

/**
 * The host of a web address, an e-mail address or a host by itself, in the one form in which hosts are compared;
 * otherwise null.
 */
export function siteOf(text: string): string | null {
  const host = ADDRESS.exec(text.trim())?.groups?.host;
  const url = `https://${host}/`;
  return host === undefined || !URL.canParse(url) ? null : withoutCommonLabels(new URL(url).hostname);
}

const WITHIN = /(?<!\S)(?:https?:\/\/|www\.)[^\s,;)]+/iu;

/** The site that a text is, or has, the address of, and those it may be a part of, the nearest first. */
export function sitesNamed(text: string): readonly string[] {
  const site = siteOf(text) ?? siteOf(WITHIN.exec(text)?.[0] ?? '');
  if (site === null) return [];
  const labels = site.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/** The line of an address and the number of its document. Sites are made of them when one is searched for. */
export const lineOfSite = (address: string, ordinal: number): string =>
  `${/[^!-~]/.test(address) ? (siteOf(address) ?? '') : address.toLowerCase()} ${ordinal.toString(36)}`;

/** The documents of a site, by the lines of all. */
export function ordinalsOfSite(lines: string, site: string): readonly number[] {
  const found = new Set<number>();
  for (let at = lines.indexOf(site); at >= 0; at = lines.indexOf(site, at + site.length)) {
    if (!BEHIND_SITE.has(lines.charAt(at + site.length))) continue;
    const start = lines.lastIndexOf('\n', at) + 1;
    const end = lines.indexOf('\n', at);
    // Of the many sites below edu.cn none is that one.
    if (!BEFORE_SITE.test(lines.slice(start, at))) continue;
    const [address = '', ordinal = ''] = lines.slice(start, end < 0 ? undefined : end).split(' ');
    if (siteOf(address) === site) found.add(Number.parseInt(ordinal, 36));
  }
  return [...found];
}
const BEFORE_SITE = new RegExp(`^(?:https?://)?(?:(?:${[...COMMON_LABELS].join('|')})[.])*$`);
const BEHIND_SITE = new Set(['/', ' ', ':']);
