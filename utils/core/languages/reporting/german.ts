import { defineWords } from './define.ts';

export const german = defineWords({
  languages: ['de'],
  spaced: true,
  subjectsBehind: true,
  lowerCaseNames: true,
  dates: {
    months:
      'Januar|Jänner|Jan Februar|Feb März April|Apr Mai Juni Juli August|Aug September|Sept Oktober|Okt November|Nov Dezember|Dez'.split(
        ' ',
      ),
    weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend Sonntag'.split(' '),
    last: 'vergangenen, letzten, vorigen',
    next: 'kommenden, nächsten',
    relative: [
      ['heute', 'day', 0],
      ['gestern', 'day', -1],
      ['vorgestern', 'day', -2],
      ['übermorgen', 'day', 2],
      ['am Wochenende', 'weekend', 0],
      ['am (vergangenen|letzten|vorigen) Wochenende', 'weekend', -1],
      ['am (nächsten|kommenden) Wochenende', 'weekend', 1],
      ['(vergangene|letzte|vorige) Woche', 'week', -1],
      ['in der (vergangenen|letzten|vorigen) Woche', 'week', -1],
      ['(diese|dieser) Woche', 'week', 0],
      ['(nächste|kommende) Woche', 'week', 1],
      ['in der (nächsten|kommenden) Woche', 'week', 1],
      ['im (vergangenen|letzten|vorigen) Monat', 'month', -1],
      ['im (nächsten|kommenden) Monat', 'month', 1],
      ['im (vergangenen|letzten|vorigen) Jahr', 'year', -1],
      ['im (nächsten|kommenden) Jahr', 'year', 1],
      ['vor # Jahren', 'year', -1],
      ['vor # Monaten', 'month', -1],
      ['vor # Wochen', 'week', -1],
      ['vor # Tagen', 'day', -1],
    ],
    numbers: 'ein|einem|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
    within: 'im, seit, Anfang, Ende, Mitte, im Jahr, im Jahre',
    through: 'bis, und, bis zum, –, -',
    of: 'des',
  },
  signed: `unterzeichnet, unterzeichneten, unterzeichnete, unterschrieben, unterschrieb, geschlossen, schlossen, schloss, abgeschlossen, besiegelt, besiegelten, verlängert, verlängerten, erneuert, erneuerten, paraphiert, vereinbarten`,
  sign: 'unterzeichnen, unterzeichnet, unterschreiben, schließen, besiegeln, erneuern, verlängern, abschließen',
  signing: 'Unterzeichnung, Unterzeichnung (der|des|einer|eines), Abschluss (der|des|einer|eines)',
  signedWithoutInstrument:
    'unterzeichnete für, unterschrieb für, unterschrieben für, vertreten durch, Unterzeichner waren',
  memorandaOfUnderstanding:
    'Memorandum of Understanding, Absichtserklärung über Zusammenarbeit, ^MoU, Verständigungsmemorandum',
  memorandaOfCooperation: 'Kooperationsmemorandum, Memorandum über die Zusammenarbeit',
  frameworkAgreements: 'Rahmenvereinbarung, Rahmenabkommen, Rahmenvertrag, Rahmenkooperationsvertrag',
  otherAgreements:
    'Absichtserklärung, Kooperationsvereinbarung, Kooperationsabkommen, Kooperationsvertrag, Partnerschaftsvertrag, Partnerschaftsvereinbarung, Austauschabkommen, Austauschvereinbarung, Doppelabschlussabkommen, Hochschulpartnerschaft, Partnerschaftsabkommen, Zusammenarbeitsvereinbarung, Letter of Intent',
  memoranda: 'Memorandum, Memoranden',
  anyAgreement: 'Vereinbarung, Abkommen, Vertrag, Dokument, Papier, Urkunde, Übereinkunft',
  otherPapers:
    'Arbeitsvertrag, Mietvertrag, Petition, Kaufvertrag, Spielervertrag, Dreijahresvertrag, Darlehen, Gesetz, Pariser Abkommen, Klimaabkommen, Friedensvertrag, Handelsabkommen, Freihandelsabkommen, Anwesenheitsliste, Buch, Autogramme, Tarifvertrag, Staatsvertrag, offenen Brief, Leihvertrag',
  passive: 'wurde, wurden, worden, ist, sind, war, waren, wird, werden',
  background: 'im Rahmen, aufgrund, dank, auf Grundlage, gemäß, laut, auf der Grundlage, seit',
  visited:
    'besuchte, besuchten, besucht, besichtigte, besichtigten, reiste an die, reisten an die, (war|waren) ~ zu Gast (an|bei|in), stattete ~ einen Besuch ab',
  visit: 'besuchen, besucht',
  visiting: 'Besuch, Besuchs, Reise',
  received: 'empfing, empfingen, begrüßte, begrüßten, empfangen',
  receive: 'empfangen, empfängt, begrüßen, begrüßt',
  wasReceived: '(wurde|wurden) ~ empfangen',
  led: '(führte|leitete|entsandte|schickte) eine Delegation',
  delegations:
    'Delegation, Gruppe, Gäste, Gästen, Vertreter, Vertreterinnen, Lehrende, Studierende, Team, Mitglieder, Forschende, Mitarbeitende',
  delegation: 'Delegation',
  otherGroups:
    'Fußballmannschaft, Mannschaft, Chor, Orchester, Touristen, Spieler, Fans, Gastprofessor, Gastprofessorin, Internetseite, Webseite, Website, Absolventin, Absolvent, Alumni, Seminar',
  remotely: 'per Video, Videokonferenz, Videoschalte, online, virtuell, per Telefon',
  exchange: 'Kulturaustausch',
  visitors: 'sie, die Gäste, die Delegation',
  toured: 'besichtigten, besuchten, sahen',
  founded: 'eröffnet, eröffneten, eröffnete, gegründet, gründeten, gründete, eingeweiht, weihten',
  found: 'eröffnen, gründen, einweihen',
  bodies:
    'Zentrum, Institut, Labor, Campus, Außenstelle, Schule, Akademie, Allianz, Netzwerk, Fakultät, Lernzentrum, Büro, Lehrstuhl, Zentrums, Konsortium',
  alliances: 'Allianz, Verband, Netzwerk, Verbund, Vereinigung',
  joined: 'beigetreten, trat ~ bei, traten ~ bei, aufgenommen in',
  join: 'beitreten, tritt ~ bei',
  takesPart: 'Sekretariat, Mitglied, Mitglieder',
  not: 'nicht, kein, keine, keinen, nie, ohne, weder, verweigerte, verweigerten, lehnte, lehnten, bestritt, bestritten, dementiert, dementierte',
  calledOff:
    'verschoben, abgesagt, gescheitert, geplatzt, abgebrochen, auf Eis, irrtümlich, Berichtigung, ausgesetzt, vertagt, scheiterten, scheiterte, nicht zustande',
  imagined:
    'wenn, falls, ob, hoffe, hofft, hoffen, wünscht, wünschen, Gerücht, Gerüchte, angenommen, vielleicht, träumt, träumen, stellen Sie sich vor, hoffentlich',
  conditional: 'vorbehaltlich, sofern, unter der Bedingung, unter dem Vorbehalt',
  possible:
    'könnte, könnten, sollte, sollten, würde, würden, möchte, möchten, kann, können, müssen, muss, dürfte, dürften',
  infinitive: 'zu',
  planned:
    'will, wollen, wird, werden, soll, sollen, plant, planen, beabsichtigt, beabsichtigen, vereinbarten, einigten sich, haben vor, steht ~ bevor, geplant',
  agreed: 'vereinbarten, einigten, beschlossen',
  plannedBehind: 'ist geplant, findet ~ statt, soll ~ stattfinden, ist vorgesehen, steht an',
  lookingBack:
    'hatte, hatten, damals, einst, seinerzeit, seither, seitdem, erstmals, früher, ehemalige, ehemaligen, zuvor',
  longAfter: '(Jahre|Jahr|Monate|Jahrzehnte|Jahrzehnt) (nach|nachdem)',
  ended: 'ausgelaufen, beendet, gekündigt, aufgelöst, erloschen, endete, lief aus, abgelaufen',
  anniversary: 'Jubiläum, Jahre danach, Jahre später, Rückblick, Geschichte, Erinnerungen, Jahrzehnt, Jahrestag',
  fiction: 'Roman, Übung, Übungen, Diktat, Muster, Vorlage, Erzählung, Grammatik, Beispiel',
  beside:
    'mehr dazu, lesen Sie auch, auch interessant, Kommentare, verwandte Artikel, ähnliche Artikel, weitere Meldungen, Leserbriefe, mehr zum Thema',
  bothParties:
    'beide (Seiten|Universitäten|Hochschulen|Einrichtungen|Partner), die beiden (Seiten|Universitäten|Hochschulen|Einrichtungen|Partner|Rektoren), beiden (Universitäten|Hochschulen|Einrichtungen)',
  threeParties: 'die drei (Universitäten|Hochschulen|Einrichtungen|Partner)',
  sides: 'Seite',
  sameParty: 'die (Universität|Hochschule|Akademie|Organisation), das (Institut|Ministerium)',
  sameDay:
    'am selben Tag, anschließend, danach, bei dieser Gelegenheit, während des Besuchs, später, im Anschluss, dabei',
  hostSide: 'die Gastgeber, Gastgeber',
  guestSide: 'die Gäste, Gäste',
  offices:
    'Präsident, Präsidentin, Vizepräsident, Vizepräsidentin, Rektor, Rektorin, Prorektor, Prorektorin, Kanzler, Kanzlerin, Direktor, Direktorin, Dekan, Dekanin, Minister, Ministerin, Botschafter, Botschafterin, Generalsekretär, Generalsekretärin, Leiter, Leiterin, Professor, Professorin',
  institutionHeads:
    'Universität, *universität, *Universität, Hochschule, *hochschule, Institut, *institut, Akademie, *akademie, Ministerium, *ministerium, Stiftung, Verband, Zentrum, Schule, Bank, Museum, Bibliothek, Allianz, Botschaft, University, College, Institute, Politecnico, Kolleg',
  nameLinks: 'für, und, der, des, die, von, zu, in, im, of, am, an',
  fields:
    'Wissenschaft, Wissenschaften, Technik, Technologie, Kunst, Kultur, Wirtschaft, Bildung, Forschung, Recht, Medien, Gestaltung, Landwirtschaft',
  outsideNames:
    'haben, hat, am, laut, nach, seit, wie, wenn, als, auch, dass, heute, gestern, ein, eine, eines, einer, einen, unterzeichneten, besuchte, Herr, Frau, Dr, Prof, mit, und',
  articles: 'der, die, das, den, dem, des, ein, eine, einer, eines, einem, einen, ihre, ihrer, seine, seiner',
  and: 'und, sowie',
  with: 'mit, gemeinsam mit',
  between: 'zwischen',
  by: 'von, durch, vom',
  of: 'der, des, von, vom, aus',
  from: 'der, des, von, vom, aus',
  to: 'an, nach, zu, zur, zum, an die, an der',
  at: 'an, in, bei, am, im, nahe, neben',
  for: 'für, im Namen',
  besideSigning:
    'im Beisein, unter Leitung, unter der Leitung, geleitet von, sagte, erklärte, laut, so, betonte, angeführt von',
  dayWords: 'Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag, Herbst, Sommer, Winter, Frühjahr',
  told: 'mitteilte, mitteilten, teilte, teilten, sagte, erklärte, meldete, berichtete',
  occasions: 'Zeremonie, Festakt, Feier, Treffen',
  signingOccasions: 'Unterzeichnung',
  visitOccasions: 'Besuch',
  foundingOccasions: 'Eröffnung, Gründung',
  definite: 'der, die, das, dieser, diese, dieses',
  indefinite: 'ein, eine, einer, eines, einem',
  held: '(fand|fanden|findet|finden) ~ ~ statt, stattfand, stattfanden, stattfindet, stattgefunden',
  in: 'in, im',
  clauseOpeners: 'dass, weil, obwohl, während, nachdem, bevor, wo, sodass, aber, damit',
});
