/** Abbreviations that every page may hold without naming a body: no initials of a name are read as one of them. */
import { countryOf } from '../geography/places.ts';

const COMMON = new Set(
  `am pm ad bc bce ps us uk eu uae usa usc ussr gdr frg prc roc drc ksa rsa dprk nz sa dc la ny nyc
  ba bsc bs ma msc ms md mba phd jd llb llm dr mr mrs st jr sr mp mps mep qc kc pr hr pa vp pm ceo cfo coo cto cio cmo
  evp svp avp gm tv pc cd dvd id iq it ai ict ip vip rip faq diy atm gps gmt utc est edt pst pdt cst cdt mst mdt bst cet
  gdp gnp cpi ppp vat ipo etf esg roi kpi csr sme smes ngo ngos plc llc llp ltd inc
  dna rna hiv aids icu mri gp suv led lcd usb pdf url api cpu gpu ram sms app
  asap aka eta tba tbc tbd rsvp fyi nb pp eg ie etc al cf op mph kmh rpm pow awol tnt uv hq pto
  ag bv nv se spa sas sarl`.split(/\s+/u),
);

const LONGEST = Math.max(...Array.from(COMMON, ({ length }) => length));

/** Of capitals with or without full stops: "A.M.", "CEO", "U.S.", "UAE". */
export function isCommonAbbreviation(initials: string): boolean {
  const letters = initials.includes('.') ? initials.replaceAll('.', '') : initials;
  return (letters.length <= LONGEST && COMMON.has(letters.toLowerCase())) || countryOf(letters) !== undefined;
}
