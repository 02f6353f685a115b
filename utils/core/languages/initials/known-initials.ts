/**
 * Initials by which readers everywhere know one body: alone they stand for it, and for no other body that they spell.
 */

const NAMES: Readonly<Record<string, string>> = {
  EU: 'European Union',
  UN: 'United Nations',
  NATO: 'North Atlantic Treaty Organization',
  WTO: 'World Trade Organization',
  WHO: 'World Health Organization',
  IMF: 'International Monetary Fund',
  ILO: 'International Labour Organization',
  IMO: 'International Maritime Organization',
  IOC: 'International Olympic Committee',
  ISO: 'International Organization for Standardization',
  ICC: 'International Criminal Court',
  ITU: 'International Telecommunication Union',
  FIFA: 'Fédération Internationale de Football Association',
  UEFA: 'Union of European Football Associations',
  FBI: 'Federal Bureau of Investigation',
  CIA: 'Central Intelligence Agency',
  NSA: 'National Security Agency',
  NASA: 'National Aeronautics and Space Administration',
  FDA: 'Food and Drug Administration',
  EPA: 'Environmental Protection Agency',
  SEC: 'Securities and Exchange Commission',
  FCC: 'Federal Communications Commission',
  IRS: 'Internal Revenue Service',
  NBA: 'National Basketball Association',
  NFL: 'National Football League',
  NHL: 'National Hockey League',
  BBC: 'British Broadcasting Corporation',
  CNN: 'Cable News Network',
  NBC: 'National Broadcasting Company',
  CBS: 'Columbia Broadcasting System',
  ABC: 'American Broadcasting Company',
  NIST: 'National Institute of Standards and Technology',
  NIH: 'National Institutes of Health',
  NOAA: 'National Oceanic and Atmospheric Administration',
  CDC: 'Centers for Disease Control and Prevention',
  CERN: 'European Organization for Nuclear Research',
  MIT: 'Massachusetts Institute of Technology',
  ETH: 'ETH Zurich',
  UCLA: 'University of California, Los Angeles',
  OPEC: 'Organization of the Petroleum Exporting Countries',
  OECD: 'Organisation for Economic Co-operation and Development',
  ASEAN: 'Association of Southeast Asian Nations',
  PLO: 'Palestine Liberation Organization',
  IRA: 'Irish Republican Army',
  KGB: 'Committee for State Security',
  IBM: 'International Business Machines',
  GE: 'General Electric',
  HP: 'Hewlett-Packard',
  AFP: 'Agence France-Presse',
  UPI: 'United Press International',
  PBS: 'Public Broadcasting Service',
  AIG: 'American International Group',
  AMD: 'Advanced Micro Devices',
  TWA: 'Trans World Airlines',
  UPS: 'United Parcel Service',
  NYSE: 'New York Stock Exchange',
  MLB: 'Major League Baseball',
  NCAA: 'National Collegiate Athletic Association',
  OSCE: 'Organization for Security and Co-operation in Europe',
  OAS: 'Organization of American States',
  IAEA: 'International Atomic Energy Agency',
  UNICEF: "United Nations Children's Fund",
  ICRC: 'International Committee of the Red Cross',
  ECB: 'European Central Bank',
  ICJ: 'International Court of Justice',
  FEMA: 'Federal Emergency Management Agency',
  FAA: 'Federal Aviation Administration',
  NTSB: 'National Transportation Safety Board',
  TSA: 'Transportation Security Administration',
  DEA: 'Drug Enforcement Administration',
  FTC: 'Federal Trade Commission',
  USDA: 'United States Department of Agriculture',
  ACLU: 'American Civil Liberties Union',
  NAACP: 'National Association for the Advancement of Colored People',
  NRA: 'National Rifle Association',
  LAPD: 'Los Angeles Police Department',
  NYPD: 'New York City Police Department',
  RAF: 'Royal Air Force',
  NHS: 'National Health Service',
  ANC: 'African National Congress',
  BJP: 'Bharatiya Janata Party',
  PKK: "Kurdistan Workers' Party",
  FARC: 'Revolutionary Armed Forces of Colombia',
  BP: 'British Petroleum',
  GOP: 'Republican Party',
  Fed: 'Federal Reserve',
};
const KNOWN = new Map(Object.entries(NAMES).map(([initials, name]) => [initials, name.toLowerCase()]));
const BY_INITIALS: ReadonlyMap<string, string> = new Map(Object.entries(NAMES));
const LONGEST = Math.max(...[...BY_INITIALS.keys()].map(({ length }) => length));
/** The whole name of the body that is shown by its initials; undefined of others. */
export const nameOfInitials = (initials: string): string | undefined =>
  initials.length > LONGEST ? undefined : BY_INITIALS.get(initials);

/** Whether the initials, with or without full stops, are known for a body at all, and for the one of this name. */
export const isKnownInitials = (initials: string): boolean =>
  // A letter and a full stop each; most names are longer.
  initials.length <= 2 * LONGEST && KNOWN.has(initials.replaceAll('.', ''));
export const areKnownInitialsOf = (initials: string, name: string): boolean =>
  KNOWN.get(initials.replaceAll('.', '')) === name.toLowerCase();

/** By whole name, in small letters. */
const BY_NAME = new Map([...KNOWN].map(([initials, name]) => [name, initials]));
for (const further of ['system', 'board']) BY_NAME.set(`federal reserve ${further}`, 'Fed');
/** How many units they have and with which they end: a name is seldom made small to be looked up. */
const endOf = (name: string): number => name.length * 0x80 + (name.charCodeAt(name.length - 1) | 0x20);
const ENDS = new Set([...BY_NAME.keys()].map(endOf));

/** The initials by which everybody knows the body of this whole name; undefined where there are none. */
export const knownInitialsOf = (name: string): string | undefined =>
  ENDS.has(endOf(name)) ? BY_NAME.get(name.toLowerCase()) : undefined;

/** Words that stand in capitals in headings of a language. */
const WORDS: Readonly<Record<string, readonly string[]>> = { de: ['MIT'] };
/** Whether the initials are a word of this language (BCP 47). */
export const isWordOf = (language: string, initials: string): boolean =>
  WORDS[language.slice(0, 2)]?.includes(initials) ?? false;
