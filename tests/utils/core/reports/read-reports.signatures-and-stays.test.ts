/** Signatures put under a paper, guests received on a day at a place, guests that are there now; in many languages. */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

function proposed(language: string, text: string): readonly string[] {
  const named = text
    .replaceAll(/\{(?<name>[^|{}]+)\}/gu, '[$<name>|alpha]')
    .replaceAll(/<(?<name>[^<>]+)>/gu, '[$<name>|beta]');
  return read(named.split('\n'), { language })
    .filter(({ propose }) => propose)
    .map(inShort);
}

describe('is reported', () => {
  const signed = 'agreement done cooperation-agreement 2024-03-05 alpha+beta';
  it.each([
    [
      'nl',
      'Op 5 maart zetten de {Universiteit Alfa} en de <Hogeschool Beta> hun krabbel onder een samenwerkingsovereenkomst.',
    ],
    [
      'de',
      'Am 5. März setzten die {Universität Alfa} und die <Universität Beta> ihre Unterschrift unter einen Kooperationsvertrag.',
    ],
    ['pl', 'Rektorzy {Uniwersytetu Alfa} i <Uniwersytetu Beta> złożyli 5 marca swoje podpisy pod umową o współpracy.'],
    ['ru', '{Университет Альфа} и <Университет Бета> поставили 5 марта свои подписи под соглашением о сотрудничестве.'],
    ['uk', '{Університет Альфа} і <Університет Бета> поставили 5 березня свої підписи під угодою про співпрацю.'],
    [
      'fr',
      "L'{Université Alfa} et l'<Université Bêta> ont apposé mardi leurs signatures au bas d'un accord de coopération.",
    ],
    [
      'es',
      'La {Universidad Alfa} y la <Universidad Beta> estamparon el martes sus firmas en un convenio de colaboración.',
    ],
    [
      'pt',
      'A {Universidade Alfa} e a <Universidade Beta> puseram na terça-feira as suas assinaturas num acordo de cooperação.',
    ],
    [
      'it',
      'Il 5 marzo i rettori dell’{Università Alfa} e dell’<Università Beta> hanno apposto le loro firme su un accordo di collaborazione.',
    ],
  ])('%s: %s', (language, text) => {
    expect(proposed(language, text)).toEqual([signed]);
  });

  const received = 'visit done delegation 2024-03-05 beta→alpha';
  it.each([
    [
      'pt',
      'Representantes da <Universidade Beta>, de Portugal, foram recebidos nesta terça-feira, 5 de março, na {Universidade Alfa}.',
    ],
    [
      'es',
      'Representantes de la <Universidad Beta> fueron recibidos este martes, 5 de marzo, en la {Universidad Alfa}.',
    ],
    ['fr', "Des représentants de l'<Université Bêta> ont été reçus ce mardi, 5 mars, à l'{Université Alfa}."],
    ['it', 'I rappresentanti dell’<Università Beta> sono stati ricevuti martedì, 5 marzo, all’{Università Alfa}.'],
    ['pl', 'Przedstawiciele <Uniwersytetu Beta> zostali przyjęci we wtorek, 5 marca, w {Uniwersytecie Alfa}.'],
    ['ru', 'Представители <Университета Бета> были приняты во вторник, 5 марта, в {Университете Альфа}.'],
  ])('%s: %s', (language, text) => {
    expect(proposed(language, text)).toEqual([received]);
  });

  const there = 'visit done delegation ../2024-03-07 beta→alpha';
  it.each([
    ['fr', "Conduite par un doyen, une délégation de l'<Université Bêta> séjourne ces jours-ci à l'{Université Alfa}."],
    ['es', 'Una delegación de la <Universidad Beta> se encuentra estos días de visita en la {Universidad Alfa}.'],
    ['pt', 'Uma delegação da <Universidade Beta> está de visita à {Universidade Alfa}.'],
    ['it', 'Una delegazione dell’<Università Beta> è in visita all’{Università Alfa}.'],
    ['nl', 'Een delegatie van de <Universiteit Beta> is dezer dagen te gast bij de {Universiteit Alfa}.'],
    ['de', 'Eine Delegation der <Universität Beta> ist zurzeit zu Gast an der {Universität Alfa}.'],
    ['pl', 'Delegacja <Uniwersytetu Beta> przebywa z oficjalną wizytą w {Uniwersytecie Alfa}.'],
    ['ru', 'Делегация <Университета Бета> находится с визитом в {Университете Альфа}.'],
    ['uk', 'Делегація <Університету Бета> перебуває з офіційним візитом у {Університеті Альфа}.'],
  ])('%s: %s', (language, text) => {
    expect(proposed(language, text)).toEqual([there]);
  });
});

