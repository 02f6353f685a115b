/** Labels before the name of a host: of the web, of a telephone, of a language. Two labels have to follow. */
const COMMON_LABELS = /^(?:(?:www\d?|m|en|eng|english|zh|cn|fr|de|es|ru|ar|ja|jp|ko|pt|it)\.)+(?=[^.]+\.[^.]+)/;
const ADDRESS =
  /^(?:https?:\/\/)?(?:[^\s@/]+@)?(?<host>[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}[\p{L}\p{N}-]+)\.?(?::\d+)?(?:[/?#]\S*)?$/iu;

/** The host of an address of the web, an e-mail address or a host as it stands, as all of its forms are known; otherwise null. */
export function siteOf(text: string): string | null {
  const host = ADDRESS.exec(text.trim())?.groups?.host;
  const url = `https://${host}/`;
  if (host === undefined || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(COMMON_LABELS, '');
}

const WITHIN = /(?<!\S)(?:https?:\/\/|www\.)[^\s,;)]+/iu;

/** The site that a text is, or has, the address of, and those it may be a part of, the nearest first. */
export function sitesNamed(text: string): readonly string[] {
  const site = siteOf(text) ?? siteOf(WITHIN.exec(text)?.[0] ?? '');
  if (site === null) return [];
  const labels = site.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}
