/** What English calls towns whose own names it changes. */
const ENGLISH: Readonly<Record<string, string>> = {
  Köln: 'Cologne',
  München: 'Munich',
  Nürnberg: 'Nuremberg',
  Wien: 'Vienna',
  Zürich: 'Zurich',
  Napoli: 'Naples',
  Torino: 'Turin',
  Milano: 'Milan',
  Firenze: 'Florence',
  Venezia: 'Venice',
  Genova: 'Genoa',
  Sevilla: 'Seville',
  Praha: 'Prague',
  Beograd: 'Belgrade',
  București: 'Bucharest',
  Warszawa: 'Warsaw',
  København: 'Copenhagen',
  Göteborg: 'Gothenburg',
  Lisboa: 'Lisbon',
};

/** Cologne for Köln; undefined of a town that English calls by its own name. */
export const englishTown = (town: string): string | undefined =>
  Object.hasOwn(ENGLISH, town) ? ENGLISH[town] : undefined;
