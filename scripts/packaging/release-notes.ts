/**
 * The part of the changelog about one version, without its heading. Throws RangeError for a version that has none, or
 * an empty one. `version` may begin with `v`, as tags do.
 */
export function releaseNotes(changelog: string, version: string): string {
  const wanted = version.replace(/^v/, '');
  const sections = changelog.split(/^## /m).slice(1);
  const found = sections.find((section) => section.startsWith(`[${wanted}]`));
  if (found === undefined) throw new RangeError(`CHANGELOG.md has no section for ${wanted}`);
  const notes = found.slice(found.indexOf('\n')).trim();
  if (notes === '') throw new RangeError(`The section for ${wanted} in CHANGELOG.md is empty`);
  return `${notes}\n`;
}
