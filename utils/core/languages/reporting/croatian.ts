import { defineWords } from './define.ts';

/** Croatian and Bosnian, and Serbian in Latin letters, with the words of either pronunciation: posjetio, posetio. */
export const croatian = defineWords({
  languages: ['hr', 'bs', 'sh'],
  spaced: true,
  subjectsBehind: true,
  bareOf: true,
  lowerCaseAdjectives:
    'ski, ska, sko, skog, skoga, skom, skome, ske, sku, skim, skih, čki, čka, čko, čkog, čkom, čke, čku, čkim, čkih, ni, na, no, nog, nom, ne, nu, nim, nih',
  dates: {
    months:
      'siječnja|siječanj|siječnju|januara|januar|januaru veljače|veljača|veljači|februara|februar|februaru ožujka|ožujak|ožujku|marta|mart|martu travnja|travanj|travnju|aprila|april|aprilu svibnja|svibanj|svibnju|maja|maj|maju lipnja|lipanj|lipnju|juna|jun|junu srpnja|srpanj|srpnju|jula|jul|julu kolovoza|kolovoz|kolovozu|avgusta|avgust|avgustu|augusta|august|augustu rujna|rujan|rujnu|septembra|septembar|septembru listopada|listopad|listopadu|oktobra|oktobar|oktobru studenoga|studenog|studeni|studenom|novembra|novembar|novembru prosinca|prosinac|prosincu|decembra|decembar|decembru'.split(
        ' ',
      ),
    weekdays:
      'ponedjeljak|ponedjeljka|ponedeljak|ponedeljka utorak|utorka srijeda|srijedu|srijede|sreda|sredu|srede četvrtak|četvrtka petak|petka subota|subotu|subote nedjelja|nedjelju|nedjelje|nedelja|nedelju|nedelje'.split(
        ' ',
      ),
    last: 'prošli, prošlu, prošlog, prošle, protekli, proteklu, minuli, minulu',
    next: 'idući, iduću, sljedeći, sljedeću, sledeći, sledeću, naredni, narednu',
    relative: [
      ['danas', 'day', 0],
      ['jučer', 'day', -1],
      ['juče', 'day', -1],
      ['prekjučer', 'day', -2],
      ['prekjuče', 'day', -2],
      ['sutra', 'day', 1],
      ['prekosutra', 'day', 2],
      ['(ovog|ovoga) vikenda', 'weekend', 0],
      ['(prošlog|prošloga|proteklog) vikenda', 'weekend', -1],
      ['(idućeg|sljedećeg|sledećeg) vikenda', 'weekend', 1],
      ['(prošli|protekli) tjedan', 'week', -1],
      ['(prošlog|prošloga|proteklog) tjedna', 'week', -1],
      ['(prošle|protekle) (sedmice|nedelje)', 'week', -1],
      ['(ovaj tjedan|ovog tjedna|ovoga tjedna|ove sedmice|ove nedelje)', 'week', 0],
      ['(idući|sljedeći) tjedan', 'week', 1],
      ['(idućeg|sljedećeg) tjedna', 'week', 1],
      ['(iduće|sljedeće|sledeće|naredne) (sedmice|nedelje)', 'week', 1],
      ['(prošlog|prošloga) (mjeseca|meseca)', 'month', -1],
      ['(ovog|ovoga) (mjeseca|meseca)', 'month', 0],
      ['(idućeg|sljedećeg|sledećeg|narednog) (mjeseca|meseca)', 'month', 1],
      ['(prošle|protekle) godine', 'year', -1],
      ['(lani|prošlu godinu)', 'year', -1],
      ['ove godine', 'year', 0],
      ['(iduće|sljedeće|sledeće|naredne) godine', 'year', 1],
      ['(prije|pre) # (godina|godine|godinu)', 'year', -1],
      ['(prije|pre) # (mjeseci|mjeseca|mjesec|meseci|meseca|mesec)', 'month', -1],
      ['(prije|pre) # (tjedana|tjedna|sedmica|sedmice|nedelja|nedelje)', 'week', -1],
      ['(prije|pre) # (dana|dan)', 'day', -1],
    ],
    numbers:
      'jedan|jedna|jednu|jednog dva|dvije|dve tri četiri pet šest sedam osam devet deset jedanaest dvanaest'.split(' '),
    within: 'u, od, do, početkom, krajem, sredinom',
    through: 'do, i, –, —, -',
    of: 'godine',
  },
  bodyNouns: {
    university: 'sveučilišt*, univerzitet*',
    college: 'veleučilišt*, koledž*',
    school: 'škol*',
    institute: 'institut*, zavod*',
    academy: 'akademij*',
    institution: 'institucij*, ustanov*',
    organisation: 'organizacij*',
    ministry: 'ministarstv*',
    government: 'vlad*',
    embassy: 'veleposlanstv*, ambasad*',
    alliance: 'savez*, alijans*, mrež*, konzorcij*',
    association: 'udrug*, udruženj*, društv*',
    commission: 'komisij*, povjerenstv*',
    company: 'tvrtk*, kompanij*, bank*, firm*',
    foundation: 'zaklad*, fondacij*',
    centre: 'centar, centra, centru, centrom, središt*',
    museum: 'muzej*',
    library: 'knjižnic*, bibliotek*',
    hospital: 'bolnic*',
  },
  signed: `potpisao, potpisala, potpisalo, potpisali, potpisale, potpisan, potpisana, potpisano, potpisani, potpisane, potpisanog, sklopio, sklopila, sklopili, sklopile, sklopljen, sklopljeno, zaključili, zaključio, zaključila, zaključen,
    parafirali, parafirao, obnovio, obnovila, obnovili, obnovile, obnovljen, produžili, produljili, (stavio|stavila|stavili) ~ (potpis|potpise) na`,
  sign: 'potpisati, potpisuju, potpisuje, potpišu, potpiše, sklopiti, sklapaju, sklope, sklopi, obnoviti, parafirati, potpisat',
  signing:
    'potpisivanje, potpisivanja, potpisivanju, potpisivanjem, svečano potpisivanje, ceremonija potpisivanja, svečanost potpisivanja, sklapanje, sklapanja',
  signedWithoutInstrument:
    '(potpisao|potpisala|potpisali) (u ime|za), u ime ~ (potpisao|potpisala|potpisali), potpisnici su',
  memorandaOfUnderstanding:
    'memorandum* o razumijevanju, memorandum* o razumevanju, memorandum* o ~ (razumijevanju|razumevanju), ^MoU, ^MOU',
  memorandaOfCooperation: 'memorandum* o (suradnji|saradnji), memorandum* o ~ (suradnji|saradnji)',
  frameworkAgreements: 'okvirn* (sporazum*|ugovor*)',
  otherAgreements: `sporazum* o (suradnji|saradnji|partnerstvu|razmjeni|razmeni), sporazum* o ~ (suradnji|saradnji), ugovor* o (suradnji|saradnji|partnerstvu|razmjeni|razmeni), ugovor* o ~ (suradnji|saradnji), pism* o namjerama, pism* o namerama,
    bilateraln* (sporazum*|ugovor*), partnersk* (sporazum*|ugovor*), protokol* o (suradnji|saradnji), međusveučilišn* sporazum*, međuuniverzitetsk* sporazum*`,
  memoranda: 'memorandum*',
  anyAgreement: 'sporazum*, ugovor*, dokument*, protokol*, pakt, deklaracij*, povelj*',
  otherPapers: `peticij*, ugovor* o (najmu|zakupu|kreditu|radu|djelu|delu|prodaji|kupnji|kupovini|gradnji|izgradnji|dodjeli|dodeli|financiranju|finansiranju), zakon*, uredb*, pariški sporazum, mirovn* sporazum*, trgovinsk* sporazum*, dejtonsk* sporazum*, otvoren* pism*,
    autogram*, knjig* (gostiju|utisaka|dojmova), kolektivn* ugovor*, profesionaln* ugovor*, apel*`,
  severalPapers: 'sporazume, memorandume, ugovore',
  passive: 'bio, bila, bilo, bili, bit će, biće',
  background:
    'na temelju, na osnovu, temeljem, zahvaljujući, prema, u okviru, u sklopu, od, po, obljetnic*, godišnjic*, u skladu s, u skladu sa',
  visited: `posjetio, posjetila, posjetilo, posjetili, posjetile, posetio, posetila, posetilo, posetili, posetile, obišao, obišla, obišli, (boravio|boravila|boravili|boravilo) ~ (u|na), (bio|bila|bili) ~ u (posjetu|posjeti|poseti), (bio|bila) gost, bili gosti,
    (stigao|stigla|stigli) u (posjet|posjetu|posetu), (došao|došla|došli) u (posjet|posjetu|posetu)`,
  visit: 'posjetiti, posjetit, posjećuje, posjećuju, posjete, posjeti, posetiti, posećuje, posećuju, poseti',
  came: 'stigao, stigla, stigli, doputovao, doputovala, doputovali, boravio, boravila, boravili',
  habits: 'svake godine, redovito, redovno, godišnje, svakog (mjeseca|meseca)',
  visiting: 'posjet, posjeta, posjetu, poseta, posete, poseti, posetu',
  received:
    'primio, primila, primili, primilo, ugostio, ugostila, ugostili, ugostilo, dočekao, dočekala, dočekali, pozdravio, pozdravila',
  receive: 'primiti, primit, prima, primaju, ugostiti, ugostit, dočekati',
  wasReceived: '(primljen|primljena|primljeni|primljeno|ugošćena|ugošćeni|dočekana|dočekani) ~ (na|u|kod)',
  noGuests:
    'dokument*, odluk*, prijedlog*, predlog*, zahtjev*, zahtev*, pism*, program, programa, projekt*, zakon*, rezolucij*, deklaracij*, strategij*, plan, plana, poziv, poziva, studenti',
  led: '(predvodio|predvodila|poslao|poslala) (izaslanstvo|delegaciju)',
  bodyParts: 'fakultet*, odsjek*, odsek*, uprav*, senat*, rektorat*',
  delegations:
    'izaslanstv*, delegacij*, skupin*, grup*, predstavni*, gost, gosti, goste, gostiju, profesor*, nastavni*, student*, suradni*, znanstveni*, uprav*, dekani',
  delegation: 'izaslanstv*, delegacij*',
  otherGroups:
    'nogometaš*, fudbaler*, košarkaš*, rukometaš*, odbojkaš*, sportaš*, sportist*, ekip*, momčad*, reprezentacij*, zbor, hor, horu, orkest*, turist*, navijač*, alumni*, diplomant*, učenic*, učenik*, gostujući profesor*, internetsk* stranic*, stranic*, sajt*, veb*, bivši student*, bivša student*, brucoš*',
  newStudents: '(strane|strani|stranih|razmjenske) (studente|studenti|studenata)',
  remotely: 'putem (video*|zooma|interneta|teamsa), telefonom, telefonski, preko (video*|zooma|interneta)',
  online: 'online, onlajn, virtualn*, virtueln*, na daljinu',
  meetings: 'sastan*, posjet*, poset*, razgovor*, konferencij*, sjednic*, sednic*, susret*',
  lessons: 'tečaj*, kurs*, predavanj*, nastav*',
  exchange: 'kulturn* razmjen*, kulturn* razmen*',
  visitors: 'oni, gosti, izaslanstvo, delegacija, gostima',
  toured: 'obišli su, razgledali su, posjetili su, posetili su',
  founded:
    'otvorio, otvorila, otvorili, otvoren, otvorena, otvoreno, osnovao, osnovala, osnovali, osnovan, osnovana, osnovano, utemeljio, utemeljila, utemeljili, utemeljen, pokrenuli, inaugurirali',
  found: 'otvoriti, otvorit, otvaraju, osnovati, osnovat, osnivaju, utemeljiti',
  bodies:
    'centar, institut*, laboratorij*, podružnic*, ogranak, kampus*, akademij*, savez, alijans*, mrež*, katedr*, škol*, konzorcij*, ured, kancelarij*, fakultet*',
  alliances: 'Savez, Saveza, Udruženje, Mreža, Konzorcij, Konzorcijum, Udruga, Unija, Zajednica',
  joined:
    '(pristupio|pristupila|pristupili) ~ u, postao član, postala članica, (pridružio|pridružila|pridružili) se, pristupila je, pristupio je',
  join: 'pristupiti, pridružiti se',
  takesPart: 'tajništvo, sekretarijat, član, članic*',
  not: 'ne, nije, nisu, nismo, neće, ni, niti, bez, nikad, nikada, nikakav, odbio, odbila, odbili, demantirao, demantovao, demantirali, demantovali, porekao, nijedan',
  calledOff:
    'odgođen*, odgodil*, odgodio, odložen*, odložil*, odložio, otkazan*, otkazal*, otkazao, greškom, pogreškom, ispravak, ispravka, prekinut*, propal*, propao, nije potpisan, obustavljen*',
  imagined:
    'ako, kad bi, kada bi, zamislite, zamislimo, nada se, nadaju se, nadamo, navodno, možda, sanja, glasine, pretpostavimo, želi, žele, ukoliko',
  conditional: 'pod uvjetom, pod uslovom',
  beforehand: 'prije, pre, uoči',
  possible:
    'bi, mogao, mogla, moglo, mogli, može, mogu, hoće, htio, htjela, htela, htjeli, trebao, trebala, trebalo, trebali, razmatra, razmatraju, predlaže, predlažu, pregovara, pregovaraju, mogućnos*',
  infinitive: 'da, kako bi',
  planned:
    'će, planira, planiraju, namjerava, namjeravaju, namerava, nameravaju, uskoro, dogovorili, dogovorile, odlučili, priprema se, pripremaju, treba da, ćemo',
  agreed: 'dogovor*, odluč*',
  plannedBehind: 'održat će se, održaće se, planiran*, predviđen*, zakazan*, bit će, biće, uslijedit će',
  lookingBack:
    'ranije, nekad, nekada, tada, prvi put, bivši, bivša, već, u prošlosti, prethodn*, otada, od tada, svojedobno',
  inYouth: 'kao (student|studentica|studentkinja|doktorand|učenik|dijete|dete), za vrijeme studija',
  longAfter: '(godina|godine|godinu|mjeseci|meseci) (nakon|poslije|posle|od)',
  ended: 'istekao, istekla, isteklo, raspušten*, raskinut*, okončan*, prestao, prestala, ugašen*',
  anniversary:
    'obljetnic*, godišnjic*, jubilej*, godina poslije, godina kasnije, povijest*, istorij*, historij*, sjećanj*, sećanj*, uspomen*, slavi',
  fiction: 'roman, romana, vježb*, vežb*, diktat, obrazac, priča, kviz, primjer, primer, bajka',
  beside:
    'pročitajte i, pročitajte još, čitajte, vezane vijesti, povezane vijesti, komentari, slično, povezano, više vijesti, najčitanije, pisma čitatelja, povezane vesti, još vijesti, još vesti, ostale vijesti, ostale vesti',
  bothParties:
    'obje (strane|institucije|ustanove), obe (strane|institucije|ustanove), oba (sveučilišta|univerziteta|instituta|rektora), dva (sveučilišta|univerziteta), dviju (strana|institucija), dve (strane|institucije), dvije (strane|institucije), dvojica rektora, strane, partneri',
  threeParties: 'tri (strane|institucije|sveučilišta|univerziteta), sve tri strane',
  sides: 'strane, strana, stranu',
  ownBody:
    'naše sveučilište, našeg sveučilišta, našem sveučilištu, naš (univerzitet|institut|fakultet), našeg (univerziteta|instituta|fakulteta), našem (univerzitetu|institutu|fakultetu), naša (akademija|škola), naše (akademije|škole), našu (akademiju|školu)',
  sameParty:
    'sveučilište, univerzitet, škola, institut, akademija, organizacija, ministarstvo, veleposlanstvo, ambasada, udruga, udruženje, tvrtka, kompanija, banka, zaklada, fondacija',
  separately: 'odvojeno, osim toga, pored toga',
  sameDay:
    'istog dana, istoga dana, zatim, potom, nakon toga, tijekom posjeta, tokom posjete, tokom posete, prilikom posjeta, prilikom posjete, prilikom posete, kasnije, tom prilikom, nakon sastanka, posle sastanka',
  hostSide: 'domaćin*',
  guestSide: 'gosti, u ime gostiju',
  offices: `rektor, rektora, rektorom, rektoru, rektori, rektorica, rektorice, rektoricu, rektorka, rektorke, prorektor, prorektora, prorektorom, prorektori, prorektorica, prorektorice, prorektorka, predsjednik, predsjednika, predsjednica, predsednik, predsednika, predsednica, potpredsjednik, direktor, direktora, direktorom, direktorica, direktorka, ravnatelj, ravnatelja, ravnateljica, ravnateljice, glavna ravnateljica, generalni direktor, generalna direktorka,
    dekan, dekana, dekanica, dekanka, prodekan, ministar, ministra, ministrica, ministarka, veleposlanik, veleposlanika, veleposlanica, ambasador, ambasadora, ambasadorka, kancelar, načelnik, gradonačelnik, profesor, profesora`,
  officeAdjectives: 'vršitelj dužnosti, v.d.',
  institutionHeads:
    '[Ss]veučilišt*, [Uu]niverzitet*, [Ii]nstitut*, [Aa]kademij*, [Vv]eleučilišt*, [Mm]inistarstv*, Zaklada, Zaklade, Fondacija, Fondacije, Udruga, Udruženje, [Vv]eleposlanstv*, [Aa]mbasad*, Muzej, Savez, Škola, Politehnika, Centar, Centra, University, College, Institute, Universität, Université, Universidad',
  nameLinks: 'u, i, za, na, of, de, di',
  behindHeads: 'u, za, na, of, de',
  fields:
    'znanost, znanosti, nauke, nauka, nauku, umjetnost, umjetnosti, umetnosti, tehnologije, tehnologiju, tehniku, obrazovanje, kulturu, kulture, ekonomiju, pravo, jezik, jezika, jezike, studije, istraživanja, međunarodne, međunarodnih, strane',
  outsideNames:
    'delegacija, delegacije, delegaciju, izaslanstvo, izaslanstva, predstavnici, predstavnika, gosti, grupa, uprava, zajednički, memorandum, sporazum, ugovor, kako, što, šta, da, kad, u, na, iz, s, sa, po, od, između, također, takođe, ovaj, ova, to, potpisao, potpisali, potpisala, posjetio, posjetila, posetio, posetila, primio, primila, danas, jučer, juče, sutra, gdje, gde, za, i, a, ali, ili, do, oba, su, je, će, hrvatski, hrvatska, hrvatsko, srpski, kineski, kinesko',
  articles: 'njegov, njegova, njihov, njezin, naš, naša, naše, gospodin, gospođa',
  and: 'i, te, kao i, zajedno s, zajedno sa',
  with: 's, sa, zajedno s, zajedno sa',
  between: 'između',
  by: 'od strane',
  of: 'iz, sa, od',
  from: 'iz, sa, s, od',
  to: 'u, na, do',
  at: 'u, na, pri, kod',
  near: 'pored, blizu, pokraj, nedaleko od',
  for: 'u ime, za',
  besideSigning:
    'u nazočnosti, u prisutnosti, u prisustvu, na čelu s, na čelu sa, pod vodstvom, pod vođstvom, rekao, rekla, izjavio, izjavila, istaknuo, istaknula, istakao, istakla, prema riječima, kazao, kazala, nazočili, prisustvovali',
  dayWords: 'U, Na, Po, Iz, S, Sa, Kako, Do, Od, Pri, Nakon',
  told: 'objavio, objavila, objavili, objavilo, izjavio, izjavila, najavio, najavila, najavili, priopćio, priopćila, priopćili, saopštio, saopštila, saopštili, rekao, rekla',
  occasions: 'svečanost, ceremonija, sastanak, susret',
  signingOccasions: 'potpisivanje, potpisivanja',
  visitOccasions: 'posjet, poseta, posjeta',
  foundingOccasions: 'otvaranje, otvorenje',
  held: '(održan|održana|održano), (održao|održala|održalo) se, održat će se, održaće se, (odvijao|odvijala) se',
  in: 'u',
  clauseOpeners:
    'koji, koja, koje, kojeg, kojega, kojem, koju, kojom, kojim, da, gdje, gde, kad, kada, kako, ako, jer, iako, ali, dok, nakon što, pošto',
});
