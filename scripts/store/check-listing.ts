/** The fields of a listing in one language; every store takes what it asks for from here. */
export interface Listing {
  readonly locale: string;
  readonly name: string;
  /** The short description, which the manifest has as well. */
  readonly summary: string;
  readonly description: string;
  readonly category: Readonly<Record<'chrome' | 'edge' | 'firefox', string>>;
  /** Words by which people search; for Edge, which limits them. */
  readonly searchTerms: readonly string[];
  readonly singlePurpose: string;
  /** Why each permission of the manifest is needed, by its name; `<all_urls>` for access to all sites. */
  readonly permissions: Readonly<Record<string, string>>;
  readonly remoteCode: string;
  /** The answers about data that the stores ask for. */
  readonly dataUse: {
    readonly collected: readonly string[];
    readonly explanation: string;
    readonly certified: readonly string[];
  };
  /** For those who review it: how to try each feature. */
  readonly reviewerNotes: readonly string[];
  readonly firefoxForAndroid: string;
  /** An address, or `{homepage}/…` for a file of the project where package.json says that it is published. */
  readonly privacyPolicy: string;
}

interface Limit {
  readonly field: string;
  readonly text: (listing: Listing) => string;
  readonly least: number;
  readonly most: number;
}

/**
 * In UTF-16 units. Chrome Web Store: name 75, summary 132, description 16,000, justifications 1,000.
 * addons.mozilla.org: name 50, summary 250, notes to reviewers 3,000. Edge: description 250 to 10,000.
 */
const LIMITS: readonly Limit[] = [
  { field: 'name', text: ({ name }) => name, least: 2, most: 45 },
  { field: 'summary', text: ({ summary }) => summary, least: 20, most: 132 },
  { field: 'description', text: ({ description }) => description, least: 250, most: 10_000 },
  { field: 'singlePurpose', text: ({ singlePurpose }) => singlePurpose, least: 20, most: 1_000 },
  { field: 'remoteCode', text: ({ remoteCode }) => remoteCode, least: 10, most: 1_000 },
  { field: 'dataUse.explanation', text: ({ dataUse }) => dataUse.explanation, least: 20, most: 1_000 },
  { field: 'reviewerNotes', text: ({ reviewerNotes }) => reviewerNotes.join('\n'), least: 100, most: 3_000 },
  { field: 'firefoxForAndroid', text: ({ firefoxForAndroid }) => firefoxForAndroid, least: 20, most: 1_000 },
];
const MOST_JUSTIFICATION = 1_000;
/** Edge: seven terms of at most 30 characters. */
const MOST_TERMS = 7;
const LONGEST_TERM = 30;

/** What a store would refuse in a listing, a line each. */
export function listingFaults(listing: Listing): readonly string[] {
  const lengths = LIMITS.flatMap(({ field, text, least, most }) => {
    const { length } = text(listing);
    return length < least || length > most ? [`${field} has ${length} characters, not ${least} to ${most}`] : [];
  });
  const justifications = Object.entries(listing.permissions).flatMap(([name, why]) =>
    why.length < 20 || why.length > MOST_JUSTIFICATION
      ? [`permissions.${name} has ${why.length} characters, not 20 to ${MOST_JUSTIFICATION}`]
      : [],
  );
  const terms = listing.searchTerms.flatMap((term) =>
    term.length > LONGEST_TERM ? [`searchTerms: “${term}” is longer than ${LONGEST_TERM}`] : [],
  );
  const many = listing.searchTerms.length > MOST_TERMS ? [`searchTerms: more than ${MOST_TERMS}`] : [];
  // Stores show descriptions as plain text.
  const markup = /<\w+[^>]*>|\]\(|\*\*/.test(listing.description) ? ['description has markup'] : [];
  const address = URL.canParse(listing.privacyPolicy.replace(/^\{homepage\}(?=\/)/, 'https://homepage'))
    ? []
    : ['privacyPolicy is no address'];
  return [...lengths, ...justifications, ...terms, ...many, ...markup, ...address];
}

/** Where the listings of several languages do not say the same: fields and permissions that one of them lacks. */
export function localeFaults(listings: readonly Listing[]): readonly string[] {
  const [first, ...others] = listings;
  if (!first) return ['there is no listing'];
  const names = (listing: Listing) => [
    ...Object.keys(listing),
    ...Object.keys(listing.permissions).map((name) => `permissions.${name}`),
    ...listing.reviewerNotes.map((_, at) => `reviewerNotes[${at}]`),
    ...listing.dataUse.certified.map((_, at) => `dataUse.certified[${at}]`),
  ];
  return others.flatMap((other) => {
    const [one, two] = [new Set(names(first)), new Set(names(other))];
    return [
      ...[...one].filter((name) => !two.has(name)).map((name) => `${other.locale} lacks ${name}`),
      ...[...two].filter((name) => !one.has(name)).map((name) => `${first.locale} lacks ${name}`),
    ];
  });
}
