/** News in Italian, Dutch, Polish and Ukrainian, and neighbours of it that report nothing. */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

/** What is proposed of paragraphs between line breaks; the packs know both bodies in every form in which they stand. */
function proposed(language: string, text: string): readonly string[] {
  const named = text
    .replaceAll(/\{(?<name>[^|{}]+)\}/gu, '[$<name>|alpha]')
    .replaceAll(/<(?<name>[^<>]+)>/gu, '[$<name>|beta]');
  return read(named.split('\n'), { language })
    .filter(({ propose }) => propose)
    .map(inShort);
}

const MOU = 'memorandum-of-understanding';
const signed = (kind: string, date = '../2024-03-07', happened = 'done'): string =>
  `agreement ${happened} ${kind} ${date} alpha+beta`;
const visited = (date = '../2024-03-07', happened = 'done'): string =>
  `visit ${happened} delegation ${date} beta→alpha`;

describe('is reported', () => {
  it.each<readonly [language: string, text: string, ...expected: string[]]>([
    [
      'it',
      'L’{Università Alfa} e l’<Università Beta> hanno firmato martedì un accordo quadro.',
      signed('framework-agreement', '2024-03-05'),
    ],
    [
      'it',
      'Il rettore dell’{Università Alfa} ha sottoscritto un protocollo d’intesa con l’<Università Beta>.',
      signed(MOU),
    ],
    [
      'it',
      'È stato siglato il 5 marzo l’accordo di collaborazione tra l’{Università Alfa} e l’<Università Beta>.',
      signed('cooperation-agreement', '2024-03-05'),
    ],
    [
      'it',
      'Firma di un memorandum d’intesa tra {Università Alfa} e <Università Beta>: la cerimonia si è svolta ieri.',
      signed(MOU, '2024-03-06'),
    ],
    [
      'it',
      'L’{Università Alfa} firmerà domani un accordo di cooperazione con l’<Università Beta>.',
      signed('cooperation-agreement', '2024-03-08', 'planned'),
    ],
    ['it', 'Una delegazione dell’<Università Beta> ha visitato ieri l’{Università Alfa}.', visited('2024-03-06')],
    ['it', 'L’{Università Alfa} ha accolto una delegazione dell’<Università Beta>.', visited()],
    [
      'it',
      'Una delegazione della <Beta> è stata ricevuta dal rettore dell’{Università Alfa} il 4 marzo.',
      visited('2024-03-04'),
    ],
    [
      'nl',
      'De {Universiteit Alfa} en de <Universiteit Beta> hebben dinsdag een samenwerkingsovereenkomst ondertekend.',
      signed('cooperation-agreement', '2024-03-05'),
    ],
    [
      'nl',
      'Gisteren tekenden de {Universiteit Alfa} en de <Hogeschool Beta> een raamovereenkomst.',
      signed('framework-agreement', '2024-03-06'),
    ],
    [
      'nl',
      'De {Universiteit Alfa} tekende op 4 maart een memorandum of understanding met de <Universiteit Beta>.',
      signed(MOU, '2024-03-04'),
    ],
    [
      'nl',
      'De overeenkomst tussen de {Universiteit Alfa} en de <Universiteit Beta> werd op 5 maart ondertekend door beide rectoren.',
      signed('cooperation-agreement', '2024-03-05'),
    ],
    [
      'nl',
      'De {Universiteit Alfa} zal morgen een intentieverklaring met de <Universiteit Beta> ondertekenen.',
      signed('cooperation-agreement', '2024-03-08', 'planned'),
    ],
    ['nl', 'Een delegatie van de <Universiteit Beta> bezocht gisteren de {Universiteit Alfa}.', visited('2024-03-06')],
    ['nl', 'De {Universiteit Alfa} ontving een delegatie van de <Universiteit Beta>.', visited()],
    [
      'nl',
      'Vertegenwoordigers van de <Universiteit Beta> waren woensdag te gast bij de {Universiteit Alfa}.',
      visited('2024-03-06'),
    ],
    [
      'pl',
      '{Uniwersytet Alfa} i <Uniwersytet Beta> podpisały we wtorek umowę o współpracy.',
      signed('cooperation-agreement', '2024-03-05'),
    ],
    ['pl', 'Rektor {Uniwersytetu Alfa} podpisał memorandum o porozumieniu z <Uniwersytetem Beta>.', signed(MOU)],
    [
      'pl',
      'Umowa ramowa między {Uniwersytetem Alfa} a <Uniwersytetem Beta> została podpisana 5 marca.',
      signed('framework-agreement', '2024-03-05'),
    ],
    [
      'pl',
      'Wczoraj podpisano list intencyjny między {Uniwersytetem Alfa} i <Uniwersytetem Beta>.',
      signed('cooperation-agreement', '2024-03-06'),
    ],
    [
      'pl',
      '{Uniwersytet Alfa} podpisze jutro umowę o współpracy z <Uniwersytetem Beta>.',
      signed('cooperation-agreement', '2024-03-08', 'planned'),
    ],
    ['pl', 'Delegacja <Uniwersytetu Beta> odwiedziła wczoraj {Uniwersytet Alfa}.', visited('2024-03-06')],
    ['pl', '{Uniwersytet Alfa} gościł delegację <Uniwersytetu Beta>.', visited()],
    ['pl', '{Uniwersytet Alfa} odwiedziła Ada Vexar, rektor <Uniwersytetu Beta>.', visited()],
    ['pl', 'Przedstawiciele <Uniwersytetu Beta> złożyli 4 marca wizytę w {Uniwersytecie Alfa}.', visited('2024-03-04')],
    [
      'uk',
      '{Університет Альфа} та <Університет Бета> підписали у вівторок угоду про співпрацю.',
      signed('cooperation-agreement', '2024-03-05'),
    ],
    ['uk', 'Ректор {Університету Альфа} підписав меморандум про взаєморозуміння з <Університетом Бета>.', signed(MOU)],
    [
      'uk',
      'Рамкову угоду між {Університетом Альфа} і <Університетом Бета> підписано 5 березня.',
      signed('framework-agreement', '2024-03-05'),
    ],
    [
      'uk',
      'Учора {Університет Альфа} уклав договір про співпрацю з <Університетом Бета>.',
      signed('cooperation-agreement', '2024-03-06'),
    ],
    [
      'uk',
      '{Університет Альфа} підпише завтра меморандум про співпрацю з <Університетом Бета>.',
      signed('memorandum-of-cooperation', '2024-03-08', 'planned'),
    ],
    ['uk', 'Делегація <Університету Бета> відвідала вчора {Університет Альфа}.', visited('2024-03-06')],
    ['uk', '{Університет Альфа} прийняв делегацію <Університету Бета>.', visited()],
    ['uk', '{Університет Альфа} відвідав ректор <Університету Бета>.', visited()],
    ['uk', 'Представники <Університету Бета> завітали 4 березня до {Університету Альфа}.', visited('2024-03-04')],
  ])('%s: %s', (language, text, ...expected) => {
    expect(proposed(language, text)).toEqual(expected);
  });
});

