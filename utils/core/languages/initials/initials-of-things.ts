/**
 * What else initials stand for by which everybody knows a body: blood pressure, a buffer of laboratories, a thing that
 * keeps a computer running. In English; what is known by no other thing is not here.
 */
interface OtherThing {
  /** Words of the sentence that speak for the other thing. */
  readonly words?: string;
  /** The same right before the initials, and right behind them. */
  readonly before?: string;
  readonly behind?: string;
  /** A thing that one has and counts: the words speak for it behind an article or the like alone. */
  readonly isCounted?: true;
}

const CRICKET = 'cricket|cricketers?|Ashes|squads?|wickets?|batsm[ae]n|bowlers?|innings';

const OTHERS: Readonly<Record<string, OtherThing>> = {
  AFP: { words: 'fetoprotein|serum|hepatocellular' },
  AMD: { words: 'macular?|retinal?|eyesight|of the eyes?|ophthalm\\w+|lose their sight', before: '[Pp]atients with' },
  ANC: {
    words:
      'pregnan(?:t|cy|cies)|antenatal|prenatal|midwi(?:fe|ves)|maternal|headphones?|earphones?|earbuds?|noise-cancel\\w+',
  },
  BP: {
    words:
      'blood|pulse|systolic|diastolic|hypertension|mmHg|stroke|heart rate|nurses?|drugs?|radiocarbon|archaeolog\\w+|Holocene',
    before: "(?:years|yrs?|cal\\.?|ka|[Hh]igh|[Ll]ow|[Rr]aised|patient[’']s)",
    behind:
      '(?:was|is|of) \\d{2,3}(?: over |/)\\d|(?:monitors?|cuffs?|readings?|measurements?)|(?:was|is|were) measured',
  },
  CNN: { words: 'neural|neurons?|layers?|classif\\w+|convolution\\w*|trained|images', isCounted: true },
  DEA: { words: 'diethanolamine|shampoos?|soaps?|lotions?|surfactants?' },
  ECB: { words: CRICKET },
  EPA: { words: 'DHA|omega-?3|fatty acids?|fish oils?' },
  ETH: { words: 'Ethereum|Bitcoin|BTC' },
  GE: {
    words: 'genetic(?:ally)?|transgenic',
    behind: '(?:crops?|foods?|seeds?|maize|corn|soybeans?|salmon|organisms?)',
  },
  HP: { words: 'horsepower|hit points|torque|rpm|potions?|wizards?' },
  ICC: { words: CRICKET, behind: '(?:profiles?|World Cup|Champions Trophy)' },
  IRA: { words: 'retire\\w*|savings?|tax(?:es|ed)?|contributions?|invest\\w*', before: 'Roth', isCounted: true },
  ISO: { words: 'shutter|aperture|exposure', behind: '(?:\\d{2,6}|images?|files?)' },
  ITU: { words: 'intensive (?:care|therapy)|ventilat\\w+|fever|wards?|nurses?|triathl\\w+' },
  PBS: {
    words: 'wash(?:ed|es|ing)|rins\\w+|dilut\\w+|dissolved|saline|incubat\\w+|pellets?|centrifug\\w+|antibod\\w+',
    behind: 'buffer',
  },
  PLO: { words: 'poker|pot-limit|Omaha|flop' },
  RAF: { words: 'kinases?|tumou?rs?|mutations?|mutant|oncogen\\w+|MEK|melanoma|inhibit(?:s|ors?)?' },
  SEC: {
    words: 'quarterbacks?|touchdowns?|college (?:football|basketball)',
    behind: '(?:titles?|championships?|tournament|games?|football|basketball|baseball)',
  },
  TSA: { words: 'agar|incubat\\w+|petri' },
  TWA: { words: 'time-weighted|ppm' },
  UPI: { words: 'payments?|transactions?|QR|rupees?' },
  UPS: {
    words: 'uninterruptible|batter(?:y|ies)|power (?:cuts?|outages?|failures?|supply)|with power|mains|voltage|racks?',
    isCounted: true,
  },
};

/** Behind a number these are what is counted: 200 HP, 30 SEC, 4500 BP. */
const MEASURES = new Set(['BP', 'HP', 'SEC']);

