/** States and provinces as addresses have them behind a town: Seneca, SC; Ithaca, N.Y.; London, Ont. */

/** Of the United States, of Canada and of Australia. */
const POSTAL_CODES = `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC
  ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW QLD TAS VIC`.split(/\s+/u);
/** With a full stop behind each part: N.C., Calif. */
const ABBREVIATIONS = `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev
  Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Alta Man Ont Sask Que N.H N.J N.M N.Y N.C N.D R.I S.C S.D W.Va D.C B.C N.B N.S
  P.E.I`.split(/\s+/u);
const BEHIND_TOWN = new RegExp(
  String.raw`^,\s(?:(?:${POSTAL_CODES.join('|')})(?![\p{L}\p{N}'’-])|(?:${ABBREVIATIONS.join('|').replaceAll('.', String.raw`\.`)})\.)`,
  'u',
);

/** Whether what stands right behind a name gives it to a town of a state. */
export const hasStateBehind = (after: string): boolean => after.startsWith(', ') && BEHIND_TOWN.test(after);
