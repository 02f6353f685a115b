/** Words of sport, in English and of football in some other languages, and of what else is won and counted. */

/** Words that hardly stand where no sport is spoken of. */
const SPORT =
  /\b(?:sports?|soccer|football(?:ers?)?|basketball|baseball|softball|hockey|cricket(?:ers?)?|rugby|handball|volleyball|NBA|WNBA|NFL|NHL|MLB|MLS|NCAA|UEFA|FIFA|play-?offs?|leagues?|premiership|championships?|tournaments?|semi-?finals?|quarter-?finals?|fixtures?|standings|scoreboard|(?<!test )scores?|scor(?:ed|ing|ers?)|kick-?off|half-?time|overtime|extra time|innings?|wickets?|touchdowns?|quarterbacks?|pitchers?|homers?|homered|goalkeepers?|strikers?|midfielders?|batsm[ae]n|coach(?:ed|es)?|referees?|umpires?|games?|match|matches)\b|(?<!\p{L})(?:Fußball|fútbol|futebol|Bundesliga|liga|ligue|copa|coupe|Pokal|Spieltag|partidos?)(?!\p{L})/iu;
const CUP = /\b(?:Cup|CUP)\b|\b(?:Final|Goals|Tries|Points):/u;
/** League tables of universities, and coaches that are buses. */
const NO_SPORT = /\bleague tables?\b|\bcoach(?:es)? (?:station|tours?|trips?)\b/giu;

export function speaksOfSport(text: string): boolean {
  const rest = text.replace(NO_SPORT, '');
  return SPORT.test(rest) || CUP.test(rest);
}

/** Over a list of nothing but pairs. */
export const announcesResults = (text: string): boolean => /\b(?:results?|finals?)\b/iu.test(text);

/** Votes and rulings are counted like goals. */
export const speaksOfVotes = (text: string): boolean =>
  /\b(?:votes?|voted|voting|ballots?|polls?|elections?|referendum|majority|motion|bill|bond|measure|resolution|council|committee|parliament|senate|congress|assembly|house|court|judges?|jury|jurors?|justices|ruling|ruled|appeals?|lawsuit|case)\b/iu.test(
    text,
  );
