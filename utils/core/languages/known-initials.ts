/** Initials by which readers everywhere know one body: alone they stand for it, and for no other body that they spell. */

const KNOWN = new Map<string, string>(
  Object.entries({
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
  }).map(([initials, name]) => [initials, name.toLowerCase()]),
);

/** Whether the initials, with or without full stops, are known for a body at all, and for the one of this name. */
export const isKnownInitials = (initials: string): boolean => KNOWN.has(initials.replaceAll('.', ''));
export const areKnownInitialsOf = (initials: string, name: string): boolean =>
  KNOWN.get(initials.replaceAll('.', '')) === name.toLowerCase();

/** Words that stand in capitals in headings of a language. */
const WORDS: Readonly<Record<string, readonly string[]>> = { de: ['MIT'] };
/** Whether the initials are a word of this language (BCP 47). */
export const isWordOf = (language: string, initials: string): boolean =>
  WORDS[language.slice(0, 2)]?.includes(initials) ?? false;
