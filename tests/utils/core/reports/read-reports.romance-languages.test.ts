/** News in Spanish, French and Portuguese, and neighbours of it that report nothing. */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const NAMES: Readonly<Record<string, readonly [alpha: string, beta: string]>> = {
  es: ['Universidad Alfa', 'Universidad Beta'],
  fr: ['Université Alfa', 'Université Bêta'],
  pt: ['Universidade Alfa', 'Universidade Beta'],
};

/** What is proposed of paragraphs that stand between line breaks. */
function proposed(language: string, text: string): readonly string[] {
  const [alpha, beta] = NAMES[language] ?? ['', ''];
  const named = text.replaceAll('{A}', `[${alpha}|alpha]`).replaceAll('{B}', `[${beta}|beta]`);
  return read(named.split('\n'), { language })
    .filter(({ propose }) => propose)
    .map(inShort);
}

describe('is reported', () => {
  it.each<readonly [language: string, text: string, ...expected: string[]]>([
    [
      'es',
      'Una delegación de la {B} ha visitado esta semana la {A}.',
      'visit done delegation 2024-03-04/2024-03-10 beta→alpha',
    ],
    [
      'es',
      'La {A} ha recibido la visita de una delegación de la {B}.',
      'visit done delegation ../2024-03-07 beta→alpha',
    ],
    [
      'es',
      'Una delegación de la {B}, de Monterrey, estuvo el 5 de marzo en la {A} para conocer sus laboratorios.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'es',
      'El rector de la {A}, Juan Pérez, y la rectora de la {B}, Ana Ruiz, signaron un convenio de colaboración.',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'es',
      'La {A} y la {B} suscribieron el martes un convenio específico de movilidad.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'es',
      'La {A} consolidó sus vínculos con la {B} con la firma este martes de dos convenios marco.',
      'agreement done framework-agreement 2024-03-05 alpha+beta',
    ],
    [
      'es',
      'El convenio fue firmado el 5 de marzo por los rectores de la {A} y la {B}.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'es',
      'La {A} acogió el 5 de marzo la firma de un acuerdo marco con la {B}.',
      'agreement done framework-agreement 2024-03-05 alpha+beta',
    ],
    [
      'es',
      '# La {A} y la {B} renuevan su convenio de doble titulación',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'es',
      'La rectora de la {B} realizó el 5 de marzo una visita oficial a la {A}.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'es',
      'El próximo lunes la {A} y la {B} firmarán un memorando de entendimiento.',
      'agreement planned memorandum-of-understanding 2024-03-11 alpha+beta',
    ],
    [
      'es',
      'La {A} prevé firmar en abril un convenio con la {B}.',
      'agreement planned cooperation-agreement 2024-04 alpha+beta',
    ],
    [
      'fr',
      `Une convention a été signée le 5 mars entre l'{A} et l'{B}.`,
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'fr',
      `L'{A} et l'{B} ont conclu, le 5 mars, un accord-cadre de coopération.`,
      'agreement done framework-agreement 2024-03-05 alpha+beta',
    ],
    ['fr', `Une délégation de l'{B} s'est rendue le 5 mars à l'{A}.`, 'visit done delegation 2024-03-05 beta→alpha'],
    ['fr', `L'{A} a reçu mardi la visite d'une délégation de l'{B}.`, 'visit done delegation 2024-03-05 beta→alpha'],
    [
      'fr',
      `La cérémonie de signature de la convention entre l'{A} et l'{B} s'est tenue le 5 mars.`,
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'fr',
      `Le président de l'{A}, Paul Martin, et la rectrice de l'{B}, Awa Diop, ont paraphé un mémorandum d'entente.`,
      'agreement done memorandum-of-understanding ../2024-03-07 alpha+beta',
    ],
    [
      'fr',
      `L'{A} a accueilli du 4 au 6 mars une délégation de l'{B}.`,
      'visit done delegation 2024-03-04/2024-03-06 beta→alpha',
    ],
    [
      'fr',
      `Un protocole d'accord lie désormais l'{A} et l'{B} : il a été signé mardi.`,
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'fr',
      `L'{A} et l'{B} signeront le 14 mars une convention de double diplôme.`,
      'agreement planned cooperation-agreement 2024-03-14 alpha+beta',
    ],
    [
      'fr',
      `La rectrice de l'{B} a effectué le 5 mars une visite de travail à l'{A}.`,
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'fr',
      `L'{A} a procédé mardi à la signature d'une convention-cadre avec l'{B}.`,
      'agreement done framework-agreement 2024-03-05 alpha+beta',
    ],
    [
      'pt',
      'A {A} e a {B} assinaram nesta terça-feira (5) um memorando de entendimento.',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    [
      'pt',
      'O reitor da {A}, João Silva, e o reitor da {B}, Marek Novak, firmaram um acordo de cooperação.',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'pt',
      'Um memorando de entendimento foi assinado entre a {A} e a {B} no dia 5 de março.',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    ['pt', 'A {A} recebeu a visita de uma delegação da {B}.', 'visit done delegation ../2024-03-07 beta→alpha'],
    ['pt', 'Uma delegação da {B} visitou a {A} no dia 5 de março.', 'visit done delegation 2024-03-05 beta→alpha'],
    ['pt', '# {A} firma convênio com a {B}', 'agreement done cooperation-agreement ../2024-03-07 alpha+beta'],
    [
      'pt',
      'A cerimônia de assinatura do acordo entre a {A} e a {B} foi realizada na terça-feira (5).',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'pt',
      'O reitor renovou na terça-feira o convênio da {A} com a {B}.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    ['pt', 'A {A} recebeu, nos últimos dias, uma comitiva da {B}.', 'visit done delegation ../2024-03-07 beta→alpha'],
    [
      'pt',
      'A {A} e a {B} vão assinar um protocolo de cooperação em abril.',
      'agreement planned cooperation-agreement 2024-04 alpha+beta',
    ],
    [
      'pt',
      'Representantes da {B} estiveram na {A} na terça-feira para conhecer os laboratórios.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'pt',
      'A {A} celebrou um protocolo de colaboração com a {B}.',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'es',
      '# La Universidad Alfa estrecha lazos con Beta\nCon el objetivo de promover la movilidad, la {A} y la {B} firmaron un convenio general de cooperación académica.\nEl acto tuvo lugar el lunes 4 de marzo en la sala de rectores.',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'es',
      'La {A} recibió este martes a una comitiva de la {B} encabezada por su rector, Luis Gómez.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'es',
      'La {A} y la {B} han suscrito un protocolo general de actuación para impulsar la investigación conjunta.',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'es',
      'Una delegación de la {A} viajó a Lima, donde visitó la {B} y firmó un acuerdo de doble titulación.',
      'visit done delegation ../2024-03-07 alpha→beta',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'fr',
      `# L'Alfa et la Bêta s'allient\nL'{A} et l'{B} ont signé, lundi 4 mars à Dakar, une convention de coopération portant sur les échanges d'étudiants.`,
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'fr',
      `Une convention de partenariat vient d'être signée entre l'{A} et l'{B}.`,
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'fr',
      `Le recteur de l'{A} a reçu en audience, mardi, une délégation de l'{B} conduite par sa présidente.`,
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'fr',
      `En visite à l'{A} le 4 mars, la présidente de l'{B} a signé un accord de double diplôme.`,
      'visit done delegation 2024-03-04 beta→alpha',
      'agreement done cooperation-agreement 2024-03-04 beta+alpha',
    ],
    [
      'fr',
      `L'{A}, représentée par son recteur Raymond Tall, d'une part, et l'{B}, représentée par sa rectrice Anne Roy, d'autre part, ont signé un accord de partenariat le 4 mars.`,
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    ['fr', `Une délégation de l'{B} a été accueillie mardi à l'{A}.`, 'visit done delegation 2024-03-05 beta→alpha'],
    [
      'pt',
      '# Reitor da Alfa renova parceria\nO reitor da {A}, Paulo Lima, assinou na segunda-feira, dia 4, um convênio de cooperação com a {B}.',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'pt',
      'A {A} e a {B} celebraram um acordo de cooperação acadêmica. A cerimônia ocorreu em 4 de março.',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'pt',
      'Uma comitiva da {B} foi recebida na segunda-feira (4) pelo reitor da {A}.',
      'visit done delegation 2024-03-04 beta→alpha',
    ],
    [
      'pt',
      'Durante visita à {A}, a delegação da {B} assinou um protocolo de intenções.',
      'visit done delegation ../2024-03-07 beta→alpha',
      'agreement done cooperation-agreement ../2024-03-07 beta+alpha',
    ],
    [
      'pt',
      'A {A} formalizou parceria com a {B} por meio de um termo de cooperação assinado em 4 de março.',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'pt',
      'A {A} recebeu a reitora da {B}, Joana Reis, para discutir projetos.',
      'visit done delegation ../2024-03-07 beta→alpha',
    ],
    [
      'es',
      'La firma del convenio entre la {A} y la {B} tuvo lugar ayer.',
      'agreement done cooperation-agreement 2024-03-06 alpha+beta',
    ],
    ['es', 'Autoridades de la {B} visitaron ayer la {A}.', 'visit done delegation 2024-03-06 beta→alpha'],
    [
      'fr',
      `Jacques Petit, président de l'{A}, et Awa Ndiaye, rectrice de l'{B}, ont signé lundi un accord-cadre.`,
      'agreement done framework-agreement 2024-03-04 alpha+beta',
    ],
    [
      'fr',
      `Du 4 au 6 mars, une délégation de l'{B} a séjourné à l'{A}.`,
      'visit done delegation 2024-03-04/2024-03-06 beta→alpha',
    ],
    [
      'fr',
      `L'{A} et l'{B} ont officialisé lundi leur partenariat par la signature d'une convention.`,
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'pt',
      'Representantes da {B} visitaram a {A} entre os dias 4 e 6 de março.',
      'visit done delegation 2024-03-04/2024-03-06 beta→alpha',
    ],
    [
      'pt',
      'Foi assinado ontem um protocolo entre a {A} e a {B}.',
      'agreement done cooperation-agreement 2024-03-06 alpha+beta',
    ],
    [
      'pt',
      'Na presença do ministro, a {A} e a {B} firmaram uma parceria.',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'pt',
      'O protocolo foi assinado ontem pelos reitores da {A} e da {B}.',
      'agreement done cooperation-agreement 2024-03-06 alpha+beta',
    ],
    [
      'es',
      'Delegados de la {B} fueron recibidos el martes por el rector de la {A}.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'es',
      'La {A} y la {B} acaban de firmar un acuerdo de intercambio.',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'es',
      'El acuerdo, suscrito el martes por la {A} y la {B}, tiene una duración de tres años.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'fr',
      `Les présidents de l'{A} et de l'{B} ont signé mardi un accord de coopération.`,
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    ['fr', `Mardi, l'{A} accueillait une délégation de l'{B}.`, 'visit done delegation 2024-03-05 beta→alpha'],
  ])('%s: %s', (language, text, ...expected) => {
    expect(proposed(language, text)).toEqual(expected);
  });
});

describe('is not reported', () => {
  it.each([
    ['es', 'La {A} y la {B} renuevan su convenio de doble titulación.'],
    ['es', 'La {A} y la {B} mantienen un convenio de intercambio desde 2003.'],
    ['es', 'La {A} desea suscribir un convenio con la {B}.'],
    ['es', 'El profesor de la {A} ha visitado como turista la {B}.'],
    ['es', 'Los jugadores de la {B} visitaron a la {A} y perdieron por tres a uno.'],
    ['es', 'El contrato fue firmado por la {A} con una constructora; la {B} no participó.'],
    ['es', 'Gracias al convenio suscrito con la {B}, los alumnos de la {A} estudian un año fuera.'],
    ['es', 'La firma del convenio entre la {A} y la {B} quedó aplazada.'],
    ['es', 'La {A} recibió un premio y la {B} una mención.'],
    ['es', 'La visita de la delegación de la {B} a la {A} fue cancelada.'],
    ['fr', `L'{A} et l'{B} étaient déjà liées par une convention depuis 2012.`],
    ['fr', `L'{A} souhaite signer une convention avec l'{B}.`],
    ['fr', `La signature d'un accord entre l'{A} et l'{B} a été reportée.`],
    ['fr', `Les étudiants de l'{A} visitent chaque année l'{B}.`],
    ['fr', `L'{A} a signé un bail pour des locaux proches de l'{B}.`],
    ['fr', `Le bilan de la convention entre l'{A} et l'{B} a été présenté mardi.`],
    ['fr', `Grâce à l'accord signé avec l'{B}, l'{A} envoie dix étudiants par an.`],
    ['fr', `L'{A} n'a pas reçu la délégation de l'{B}.`],
    ['pt', 'A {A} firma convênio com a {B}'],
    ['pt', 'A {A} mantém convênio com a {B} desde 2008.'],
    ['pt', 'A {A} pretende um dia ser parceira da {B}.'],
    ['pt', 'A assinatura do acordo entre a {A} e a {B} foi adiada.'],
    ['pt', 'Alunos da {A} visitaram o museu perto da {B}.'],
    ['pt', 'Graças ao convênio assinado com a {B}, a {A} recebe bolsistas.'],
    ['pt', 'A {A} assinou contrato de obras ao lado da {B}.'],
    ['pt', 'A {A} gostaria de assinar um acordo com a {B}.'],
    ['pt', 'A visita da delegação da {B} à {A} foi cancelada.'],
    ['es', 'El convenio, que tendrá una vigencia de cinco años, permitirá a los alumnos de la {A} estudiar en la {B}.'],
    ['es', 'La {A} figura entre las que más convenios han firmado, por delante de la {B}.'],
    ['es', 'El vicerrector explicó a la {B} cómo se tramitan los convenios que firma la {A}.'],
    ['es', 'La {A} aspira a firmar antes de fin de año un convenio con la {B}.'],
    ['es', 'El martes se reunieron los rectores de la {A} y la {B} para explorar la firma de un convenio.'],
    ['fr', `L'accord signé en 2015 entre l'{A} et l'{B} arrive à son terme cette année.`],
    ['fr', `L'{A} étudie la possibilité de conclure un accord avec l'{B}.`],
    ['fr', `Un chercheur de l'{A} a visité les archives de l'{B}.`],
    ['fr', `Le conseil a examiné la convention entre l'{A} et l'{B}.`],
    ['fr', `Les deux présidents ont évoqué une future convention entre l'{A} et l'{B}.`],
    ['pt', 'O acordo com a {B} permite que alunos da {A} façam um semestre fora.'],
    ['pt', 'A {A} negocia a assinatura de um convênio com a {B}.'],
    ['pt', 'Pesquisador da {A} visitou o acervo da {B} para escrever sua tese.'],
    ['pt', 'Em 2015, a {A} e a {B} assinaram um acordo que hoje beneficia centenas de alunos.'],
    ['pt', 'O time de vôlei da {B} esteve na {A}.'],
    ['es', 'Hoy se cumplen diez años de la firma del convenio entre la {A} y la {B}.'],
    ['es', 'El rector anunció que la {A} buscará un convenio con la {B}.'],
    ['es', 'La {A} y la {B} celebran la quinta edición de su congreso.'],
    ['es', 'El convenio firmado con la {B} el año pasado beneficia a la {A}.'],
    ['fr', `L'{A} renouvelle son partenariat avec l'{B}.`],
    ['fr', `Le président de l'{A} a rappelé que la convention avec l'{B} date de 2010.`],
    ['fr', `Une convention entre l'{A} et l'{B} devrait voir le jour.`],
    ['fr', `Les lycéens ont visité l'{A} puis l'{B}.`],
    ['pt', 'O acordo entre a {A} e a {B} completa dez anos.'],
    ['pt', 'A {A} recebeu nota máxima; a {B}, não.'],
    ['pt', 'A reitora da {A} falou sobre a possibilidade de firmar convênio com a {B}.'],
    ['pt', 'A {A} e a {B} lideram o ranking nacional.'],
    ['pt', 'Um ex-aluno da {A} visitou a {B}.'],
    ['es', 'La {A} ofrece cursos en convenio con la {B}.'],
    ['es', 'La {A} recibió de la {B} una donación de libros.'],
    ['es', 'La {B} visita hoy el campo de la {A} en la tercera jornada de liga.'],
    ['fr', `L'{A} compte parmi ses partenaires l'{B}.`],
    ['fr', `Une équipe de l'{A} et de l'{B} a signé une étude dans une revue.`],
    ['fr', `L'{A} et l'{B} se sont quittées sur un match nul.`],
  ])('%s: %s', (language, text) => {
    expect(proposed(language, text)).toEqual([]);
  });
});
