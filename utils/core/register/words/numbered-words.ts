/** What is counted by numbers, besides the days of months and the months of years. */
export const NUMBERED: ReadonlySet<string> = new Set(
  `semester semestre semestr trimester trimestre term quarter quartal sem no nr num number article phase part version rev revision
  room protocol protokoll protocolo vol volume copies copy appendix annex addendum amendment agreement contract document doc
  session meeting item point page chapter section resolution decision order decree law week weeks wk kw woche kalenderwoche
  semaine semana settimana vecka uke uge неделя № n°`.split(/\s+/),
);
