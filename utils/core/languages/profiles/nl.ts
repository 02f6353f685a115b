import type { LanguageProfile } from './types.ts';

export const dutch: LanguageProfile = {
  language: 'nl',
  heads:
    'universiteit universiteiten hogeschool school academie instituut faculteit centrum ministerie departement parlement ambassade commissie comité raad bureau museum bibliotheek ziekenhuis bank groep stichting vereniging',
  university: 'universiteit universiteiten',
  generic:
    'nationale internationale koninklijke technische vrije open openbare wetenschap wetenschappen kunst kunsten onderwijs onderzoek',
  small: 'van de het der den en voor in te',
  and: 'en',
  andIsOtherWord: true,
  between: 'van de der',
  locatives: 'in naar uit bij stad',
  legalForms: 'nv bv',
  academic:
    'student studenten studente hoogleraar hoogleraren docent docenten onderzoeker onderzoekers promovendus alumnus alumni campus rector beurs',
  definition: 'hierna te noemen | hierna | afgekort',
  namedAfter: 'pers ziekenhuis museum park straat uitgeverij uitgeverijen',
  landforms: 'meer rivier stad straat plein dorp',
  scholars:
    'opleiding opleidingen studenten hogeronderwijs wetenschapper wetenschappers lector onderzoekster proefschrift decaan bestuur promoveerde studeerde studeert doceert',
  sports:
    'wedstrijd eredivisie beker doelpunt doelpunten elftal won verloor trainer spits fans supporters gelijk speelt',
  cityWords:
    'gemeente gemeenteraad burgemeester wethouder inwoners politie luchthaven station wijk straat geboren woont',
  deeds: 'biedt leidt coördineert ondertekent schrapt opent benoemt onderzoekt krijgt stopt werft',
  partners: 'met',
  partnerships: 'uitwisseling partnerschap overeenkomst samenwerking onderzoek',
  trades: `rechter kok bakker slager kapper loodgieter elektricien timmerman monteur tuinman postbode ober visser boer
    boerin herder taxichauffeur buschauffeur chauffeur buurman buurvrouw huurder passagier ooggetuige
    badmeester brandweerman verpleegkundige verpleger verpleegster tandarts agent agente sergeant korporaal
    verdachte weduwe weduwnaar leerling scholier drummer trompettist violist pianist gitarist zanger
    zangeres keeper spits sprinter roeier bokser zwemmer fotograaf`,
  credits: `foto foto's fotografie video camera illustratie illustraties tekst teksten muziek vormgeving vertaling`,
};