interface Patterns {
  readonly words: RegExp | undefined;
  readonly before: RegExp | undefined;
  readonly behind: RegExp | undefined;
  readonly isCounted: boolean;
}
const made = new Map<string, Patterns | undefined>();

function patternsOf(initials: string): Patterns | undefined {
  if (made.has(initials)) return made.get(initials);
  const other = Object.hasOwn(OTHERS, initials) ? OTHERS[initials] : undefined;
  const patterns = other && {
    words: other.words === undefined ? undefined : new RegExp(`\\b(?:${other.words})\\b`, 'iu'),
    before: other.before === undefined ? undefined : new RegExp(`\\b${other.before}\\s$`, 'u'),
    behind: other.behind === undefined ? undefined : new RegExp(`^\\s${other.behind}\\b`, 'u'),
    isCounted: other.isCounted === true,
  };
  made.set(initials, patterns);
  return patterns;
}

const COUNTED_BEFORE = /\b(?:an?|the|this|each|every|own|my|your|his|her|one)\s$/iu;

/** Whether the sentence around known initials speaks of the other thing that they stand for. */
export function areOfOtherThing(initials: string, before: string, after: string): boolean {
  const patterns = patternsOf(initials);
  if (patterns === undefined) return false;
  const { words, isCounted } = patterns;
  if (patterns.before?.test(before) || patterns.behind?.test(after)) return true;
  if (words === undefined || (isCounted && !COUNTED_BEFORE.test(before))) return false;
  return words.test(before) || words.test(after);
}

const NUMBER = /(?<![\p{L}\d.,$€£])(?<number>\d[\d.,]*)\s?$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const BEFORE_YEAR = /\b(?:in|since|by|from|until|of|after|before|during|late|early|mid|and)\s$/iu;
/**
 * Several, whom a number before the initials counts: 11 BP
 * workers; of a measure nothing stands between (a 50 HP motor).
 */
const SEVERAL = String.raw`(?!(?:is|was|has|does|plus|as)\b)(?:\p{L}+[^s\P{L}]s|people|men|women|children|police|staff|personnel)\b`;
const SEVERAL_BEHIND = new RegExp(`^\\s(?:\\p{Ll}+\\s)?${SEVERAL}`, 'u');
const SEVERAL_RIGHT_BEHIND = new RegExp(`^\\s${SEVERAL}`, 'u');
const NO_NOUN =
  /^(?:\s*$|\s?[^\s\p{L}]|\s(?:is|are|was|were|and|or|at|by|for|from|in|of|on|to|with|left|per|each|than)\b)/u;

/** Whether a number counts what the initials stand for, so that they are a measure. */
export function areMeasure(initials: string, before: string, after: string): boolean {
  const { number } = NUMBER.exec(before)?.groups ?? {};
  if (number === undefined) return false;
  const isMeasure = MEASURES.has(initials);
  const isYear = YEAR.test(number) && (!isMeasure || BEFORE_YEAR.test(before.slice(0, before.lastIndexOf(number))));
  if (isYear || (isMeasure ? SEVERAL_RIGHT_BEHIND : SEVERAL_BEHIND).test(after)) return false;
  return isMeasure || NO_NOUN.test(after);
}

const OF_ONE = /\b(?:an?|each|every|its own|my|your|his|her)\s$/iu;
/** A verb and what it governs, or nothing that could be the noun: "an X keeps the server running", "her X and". */
const VERB_BEHIND = /^\s\p{Ll}+s\s(?:an?|the|its|his|her|their|you|us|them|\p{Ll}+s)\b/u;
/** What is joined with other names is said of a noun behind them all: "a UN and EU mission". */
const ENDS_BEHIND =
  /^(?:[.;:)]|(?:,|\s(?:and|or)\b)(?!\s\p{Lu})|\s(?:is|was|has|had|with|that|which|can|will|may)\b|\s*$)/u;

/** Whether the initials stand where a thing stands of which there are many, and no noun behind them: his X was high. */
export const areThing = (before: string, after: string): boolean =>
  OF_ONE.test(before) && (VERB_BEHIND.test(after) || ENDS_BEHIND.test(after));
