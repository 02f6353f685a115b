/** News in German and Russian, and neighbours of it that report nothing. */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const NAMES: Readonly<Record<string, readonly [alpha: string, beta: string]>> = {
  de: ['Universität Alfa', 'Universität Beta'],
  ru: ['Альфинский университет', 'Бетинский институт'],
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
      'de',
      'Am 5. März besuchte eine Delegation der chinesischen {B} die {A}.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    ['de', 'Am 5. März besuchte eine Delegation der {B} die {A}.', 'visit done delegation 2024-03-05 beta→alpha'],
    ['de', 'Eine Delegation der {B} war am 5. März zu Gast an der {A}.', 'visit done delegation 2024-03-05 beta→alpha'],
    [
      'de',
      'Am 5. März kam eine Delegation der {B} zu Besuch an die {A}.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'de',
      'Die {A} empfing am 5. März eine hochrangige Delegation der {B}.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'de',
      'Ab dem 12. März kommt für drei Tage eine Delegation der {B} an die {A}.',
      'visit planned delegation 2024-03-12 beta→alpha',
    ],
    [
      'de',
      'Die Präsidentinnen der {A} und der {B} überreichten einander am 5. März die unterzeichneten Kooperationsvereinbarungen.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'de',
      'Am 5. März haben die {A} und die {B} ein Partnerschaftsabkommen unterzeichnet.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'de',
      'Die {A} hat mit der {B} einen Kooperationsvertrag geschlossen.',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'de',
      'Die Kooperationsvereinbarung zwischen der {A} und der {B} ist am 5. März unterzeichnet worden.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'de',
      'Für den 14. März ist die Unterzeichnung eines Kooperationsvertrags zwischen der {A} und der {B} vorgesehen.',
      'agreement planned cooperation-agreement 2024-03-14 alpha+beta',
    ],
    [
      'de',
      'Die {A} und die {B} wollen im April eine Kooperationsvereinbarung unterzeichnen.',
      'agreement planned cooperation-agreement 2024-04 alpha+beta',
    ],
    [
      'de',
      'Rektor Hans Meier von der {B} stattete der {A} am 5. März einen Besuch ab.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'de',
      'Die {A} und die {B} haben ihre Hochschulpartnerschaft am 5. März um fünf Jahre verlängert.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ru',
      '5 марта {A} посетила делегация [Бетинского института|beta].',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'ru',
      '{A} с официальным визитом посетили представители [Бетинского института|beta] – ректор И.И. Петров и проректор по науке.',
      'visit done delegation ../2024-03-07 beta→alpha',
    ],
    [
      'ru',
      '5 марта делегация [Бетинского института|beta] во главе с ректором С. М. Ивановым посетила с рабочим визитом {A}.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'ru',
      'Делегация [Бетинского института|beta] приехала в {A} 5 марта и начала с экскурсии.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'ru',
      '5 марта состоялся визит делегации [Бетинского института|beta] в {A}.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'ru',
      '5 марта ректор [Альфинского университета|alpha] Иван Петров и ректор [Бетинского института|beta] Олег Сидоров подписали договор о сотрудничестве.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ru',
      'Соглашение о сотрудничестве двух вузов подписали 5 марта ректор [Альфинского университета|alpha] Иван Петров и ректор [Бетинского института|beta] Олег Сидоров.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ru',
      'Между [Альфинским университетом|alpha] и [Бетинским институтом|beta] заключён договор о сотрудничестве.',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'ru',
      '5 марта состоялась церемония подписания соглашения о сотрудничестве между [Альфинским университетом|alpha] и [Бетинским институтом|beta].',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ru',
      '5 марта {A} посетила делегация [Бетинского института|beta].\nПо итогам встречи двух ректоров был подписан договор о сотрудничестве.',
      'visit done delegation 2024-03-05 beta→alpha',
      'agreement done cooperation-agreement 2024-03-05 beta+alpha',
    ],
    [
      'ru',
      '5 марта делегация [Бетинского института|beta] посетила {A}.\nПо завершении встречи стороны подписали рамочное соглашение.',
      'visit done delegation 2024-03-05 beta→alpha',
      'agreement done framework-agreement 2024-03-05 beta+alpha',
    ],
    ['ru', '{A} принял делегацию [Бетинского института|beta].', 'visit done delegation ../2024-03-07 beta→alpha'],
    [
      'ru',
      'В [Альфинском университете|alpha] 5 марта побывала делегация [Бетинского института|beta].',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'ru',
      '14 марта {A} и {B} подпишут соглашение о сотрудничестве.',
      'agreement planned cooperation-agreement 2024-03-14 alpha+beta',
    ],
    [
      'de',
      '# {A} und {B} unterzeichnen Kooperationsvertrag\nAm Montag haben die Präsidentin der {A}, Eva Kern, und der Rektor der {B}, Li Wei, in Hefei einen Kooperationsvertrag unterzeichnet.',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'de',
      'Eine achtköpfige Delegation der {B} hat am Dienstag die {A} besucht.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'de',
      'Besuch von der {B}: Am 4. März informierten sich Vertreterinnen und Vertreter der {B} an der {A} über Studiengänge.',
      'visit done delegation 2024-03-04 beta→alpha',
    ],
    [
      'de',
      'Die {A} und die {B} bauen ihre Zusammenarbeit aus.\nDazu unterschrieben die Präsidenten beider Universitäten am 4. März eine Absichtserklärung.',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'de',
      'Die {A} ist eine neue Partnerschaft mit der {B} eingegangen; die Vereinbarung wurde am 4. März unterschrieben.',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'ru',
      '# {A} и {B} договорились о сотрудничестве\n4 марта в [Альфинском университете|alpha] состоялось подписание соглашения о сотрудничестве с [Бетинским институтом|beta].',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'ru',
      '{A} посетила делегация [Бетинского института|beta] во главе с ректором Ли Вэем.',
      'visit done delegation ../2024-03-07 beta→alpha',
    ],
    [
      'ru',
      '4 марта в {A} с рабочим визитом прибыла делегация [Бетинского института|beta].',
      'visit done delegation 2024-03-04 beta→alpha',
    ],
    [
      'ru',
      'Договор о сотрудничестве между вузами подписали ректор [Альфинского университета|alpha] Анна Орлова и ректор [Бетинского института|beta] Ли Вэй.',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'ru',
      '{A} подписал соглашение о сотрудничестве с [Бетинским институтом|beta].',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'de',
      'Prof. Dr. Eva Kern ({A}) und Prof. Dr. Li Wei ({B}) unterzeichneten am Montag ein Memorandum of Understanding.',
      'agreement done memorandum-of-understanding 2024-03-04 alpha+beta',
    ],
    [
      'de',
      'Vertreterinnen und Vertreter der {B} besuchten vom 4. bis 6. März die {A}.',
      'visit done delegation 2024-03-04/2024-03-06 beta→alpha',
    ],
    ['de', 'Die {A} hieß am Montag eine Delegation der {B} willkommen.', 'visit done delegation 2024-03-04 beta→alpha'],
    [
      'ru',
      '4 марта в [Альфинском университете|alpha] побывали гости из [Бетинского института|beta].',
      'visit done delegation 2024-03-04 beta→alpha',
    ],
    [
      'de',
      'Die {A} und die {B} unterzeichneten am Dienstag ein Memorandum of Understanding und, separat, ein Austauschabkommen.',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ru',
      '{A} и {B} подписали 5 марта меморандум о взаимопонимании и, отдельно, соглашение об обмене.',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'de',
      'Die {A} und die {B} haben am Dienstag ihre Zusammenarbeit mit einem Kooperationsvertrag besiegelt.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'de',
      'Eine Gruppe von Professorinnen der {B} reiste am 4. März an die {A}.',
      'visit done delegation 2024-03-04 beta→alpha',
    ],
    [
      'de',
      'Am Dienstag wurde an der {A} ein Abkommen mit der {B} unterzeichnet.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ru',
      '{A} и {B} заключили 5 марта соглашение о двойных дипломах.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ru',
      '5 марта ректоры [Альфинского университета|alpha] и [Бетинского института|beta] подписали меморандум о сотрудничестве.',
      'agreement done memorandum-of-cooperation 2024-03-05 alpha+beta',
    ],
  ])('%s: %s', (language, text, ...expected) => {
    expect(proposed(language, text)).toEqual(expected);
  });
});