describe('is no report', () => {
  it.each([
    ['it', 'L’{Università Alfa} e l’<Università Beta> non hanno firmato alcun accordo.'],
    ['it', 'L’{Università Alfa} potrebbe firmare un accordo con l’<Università Beta>.'],
    ['it', 'Dieci anni fa l’{Università Alfa} e l’<Università Beta> hanno firmato un accordo quadro.'],
    ['it', 'I docenti dell’{Università Alfa} e dell’<Università Beta> hanno firmato una petizione.'],
    ['it', 'La firma dell’accordo tra l’{Università Alfa} e l’<Università Beta> è stata rinviata.'],
    ['it', 'La squadra dell’<Università Beta> ha visitato l’{Università Alfa}.'],
    ['it', 'Una delegazione dell’<Università Beta> ha visitato l’{Università Alfa} in videoconferenza.'],
    ['it', 'Se l’{Università Alfa} firmasse un accordo con l’<Università Beta>, sarebbe il primo.'],
    ['nl', 'De {Universiteit Alfa} en de <Universiteit Beta> hebben geen overeenkomst ondertekend.'],
    ['nl', 'De {Universiteit Alfa} zou een overeenkomst met de <Universiteit Beta> kunnen ondertekenen.'],
    ['nl', 'Tien jaar geleden ondertekenden de {Universiteit Alfa} en de <Universiteit Beta> een raamovereenkomst.'],
    ['nl', 'Docenten van de {Universiteit Alfa} en de <Universiteit Beta> ondertekenden een petitie.'],
    [
      'nl',
      'De ondertekening van de overeenkomst tussen de {Universiteit Alfa} en de <Universiteit Beta> is uitgesteld.',
    ],
    ['nl', 'Het koor van de <Universiteit Beta> bezocht de {Universiteit Alfa}.'],
    ['nl', 'Een delegatie van de <Universiteit Beta> bezocht de {Universiteit Alfa} online.'],
    ['nl', 'Studenten van de <Universiteit Beta> bezoeken elk jaar de {Universiteit Alfa}.'],
    ['pl', '{Uniwersytet Alfa} i <Uniwersytet Beta> nie podpisały umowy o współpracy.'],
    ['pl', '{Uniwersytet Alfa} może podpisać umowę z <Uniwersytetem Beta>.'],
    ['pl', 'Dziesięć lat temu {Uniwersytet Alfa} i <Uniwersytet Beta> podpisały umowę o współpracy.'],
    ['pl', 'Wykładowcy {Uniwersytetu Alfa} i <Uniwersytetu Beta> podpisali petycję.'],
    ['pl', 'Podpisanie umowy między {Uniwersytetem Alfa} a <Uniwersytetem Beta> zostało odłożone.'],
    ['pl', 'Drużyna <Uniwersytetu Beta> odwiedziła {Uniwersytet Alfa}.'],
    ['pl', 'Delegacja <Uniwersytetu Beta> odwiedziła {Uniwersytet Alfa} w trybie zdalnym.'],
    ['pl', 'Jeśli {Uniwersytet Alfa} podpisze umowę z <Uniwersytetem Beta>, będzie to pierwsza.'],
    ['uk', '{Університет Альфа} та <Університет Бета> не підписали угоду про співпрацю.'],
    ['uk', '{Університет Альфа} може підписати угоду з <Університетом Бета>.'],
    ['uk', 'Десять років тому {Університет Альфа} та <Університет Бета> підписали угоду про співпрацю.'],
    ['uk', 'Викладачі {Університету Альфа} та <Університету Бета> підписали петицію.'],
    ['uk', 'Підписання угоди між {Університетом Альфа} та <Університетом Бета> відкладено.'],
    ['uk', 'Футбольна команда <Університету Бета> відвідала {Університет Альфа}.'],
    ['uk', 'Делегація <Університету Бета> відвідала {Університет Альфа} онлайн.'],
    ['uk', 'Якщо {Університет Альфа} підпише угоду з <Університетом Бета>, вона буде першою.'],
  ])('%s: %s', (language, text) => {
    expect(proposed(language, text)).toEqual([]);
  });
});

