import { type ComponentChildren, Fragment } from 'preact';
import type {
  CardAgreement,
  CardEvent,
  CardPerson,
  CardVisit,
  EntityLink,
} from '../../utils/core/facts/cards/types.ts';
import { useLanguage } from '../language/language.tsx';
import { Sentence } from '../language/sentence.tsx';
import { EntityName, EntityNames, Joined } from './entity-names.tsx';

function Person({ person }: { readonly person: CardPerson }) {
  const { translate } = useLanguage();
  const name = <EntityName entity={person.official} />;
  if (person.for) {
    return (
      <Sentence
        of={(slots) => translate('detail.personFor', slots)}
        parts={[name, <EntityName key="for" entity={person.for} />]}
      />
    );
  }
  if (person.role === null) return name;
  return <Sentence of={(slots) => translate('detail.personRole', slots)} parts={[name, person.role]} />;
}

type Line = 'signedBy' | 'attendedBy' | 'organisedBy' | 'participants' | 'who';

function PeopleLine({ line, children }: { readonly line: Line; readonly children: ComponentChildren }) {
  const { translate } = useLanguage();
  return (
    <p class="record-line">
      <Sentence of={(slots) => translate(`detail.${line}`, slots)} parts={[children]} />
    </p>
  );
}

/** "A (host); B (led the guests)": what people did may hold commas and "and". */
function Persons({ line, people }: { readonly line: Line; readonly people: readonly CardPerson[] }) {
  const { translate } = useLanguage();
  if (people.length === 0) return null;
  const persons = people.map((person) => <Person key={person.official.id} person={person} />);
  const isTold = people.some(({ role }) => role !== null);
  return (
    <PeopleLine line={line}>
      {isTold ? (
        persons.map((person, index) => (
          <Fragment key={person.key}>
            {index > 0 && translate('why.semicolon')}
            {person}
          </Fragment>
        ))
      ) : (
        <Joined items={persons} />
      )}
    </PeopleLine>
  );
}

const Entities = ({ line, entities }: { readonly line: Line; readonly entities: readonly EntityLink[] }) =>
  entities.length === 0 ? null : (
    <PeopleLine line={line}>
      <EntityNames entities={entities} />
    </PeopleLine>
  );

export const AgreementPeople = ({ record }: { readonly record: CardAgreement }) => (
  <>
    <Persons line="signedBy" people={record.signatories} />
    <Entities line="attendedBy" entities={record.attendees} />
  </>
);

export const VisitPeople = ({ record }: { readonly record: CardVisit }) => (
  <Persons line="who" people={record.people} />
);

export const EventPeople = ({ record }: { readonly record: CardEvent }) => (
  <>
    <Entities line="organisedBy" entities={record.organisers} />
    <Entities line="participants" entities={record.participants} />
    <Persons line="who" people={record.people} />
  </>
);
