import type { Listing } from './check-listing.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Names that are reserved for examples, and belong to nobody. */
export const EXAMPLE = /\.(?:example|test|invalid|localhost)\b|\bexample\.(?:com|org|net)\b/i;
const GECKO_ID = /^\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}$|^[\w.+-]*@[\w.-]+$/i;

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** What a store would refuse in a built manifest, or what its listing leaves out, a line each. */
export function manifestFaults(
  manifest: Readonly<Record<string, unknown>>,
  browser: 'chrome' | 'firefox',
  messages: readonly Messages[],
  listings: readonly Listing[],
): readonly string[] {
  const found: string[] = [];
  const { homepage_url: homepage, author, version, icons } = manifest;
  // Whether one has to be there is for `addressFaults`.
  if (homepage !== undefined && (typeof homepage !== 'string' || !/^https:/.test(homepage) || EXAMPLE.test(homepage)))
    found.push(`homepage_url “${String(homepage)}” is no address of a real page`);
  if (typeof version !== 'string' || !/^\d+(\.\d+){1,3}$/.test(version)) found.push('version is not numbers and dots');
  for (const size of ['16', '32', '48', '128'])
    if ((icons as Record<string, string> | undefined)?.[size] === undefined)
      found.push(`there is no icon of ${size} px`);
  if (browser === 'firefox') {
    if (typeof author !== 'string' || author === '') found.push('there is no author');
    const { gecko } = (manifest.browser_specific_settings ?? {}) as {
      gecko?: { id?: string; data_collection_permissions?: unknown };
    };
    if (!GECKO_ID.test(gecko?.id ?? '') || EXAMPLE.test(gecko?.id ?? ''))
      found.push(`the gecko id “${gecko?.id}” is not a real one`);
    if (gecko?.data_collection_permissions === undefined) found.push('data_collection_permissions is missing');
  }
  const asked = [
    ...texts(manifest.permissions),
    ...texts(manifest.host_permissions),
    ...texts(manifest.optional_permissions),
  ];
  for (const listing of listings) {
    for (const name of asked)
      if (listing.permissions[name] === undefined) found.push(`${listing.locale} does not say what ${name} is for`);
    const known = messages.some(({ extension_name: name }) => name?.message === listing.name);
    if (!known) found.push(`the name “${listing.name}” of ${listing.locale} is not that of the extension`);
    if (!messages.some(({ extension_description: text }) => text?.message === listing.summary))
      found.push(`the summary of ${listing.locale} is not the extension's own description`);
  }
  return found;
}
