/** What is received, accepted or adopted is no guest, and a book that visitors give leads to no host. */
import { describe, expect, it } from 'vitest';
import { cameToAlpha, proposedOf } from './small-story.ts';

describe('no visit', () => {
  it.each([
    // Adopted and accepted
    ['ru', 'Документы <Бетинского института> были приняты в {Альфинском университете} 5 марта.'],
    ['ru', 'Студенты <Бетинского института> были приняты в {Альфинский университет} 5 марта.'],
    ['ru', 'Решения <Бетинского института> были приняты {Альфинским университетом} 5 марта.'],
    ['ru', 'Делегацией <Бетинского института> была принята программа {Альфинского университета} 5 марта.'],
    ['ru', 'На встрече с делегацией <Бетинского института> были приняты решения в {Альфинском университете}.'],
    ['ru', 'Проект, предложенный делегацией <Бетинского института>, принят в {Альфинском университете}.'],
    ['ru', '<Бетинский институт> был принят в {Альянс знаний} 5 марта.'],
    ['ru', '{Альфинский университет} принял предложение делегации <Бетинского института>.'],
    ['ru', '{Альфинский университет} принял участие в приёме делегации <Бетинского института>.'],
    ['uk', 'Документи <Бетинського інституту> були прийняті в {Альфінському університеті} 5 березня.'],
    ['uk', 'Студенти <Бетинського інституту> були прийняті до {Альфінського університету} 5 березня.'],
    ['uk', 'Представниками <Бетинського інституту> були прийняті пропозиції {Альфінського університету} 5 березня.'],
    ['uk', '{Альфінський університет} прийняв рішення про делегацію <Бетинського інституту>.'],
    ['bg', 'Документите на <Бета> бяха приети от {Алфа} на 5 март.'],
    ['bg', '{Университетът Алфа} прие предложението на делегацията на <Университета Бета>.'],
    ['hr', '{Sveučilište Alfa} primilo je prijedlog izaslanstva <Sveučilišta Beta>.'],
    ['cs', 'Návrh delegace <Univerzity Beta> byl přijat na {Univerzitě Alfa} 5. března.'],
    ['cs', '{Univerzita Alfa} přijala návrh delegace <Univerzity Beta>.'],
    ['sk', '{Univerzita Alfa} prijala návrh delegácie <Univerzity Beta>.'],
    ['ro', '{Universitatea Alfa} a primit o scrisoare de la delegația <Universității Beta>.'],
    ['pl', 'Strategia delegacji <Uniwersytetu Beta> została przyjęta przez {Uniwersytet Alfa}.'],
    ['pl', 'Studenci <Uniwersytetu Beta> zostali przyjęci na {Uniwersytet Alfa} 5 marca.'],
    ['pl', '{Uniwersytet Alfa} przyjął propozycję delegacji <Uniwersytetu Beta>.'],
    [
      'fr',
      'La proposition de la délégation de l’<Université Beta> a été accueillie par l’{Université Alpha} le 5 mars.',
    ],
    [
      'es',
      'La propuesta de la delegación de la <Universidad Beta> fue recibida por la {Universidad Alfa} el 5 de marzo.',
    ],
    ['it', 'La proposta della delegazione dell’<Università Beta> è stata accolta dall’{Università Alfa} il 5 marzo.'],
    ['pt', 'A proposta da delegação da <Universidade Beta> foi recebida pela {Universidade Alfa} em 5 de março.'],
    ['nl', 'Een voorstel van de delegatie van de <Universiteit Beta> werd ontvangen door de {Universiteit Alfa}.'],
    ['ms', 'Surat delegasi <Universiti Beta> diterima oleh {Universiti Alfa} pada 5 Mac.'],
    ['en', 'A letter from the delegation of <Beta University> was received by {Alpha University} on 5 March.'],
    ['en', '{Alpha University} received an invitation from the president of <Beta University> on 5 March.'],
    // Given, written and said to others
    ['ru', 'Делегация <Бетинского института> прибыла в город и передала книги в {Альфинский университет}.'],
    ['fr', 'Une délégation de l’<Université Beta> a été reçue et a remis un livre à l’{Université Alpha}.'],
    ['fr', 'Une délégation de l’<Université Beta> a visité le musée et a remis un livre à l’{Université Alpha}.'],
    [
      'es',
      'La delegación de la <Universidad Beta> fue recibida por el alcalde y dio las gracias a la {Universidad Alfa}.',
    ],
    ['es', 'Una delegación de la <Universidad Beta> visitó el museo y entregó un libro a la {Universidad Alfa}.'],
    ['it', 'Una delegazione dell’<Università Beta> ha visitato il museo e ha donato un libro all’{Università Alfa}.'],
    ['de', 'Eine Delegation der <Universität Beta> wurde empfangen und schrieb an die {Universität Alfa}.'],
    [
      'de',
      'Eine Delegation der <Universität Beta> besuchte das Museum und übergab ein Buch an die {Universität Alfa}.',
    ],
    ['nl', 'Een delegatie van de <Universiteit Beta> bezocht het museum en gaf een boek aan de {Universiteit Alfa}.'],
    ['pl', 'Delegacja <Uniwersytetu Beta> odwiedziła muzeum i wysłała list do {Uniwersytetu Alfa}.'],
    ['ms', 'Delegasi <Universiti Beta> melawat muzium dan menyerahkan buku kepada {Universiti Alfa}.'],
    ['en', 'A delegation of <Beta University> visited the museum and gave a book to {Alpha University}.'],
  ])('%s: %s', (language, text) => expect(proposedOf(language, text)).toEqual([]));
});

describe('a visit', () => {
  it.each([
    ['ru', 'Гости из <Бетинского института> были приняты в {Альфинском университете} 5 марта.'],
    ['ru', 'Делегация <Бетинского института> была принята ректором {Альфинского университета} 5 марта.'],
    ['uk', 'Делегація <Бетинського інституту> була прийнята в {Альфінському університеті} 5 березня.'],
    ['pl', 'Delegacja <Uniwersytetu Beta> została przyjęta przez rektora {Uniwersytetu Alfa} 5 marca.'],
    ['cs', '{Univerzita Alfa} přijala 5. března delegaci <Univerzity Beta>.'],
    ['ro', '{Universitatea Alfa} a primit pe 5 martie o delegație a <Universității Beta>.'],
    ['fr', 'Une délégation de l’<Université Beta> a été reçue à l’{Université Alpha} le 5 mars.'],
    ['es', 'La delegación de la <Universidad Beta> fue recibida por la {Universidad Alfa} el 5 de marzo.'],
    ['ms', 'Delegasi <Universiti Beta> diterima oleh naib canselor {Universiti Alfa} pada 5 Mac.'],
    ['en', 'On 5 March {Alpha University} received a delegation of <Beta University> with a letter.'],
    ['en', 'A delegation of <Beta University> went to Oslo and then to {Alpha University} on 5 March.'],
    [
      'en',
      'A delegation of <Beta University> visited the museum and the new library at {Alpha University} on 5 March.',
    ],
  ])('%s: %s', (language, text) => expect(proposedOf(language, text)).toEqual([cameToAlpha('2024-03-05')]));
});
