import type { LanguageProfile } from './types.ts';

export const german: LanguageProfile = {
  language: 'de',
  heads: `universität universitäten hochschule hochschulen fachhochschule schule akademie institut fakultät zentrum
    ministerium departement parlament botschaft kommission ausschuss rat behörde amt kolleg konservatorium labor museum bibliothek klinik
    krankenhaus bank gesellschaft gruppe stiftung verein verband bund gmbh ag kg`,
  university: 'universität universitäten uni',
  generic: `technische technischen freie freien nationale internationale königliche staatliche private öffentliche
    katholische evangelische pädagogische angewandte neue wissenschaft wissenschaften technik technologie kunst künste
    musik wirtschaft recht medizin gesundheit bildung forschung`,
  small: 'der die das des den dem und für von zu zur zum in im an am',
  and: 'und',
  between: 'zu von der',
  locatives: 'in nach aus bei um stadt',
  legalForms: 'gmbh ag kg se ohg',
  academic:
    'student studenten studentin studierende studierenden professor professorin professoren absolvent absolventin absolventen doktorand doktorandin forscher forscherin forschende campus rektor rektorin studium stipendium promotion',
  definition: 'im Folgenden kurz | im Folgenden | nachfolgend | abgekürzt | kurz',
  personDeeds: 'weinte lächelte nickte seufzte flüsterte starb ertrank heiratete gestand schlief',
  personThings: 'messer dolch pistole revolver machete',
  namedAfter: 'verlag klinikum universitätsklinikum universitätsspital museum park straße rundfunk hörfunk',
  landforms: 'see fluss berg stadt straße platz dorf',
  scholars: `hochschule uni exzellenz wissenschaftler wissenschaftlerin wissenschaftlerinnen dozent dozentin dozenten lehrstuhl physiker physikerin
    historiker historikerin ökonom ökonomin biologe biologin soziologe soziologin erstsemester präsident präsidentin
    kanzler labor`,
  scholarsBefore: 'hochschulen unis promovierte studierte lehrt lehrte habilitierte',
  sports: 'spiel liga pokal tor tore siegte verlor gewann trainer stürmer bundesliga verein fans schlug unentschieden',
  cityWords:
    'oberbürgermeister bürgermeister stadtrat einwohner bahnhof flughafen polizei gericht geboren wohnt lebt zug züge',
  deeds:
    'bietet leitet koordiniert unterzeichnet beruft forscht lehrt erhält bekommt beteiligt streicht eröffnet vergibt',
  partners: 'mit',
  partnerships:
    'austausch partnerschaft partnerschaften partner abkommen vereinbarung kooperation kooperiert kooperieren zusammenarbeit forschung',
  trades: `richter richterin koch köchin bäcker bäckerin metzger metzgerin friseur friseurin klempner klempnerin
    elektriker tischler schreiner mechaniker gärtner gärtnerin postbote kellner kellnerin fischer landwirt
    landwirtin bauer bäuerin schäfer taxifahrer taxifahrerin busfahrer busfahrerin lkw-fahrer fahrer fahrerin
    hausmeister nachbar nachbarin mieter mieterin fahrgast augenzeuge rettungsschwimmer feuerwehrmann
    krankenschwester krankenpfleger pfleger hebamme zahnarzt zahnärztin polizist polizistin feldwebel gefreiter
    häftling angeklagter angeklagte witwe witwer rentner rentnerin schüler schülerin schlagzeuger
    schlagzeugerin trompeter geiger geigerin pianist pianistin gitarrist sänger sängerin torwart stürmer stürmerin
    sprinter ruderer boxer schwimmer schwimmerin fotograf fotografin`,
  credits: `foto fotos fotografie fotografien video kamera illustration illustrationen text texte musik liedtext gestaltung
    layout übersetzung`,
};