describe('ordinary news is no report', () => {
  it.each([
    ['it', 'L’{Università Alfa} ha ricevuto un finanziamento dall’<Università Beta>.'],
    ['it', 'Il sindaco ha visitato l’{Università Alfa} con gli studenti dell’<Università Beta>.'],
    ['it', 'L’<Università Beta> ha firmato un contratto con l’{Università Alfa} per il riscaldamento.'],
    ['it', 'La ricercatrice, laureata all’<Università Beta>, lavora oggi all’{Università Alfa}.'],
    ['it', 'L’{Università Alfa} visita ogni anno l’<Università Beta>.'],
    ['it', 'Prima di firmare l’accordo con l’<Università Beta>, l’{Università Alfa} vuole vedere i conti.'],
    ['nl', 'De {Universiteit Alfa} ontving subsidie van de <Universiteit Beta>.'],
    ['nl', 'De {Universiteit Alfa} sloot haar deuren, net als de <Universiteit Beta>.'],
    ['nl', 'De onderzoeker komt van de <Universiteit Beta> en werkt aan de {Universiteit Alfa}.'],
    ['nl', 'De {Universiteit Alfa} en de <Universiteit Beta> hopen een overeenkomst te ondertekenen.'],
    ['nl', 'De {Universiteit Alfa} zette een stap vooruit in de ranglijst, de <Universiteit Beta> een stap terug.'],
    ['nl', 'Op grond van een overeenkomst getekend met de <Universiteit Beta> ruilt de {Universiteit Alfa} studenten.'],
    ['pl', '{Uniwersytet Alfa} wyprzedził <Uniwersytet Beta> w rankingu.'],
    ['pl', 'Profesor <Uniwersytetu Beta> wydał książkę w wydawnictwie {Uniwersytetu Alfa}.'],
    ['pl', 'Na mocy umowy z <Uniwersytetem Beta> studenci {Uniwersytetu Alfa} wyjeżdżają do Berlina.'],
    ['pl', '{Uniwersytet Alfa} podpisał z firmą umowę najmu budynku obok <Uniwersytetu Beta>.'],
    ['pl', 'Absolwent <Uniwersytetu Beta> odwiedził {Uniwersytet Alfa}.'],
    ['pl', 'Czy {Uniwersytet Alfa} podpisze umowę z <Uniwersytetem Beta>?'],
    ['uk', '{Університет Альфа} випередив <Університет Бета> у рейтингу.'],
    ['uk', 'Професор <Університету Бета> видав книжку у видавництві {Університету Альфа}.'],
    ['uk', 'Згідно з угодою, підписаною з <Університетом Бета>, {Університет Альфа} обмінюється студентами.'],
    ['uk', 'Випускник <Університету Бета> відвідав {Університет Альфа}.'],
    ['uk', 'Чи підпише {Університет Альфа} угоду з <Університетом Бета>?'],
    ['uk', '{Університет Альфа} підписав договір оренди з <Університетом Бета>.'],
  ])('%s: %s', (language, text) => {
    expect(proposed(language, text)).toEqual([]);
  });
});

describe('a body that no pack knows', () => {
  it.each([
    ['it', 'L’{Università Alfa} ha firmato un accordo quadro con l’Università di Bologna.', '“Università di Bologna”'],
    [
      'nl',
      'De {Universiteit Alfa} tekende een raamovereenkomst met de Universiteit van Luik.',
      '“Universiteit van Luik”',
    ],
    ['pl', '{Uniwersytet Alfa} podpisał umowę ramową z Politechniką Łódzką.', '“Politechniką Łódzką”'],
    [
      'uk',
      '{Університет Альфа} підписав рамкову угоду з Харківським національним університетом.',
      '“Харківським національним університетом”',
    ],
  ])('%s: %s', (language, text, body) => {
    expect(proposed(language, text)).toEqual([`agreement done framework-agreement ../2024-03-07 alpha+${body}`]);
  });
});
