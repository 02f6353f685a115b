import type { LanguageProfile } from './types.ts';

export const italian: LanguageProfile = {
  language: 'it',
  heads: `universit* scuola istituto accademia facoltà centro ministero ambasciata commissione comitato consiglio agenzia
    ufficio conservatorio politecnico laboratorio museo biblioteca ospedale banca società compagnia gruppo fondazione
    associazione unione federazione`,
  headsInSmallLetters: true,
  university: 'università',
  generic: `nazionale internazionale statale regio superiore cattolica libera aperta pubblica privata europea centrale
    tecnica tecnologia scienze scienza arti arte commercio diritto medicina salute istruzione educazione ricerca
    ingegneria studi nuova degli`,
  small: 'di del della dello dei degli delle e ed in per a al alla la il lo',
  and: 'e ed',
  between: 'di del della dello dei degli delle',
  oneMoreOf: 'quella di',
  locatives: 'a in da verso città',
  legalForms: 'spa srl',
  academic:
    'studente studenti studentessa professore professoressa docente docenti laureato laureata ricercatore ricercatrice ricercatori campus rettore rettrice dottorato laurea borsa',
  definition: 'di seguito | d’ora in poi | in breve',
  namedAfter: 'stampa ospedale museo parco via radio edizioni editrice libreria',
  landforms: 'lago fiume monte isola città via piazza',
  scholars: `atenei ateneo universitari universitaria accademico rettore rettrice prorettore preside tesi cattedra storico storica economista economisti fisico biologo biologa
    allievi allieva allievo iscritti iscritto matricole laureata laureato`,
  scholarsBefore: 'insegna insegnò studia studiò',
  sports:
    'partita serie coppa gol squadra club vince vinto perde perso pareggia attaccante allenatore tifosi stadio calcio derby',
  cityWords:
    'comune sindaco sindaca abitanti polizia questura aeroporto stazione via quartiere nato nata vive provincia',
  deeds: 'offre ospita firma guida coordina insegna partecipa assegna pubblica recluta aderisce',
  partners: 'con',
  partnerships: 'scambio accordo convenzione partenariato cooperazione collaborazione ricerca',
  trades: `giudice cuoco cuoca panettiere fornaio macellaio parrucchiere parrucchiera idraulico elettricista falegname
    meccanico giardiniere postino barista cameriere cameriera pescatore agricoltore agricoltrice pastore tassista
    camionista autista vicino vicina inquilino inquilina passeggero bagnino pompiere infermiere
    infermiera dentista poliziotto poliziotta carabiniere sergente caporale detenuto imputato imputata
    vedova vedovo pensionato pensionata alunno alunna batterista trombettista violinista pianista chitarrista
    cantante portiere attaccante centrocampista velocista canottiere pugile nuotatore nuotatrice fotografo
    fotografa`,
  credits: `foto fotografia fotografie video riprese illustrazione illustrazioni testo testi musica musiche grafica
    impaginazione traduzione`,
};
