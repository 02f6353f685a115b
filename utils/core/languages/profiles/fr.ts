import type { LanguageProfile } from './types.ts';

export const french: LanguageProfile = {
  language: 'fr',
  heads: `université universités école écoles collège institut académie faculté département centre ministère parlement ambassade commission
    comité conseil agence bureau conservatoire polytechnique laboratoire musée bibliothèque hôpital banque société
    compagnie groupe fondation association union fédération`,
  headsInSmallLetters: true,
  university: 'université universités',
  generic: `national nationale nationaux international internationale royal royale supérieur supérieure supérieures
    catholique libre ouverte ouvert publique privée européenne européen technique techniques technologie technologies
    sciences science arts art commerce gestion management droit médecine santé éducation enseignement recherche
    ingénieurs ingénierie agronomie agriculture études normale fédérale fédéral centrale nouvelle`,
  small: 'de du des la le les et d l à en au aux pour',
  and: 'et',
  between: 'de du des la le les d l',
  oneMoreOf: 'celle de',
  locatives: 'à en vers depuis près ville maire',
  legalForms: 'sa sarl sas',
  academic:
    'étudiant étudiants étudiante étudiantes professeur professeure professeurs doctorant doctorants diplômé diplômée diplômés licence chercheur chercheurs chercheuse campus recteur rectrice bourse',
  definition: 'ci-après dénommée | ci-après dénommé | ci-après | dénommée ci-après | en abrégé',
  personDeeds: 'pleura sourit soupira murmura mourut épousa avoua dormait',
  personThings: 'couteau poignard pistolet revolver machette',
  namedAfter: 'presses éditions hôpital musée parc rue radio librairie',
  landforms:
    'lac mont montagne rivière cap baie vallée île îles plage port ville village rue boulevard quai gare fleuve',
  scholars: `universitaire universitaires amphi président présidente enseignant enseignants enseignante laboratoire labo thèse doctorat maître maîtresse
    historien historienne économiste économistes physicien physicienne biologiste biologistes sociologue sociologues
    élève élèves inscrits`,
  scholarsBefore: 'inscrit inscrite inscrites',
  sports:
    'match club championnat but buts ligue coupe bat battu joue reçoit supporters olympique stade équipe entraîneur',
  cityWords:
    'mairie maire préfet préfets habitants gare aéroport rue quartier police tribunal né née habite métropole rectorat',
  deeds: 'propose accueille forme signe rejoint dirige ouvre ferme recrute attribue publie coordonne participe obtient',
  partners: 'avec',
  partnerships: 'échange échanges partenariat partenariats accord convention coopération collaboration recherche',
  trades: `juge cuisinier cuisinière boulanger boulangère boucher bouchère coiffeur coiffeuse plombier électricien
    menuisier mécanicien jardinier jardinière facteur épicier épicière serveur serveuse pêcheur agriculteur
    agricultrice berger taxi chauffeur routier voisin voisine locataire passager passagère pompier infirmier
    infirmière dentiste policier policière gendarme sergent caporal détenu veuve
    veuf retraité retraitée élève écolier écolière batteur trompettiste violoniste pianiste guitariste chanteur
    chanteuse buteur sprinteur rameur boxeur nageur nageuse photographe`,
  credits: `photo photos photographie photographies vidéo caméra illustration illustrations texte textes paroles musique
    maquette traduction`,
};
