import { defineWords } from './define.ts';

export const spanish = defineWords({
  languages: ['es'],
  spaced: true,
  subjectsBehind: true,
  lowerCaseNames: true,
  dates: {
    months:
      'enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic'.split(
        ' ',
      ),
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
    last: 'pasado, último',
    next: 'próximo, que viene',
    relative: [
      ['hoy', 'day', 0],
      ['ayer', 'day', -1],
      ['anteayer', 'day', -2],
      ['pasado mañana', 'day', 2],
      ['la semana pasada', 'week', -1],
      ['esta semana', 'week', 0],
      ['la (próxima semana|semana próxima|semana que viene)', 'week', 1],
      ['el mes pasado', 'month', -1],
      ['este mes', 'month', 0],
      ['el (próximo mes|mes próximo|mes que viene)', 'month', 1],
      ['el año pasado', 'year', -1],
      ['este año', 'year', 0],
      ['el (próximo año|año próximo|año que viene)', 'year', 1],
      ['hace # años', 'year', -1],
      ['hace # meses', 'month', -1],
      ['hace # semanas', 'week', -1],
      ['hace # días', 'day', -1],
    ],
    numbers: 'un|una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
    within: 'en, de, desde, durante, a principios de, a finales de',
    through: 'al, y, a, hasta, –, -',
    of: 'de, del',
  },
  signed: `firmaron, firmó, suscribieron, suscribió, rubricaron, rubricó, sellaron, selló, renovaron, renovó, (ha|han) (firmado|suscrito|rubricado|sellado|renovado|formalizado), firmado, firmada, suscrito, suscrita,
    formalizaron, formalizó, estamparon ~ firma en, prorrogaron, concluyeron, cerraron`,
  sign: 'firman, firma, firmar, firmarán, firmará, suscriben, suscribe, suscribir, suscribirán, suscribirá, rubrican, renuevan, renovar, sellan',
  signing: 'firma del, firma de, la firma, acto de firma, suscripción de, suscripción del',
  signedWithoutInstrument:
    '(firmó|firmaron|firmaba|firma) (por|en nombre de|en representación de), por la parte ~ firmó, representado por, representada por, los firmantes fueron, firmantes',
  memorandaOfUnderstanding:
    'memorando de entendimiento, memorándum de entendimiento, memorandos de entendimiento, ^MoU',
  memorandaOfCooperation: 'memorando de cooperación, memorándum de cooperación, memorando de colaboración',
  frameworkAgreements:
    'convenio marco, acuerdo marco, convenio marco de colaboración, convenio marco de cooperación, acuerdo marco de cooperación',
  otherAgreements: `convenio de colaboración, convenio de cooperación, acuerdo de cooperación, acuerdo de colaboración, carta de intención, carta de intenciones, convenio de intercambio,
    acuerdo de intercambio, convenio de doble titulación, protocolo de colaboración, declaración de intenciones, convenio específico`,
  memoranda: 'memorando, memorándum',
  anyAgreement: 'convenio, convenios, acuerdo, acuerdos, protocolo, documento, pacto, texto, alianza',
  otherPapers: `contrato, contratos, petición, peticiones, tratado, tratados, préstamo, alquiler, acuerdo de parís, acuerdo comercial, acuerdo de paz, tratado de libre comercio, ley, decreto, carta abierta,
    autógrafo, autógrafos, libro de honor, convenio colectivo, hipoteca, manifiesto`,
  passive: 'fue, fueron, es, son, ha sido, han sido, será, serán, sido',
  background:
    'en el marco de, en el marco del, gracias a, gracias al, en virtud de, en virtud del, según, desde, fruto de, fruto del, al amparo de, al amparo del, bajo',
  visited: `visitó, visitaron, (ha|han) visitado, acudió a, acudieron a, viajó a, viajaron a, se desplazó a, se desplazaron a, recorrió, recorrieron, giró una visita a, estuvo de visita en`,
  visit: 'visita, visitan, visitar, visitará, visitarán, viajará a, viajarán a',
  visiting: 'visita, visita de trabajo, viaje',
  received: 'recibió, recibieron, acogió, acogieron, (ha|han) recibido, dio la bienvenida a',
  receive: 'recibe, reciben, recibir, recibirá, recibirán, acoge',
  wasReceived: '(fue|fueron|ha sido|han sido) (recibido|recibida|recibidos|recibidas|acogida|acogidos) ~ (por|en)',
  led: '(encabezó|lideró|envió|condujo|dirigió) una delegación',
  delegations: `delegación, delegaciones, grupo, equipo, representantes, responsables, docentes, estudiantes, investigadores, invitados, visitantes, miembros, colegas, comitiva, misión, profesores`,
  delegation: 'delegación, comitiva, misión',
  otherGroups: `equipo de fútbol, equipo de baloncesto, coro, orquesta, turistas, jugadores, aficionados, profesor visitante, profesores visitantes, página web, sitio web, antiguos alumnos, graduados, graduado, graduada`,
  remotely:
    'por videoconferencia, por vídeo, por video, en línea con, por teléfono, virtual, videollamada, de forma virtual',
  exchange: 'intercambio cultural',
  visitors: 'ellos, los visitantes, la delegación, los invitados, el grupo',
  toured: 'visitaron, recorrieron, vieron, conocieron',
  founded:
    'abrieron, abrió, inauguraron, inauguró, fundaron, fundó, crearon, creó, (ha|han) (abierto|inaugurado|fundado|creado), inaugurado, inaugurada, fundada, creada, pusieron en marcha, abierto',
  found:
    'abren, inauguran, crean, fundan, abre, inaugura, crea, funda, abrir, inaugurar, abrirán, inaugurarán, crearán',
  bodies:
    'centro, instituto, laboratorio, campus, sede, escuela, academia, alianza, red, facultad, cátedra, oficina, centro de aprendizaje, consorcio',
  alliances: 'Alianza, Asociación, Red, Federación, Consorcio, Unión',
  joined: 'se unió a, se unieron a, se incorporó a, se incorporaron a, se adhirió a, ingresó en, se sumó a',
  join: 'se une a, se unen a, se incorpora a, se suma a',
  takesPart: 'secretaría, miembro, miembros',
  not: 'no, nunca, sin, jamás, ningún, ninguna, rechazó, rechazaron, se negó a, negó, desmintió, desmiente, niega, tampoco, ni',
  calledOff:
    'aplazado, aplazada, aplazó, aplazaron, cancelado, cancelada, canceló, suspendido, suspendida, suspendió, roto, rompieron, fracasó, fracasaron, pospuesto, pospuesta, por error, rectificación, sin firmar',
  imagined:
    'imagine, imaginemos, imagina, si, espera que, esperan que, ojalá, sueña, sueñan, rumor, rumores, supongamos, quizá, quizás, tal vez, deseo',
  possible:
    'podría, podrían, debería, deberían, puede, pueden, quiere, quieren, quisiera, le gustaría, gustaría, estudia, estudian, propone, proponen, firmaría, firmarían',
  infinitive: 'a, de, para',
  planned: `va a, van a, prevé, prevén, planea, planean, acordaron firmar, acordó firmar, tiene previsto, tienen previsto, se dispone a, se disponen a, acordó, acordaron, firmará, firmarán, será,
    serán, suscribirá, suscribirán, visitará, visitarán, inaugurarán, abrirán, a punto de, decidieron, decidió`,
  agreed: 'acordó, acordaron, decidió, decidieron',
  plannedBehind: 'está prevista, está previsto, tendrá lugar, se celebrará, prevista para, previsto para, será firmado',
  lookingBack:
    'había, habían, entonces, antaño, desde entonces, por primera vez, en su día, antiguo, antigua, anterior, hace tiempo',
  ended: 'expiró, venció, expirado, vencido, rescindido, rescindió, terminó, finalizó, extinguido, caducó, disuelta',
  anniversary: 'aniversario, años después, retrospectiva, historia, memoria, década, mirada atrás, recuerdos',
  fiction: 'novela, ejercicio, ejercicios, dictado, modelo, ficción, cuento, gramática, ejemplo',
  beside:
    'también le puede interesar, noticias relacionadas, relacionado, relacionadas, comentarios, lea también, más noticias, le puede interesar, cartas al director, lo más leído',
  bothParties:
    'las dos (partes|universidades|instituciones|entidades), ambas (partes|universidades|instituciones|entidades), ambos (centros|rectores|organismos), las partes, los dos (centros|rectores)',
  threeParties: 'las tres (partes|universidades|instituciones)',
  sides: 'parte',
  sameParty: 'la (universidad|institución|academia|organización|alianza|escuela), el (instituto|ministerio|colegio)',
  sameDay:
    'el mismo día, a continuación, después, luego, durante la visita, en el mismo acto, más tarde, tras la visita, en esa ocasión',
  hostSide: 'los anfitriones, la parte anfitriona',
  guestSide: 'los invitados, los visitantes',
  offices: `presidente, presidenta, vicepresidente, vicepresidenta, rector, rectora, vicerrector, vicerrectora, director, directora, director general, directora general, decano, decana, ministro, ministra, secretario general, secretaria general,
    embajador, embajadora, responsable, profesor, profesora`,
  institutionHeads: `Universidad, universidad, Instituto, Escuela, Colegio, Academia, Ministerio, Fundación, Asociación, Centro, Agencia, Consejo, Comisión, Organización, Banco, Sociedad, Biblioteca, Museo, Alianza, Unión, Embajada,
    University, College, Institute, Universitat, Politécnica, Conservatorio`,
  nameLinks: 'de, del, la, las, los, el, y, e, para, of, en',
  fields:
    'ciencias, tecnología, tecnologías, educación, artes, letras, cultura, investigación, comercio, economía, ingeniería, ciencia, estudios',
  outsideNames:
    'según, tras, durante, para, ayer, hoy, pero, señor, señora, antiguo, este, esta, su, ha, han, firmó, firmaron, que, cuando, donde, visitó, recibió',
  articles: 'el, la, los, las, un, una, su, sus',
  and: 'y, e, así como, junto con',
  with: 'con',
  between: 'entre',
  by: 'por, por parte de',
  of: 'de, del',
  from: 'de, del, procedente de, procedentes de',
  to: 'a, al',
  at: 'en, junto a, cerca de',
  for: 'por, en nombre de, en representación de',
  besideSigning:
    'en presencia de, encabezada por, liderada por, explicó, dijo, declaró, según, acompañado por, señaló, afirmó',
  dayWords: 'Lunes, Martes, Miércoles, Jueves, Viernes, Sábado, Domingo',
  told: 'anunció, anunciaron, informó, informaron, dijo, confirmó, confirmaron, comunicó, señaló',
  in: 'en',
  clauseOpeners:
    'que, quien, quienes, cuyo, donde, cuando, mientras, después de que, antes de, porque, aunque, pero, para que',
});