describe('is no report', () => {
  it.each([
    ['nl', 'De handtekening onder de overeenkomst tussen de {Universiteit Alfa} en de <Universiteit Beta> ontbreekt.'],
    [
      'nl',
      'Medewerkers van de {Universiteit Alfa} en de <Universiteit Beta> zetten hun handtekening onder een petitie.',
    ],
    ['nl', 'De {Universiteit Alfa} weigerde haar handtekening onder een overeenkomst met de <Universiteit Beta>.'],
    ['de', 'Die {Universität Alfa} und die <Universität Beta> setzten ihre Unterschrift nicht unter den Vertrag.'],
    [
      'de',
      'Beschäftigte der {Universität Alfa} und der <Universität Beta> setzten ihre Unterschrift unter eine Petition.',
    ],
    ['de', 'Die Unterschrift unter dem Vertrag der {Universität Alfa} mit der <Universität Beta> fehlt noch.'],
    ['de', 'Ein Gastprofessor der <Universität Beta> ist zu Gast an der {Universität Alfa}.'],
    ['pl', 'Pracownicy {Uniwersytetu Alfa} i <Uniwersytetu Beta> złożyli swoje podpisy pod petycją.'],
    ['pl', 'Rektorzy {Uniwersytetu Alfa} i <Uniwersytetu Beta> nie złożyli podpisów pod umową.'],
    ['pl', 'Chór <Uniwersytetu Beta> przebywa z wizytą w {Uniwersytecie Alfa}.'],
    ['ru', 'Студенты {Университета Альфа} и <Университета Бета> поставили свои подписи под петицией.'],
    ['ru', '{Университет Альфа} и <Университет Бета> не поставили свои подписи под соглашением.'],
    ['uk', 'Студенти {Університету Альфа} і <Університету Бета> поставили свої підписи під петицією.'],
    [
      'fr',
      "Des étudiants de l'{Université Alfa} et de l'<Université Bêta> ont apposé leurs signatures au bas d'une pétition.",
    ],
    ['fr', "Chaque année, une délégation de l'<Université Bêta> séjourne à l'{Université Alfa}."],
    ['fr', "Un ancien de l'<Université Bêta> séjourne en France, loin de l'{Université Alfa}."],
    ['es', 'Profesores de la {Universidad Alfa} y la <Universidad Beta> estamparon su firma en una petición.'],
    ['es', 'Unos turistas y un antiguo alumno de la <Universidad Beta> están de visita en la {Universidad Alfa}.'],
    ['pt', 'Alunos da {Universidade Alfa} e da <Universidade Beta> puseram as suas assinaturas num abaixo-assinado.'],
    ['pt', 'Os novos livros da <Universidade Beta> foram recebidos com festa.'],
    ['it', 'Docenti dell’{Università Alfa} e dell’<Università Beta> hanno apposto le loro firme su una petizione.'],
    ['it', 'La squadra dell’<Università Beta> è in visita all’{Università Alfa}.'],
    ['it', 'Le critiche dell’<Università Beta> non sono state accolte dall’{Università Alfa}.'],
    ['fr', "Les propositions de l'<Université Bêta> ont été reçues hier par courriel à l'{Université Alfa}."],
  ])('%s: %s', (language, text) => {
    expect(proposed(language, text)).toEqual([]);
  });
});