describe('is not reported', () => {
  it.each([
    ['de', 'Am 5. März besuchte eine Delegation der chinesischen Partnerhochschule Hefei die {A}.'],
    ['de', 'Die {A} unterzeichnete am Dienstag mit Freude ein Abkommen.'],
    ['de', 'Die {A} und die {B} verbindet seit 1998 ein Kooperationsvertrag.'],
    ['de', 'Studierende der {A} besuchen an der {B} einen Sprachkurs.'],
    ['de', 'Ob die {A} mit der {B} ein Abkommen schließt, ist offen.'],
    ['de', 'Der Besuch der Delegation der {B} an der {A} musste abgesagt werden.'],
    ['de', 'Die {A} hat mit einer Baufirma einen Mietvertrag unterzeichnet, gleich neben der {B}.'],
    ['de', 'Seit der Unterzeichnung des Abkommens zwischen der {A} und der {B} studierten hundert Personen dort.'],
    ['de', 'Die {A} besuchte 2011 eine Alumna, die heute an der {B} lehrt.'],
    ['de', 'An der {A} schließt im Sommer die Mensa, die {B} hilft aus.'],
    ['de', 'Die {A} würde gern eine Delegation der {B} empfangen.'],
    ['ru', '{A} и {B} сотрудничают с 2005 года на основании договора.'],
    ['ru', '{A} намерен в будущем обсудить с [Бетинским институтом|beta] возможность подписания договора.'],
    ['ru', 'Выпускники [Бетинского института|beta] посетили {A} в день открытых дверей.'],
    ['ru', 'Визит делегации [Бетинского института|beta] в {A} отменён.'],
    ['ru', 'Подписание договора между [Альфинским университетом|alpha] и [Бетинским институтом|beta] перенесено.'],
    ['ru', 'Студенты [Альфинского университета|alpha] посещают библиотеку [Бетинского института|beta].'],
    ['ru', '{A} заключил контракт на ремонт, а {B} закупил мебель.'],
    [
      'ru',
      'Ректор [Альфинского университета|alpha] рассказал, как в 2010 году подписал договор с [Бетинским институтом|beta].',
    ],
    ['de', 'Die {B} gehört seit 2009 zu den Partnern der {A}; ein Vertrag regelt den Austausch.'],
    ['de', 'Wer an der {A} studiert, kann dank eines Abkommens ein Semester an der {B} verbringen.'],
    ['de', 'Der Präsident der {A} reist im Herbst mit einer Delegation nach China, um Kontakte zur {B} zu pflegen.'],
    ['de', 'Die Universitäten prüfen derzeit, ob ein Vertrag zwischen der {A} und der {B} unterzeichnet werden kann.'],
    ['de', 'Schülerinnen besuchten die {A}, Lehrkräfte die {B}.'],
    [
      'ru',
      'Студенты [Альфинского университета|alpha] прошли стажировку в рамках договора с [Бетинским институтом|beta].',
    ],
    [
      'ru',
      'В 2018 году {A} подписал договор с [Бетинским институтом|beta], с тех пор вузы обменялись сотней студентов.',
    ],
    [
      'ru',
      'Стороны обсудили возможность заключения договора между [Альфинским университетом|alpha] и [Бетинским институтом|beta].',
    ],
    ['ru', '{A} планирует направить студентов в {B}.'],
    ['ru', 'Футболисты [Бетинского института|beta] приехали в {A} на турнир.'],
    ['de', 'Mit einem Festakt feierten die {A} und die {B} zehn Jahre Partnerschaft.'],
    ['de', 'Auf Grundlage der 2019 unterzeichneten Vereinbarung tauschen die {A} und die {B} Studierende aus.'],
    ['de', 'Der Chor der {B} war am Montag zu Gast an der {A}.'],
    ['de', 'Eine Absichtserklärung der {A} und der {B} liegt noch nicht vor.'],
    ['ru', 'Ректор [Альфинского университета|alpha] поздравил {B} с юбилеем.'],
    ['ru', 'Договор между [Альфинским университетом|alpha] и [Бетинским институтом|beta] действует с 2011 года.'],
    ['ru', '{A} и {B} готовят к подписанию соглашение.'],
    ['ru', 'Школьники посетили {A} и {B}.'],
    ['de', 'Die {A} empfängt jedes Jahr Gäste der {B}.'],
    ['de', 'An der {A} erhielt ein Forscher der {B} die Ehrendoktorwürde.'],
    ['de', 'Die {B} hat den Vertrag mit der {A} gekündigt.'],
    ['ru', '{A} опубликовал совместный труд с [Бетинским институтом|beta].'],
    ['ru', 'Аспирант [Альфинского университета|alpha] посетил архив [Бетинского института|beta].'],
    ['ru', 'В [Бетинском институте|beta] подписали приказ о зачислении, сообщает {A}.'],
  ])('%s: %s', (language, text) => {
    expect(proposed(language, text)).toEqual([]);
  });
});
