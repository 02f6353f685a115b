import type { EntityType } from '../../utils/core/pack/types.ts';
import type { FactForm, NamedEntity } from '../../utils/core/reports/keeping/form.ts';
import type { FindEntity } from './types.ts';

/** Whether the reader typed a name that was not found in the packs, or not looked up yet. */
const isTyped = ({ name, entity, read }: NamedEntity): boolean =>
  entity === null && read === null && name.trim() !== '';

const namesOf = (form: FactForm): readonly NamedEntity[] => {
  switch (form.type) {
    case 'institution':
      return [];
    case 'official':
      return [form.institution];
    case 'agreement':
      return [...form.parties, ...form.signatories];
    default:
      return form.parties;
  }
};

/** Whether a form names entities that the packs may know by what the reader typed. */
export const hasTypedNames = (form: FactForm): boolean => namesOf(form).some(isTyped);

/**
 * The entity that a name names in the packs; the same where they know none, or cannot be asked: the form says that it
 * is new.
 */
export async function lookUpName<Named extends NamedEntity>(
  named: Named,
  type: EntityType,
  find: FindEntity,
): Promise<Named> {
  const found = await find(named.name.trim(), type).catch((error: unknown) => {
    console.error(error);
    return null;
  });
  if (!found) return named;
  const { id: entity, name, where } = found;
  return { ...named, name, entity, where };
}

/** The form with the entities of the packs that its typed names name: Enter keeps a form before a field is left. */
export async function lookUpNames(form: FactForm, find: FindEntity): Promise<FactForm> {
  const look = <Named extends NamedEntity>(type: EntityType, named: readonly Named[]): Promise<readonly Named[]> =>
    Promise.all(named.map((each) => (isTyped(each) ? lookUpName(each, type, find) : each)));
  switch (form.type) {
    case 'institution':
      return form;
    case 'official': {
      const [institution = form.institution] = await look('institution', [form.institution]);
      return { ...form, institution };
    }
    case 'agreement': {
      const [parties, signatories] = await Promise.all([
        look('institution', form.parties),
        look('official', form.signatories),
      ]);
      return { ...form, parties, signatories };
    }
    default:
      return { ...form, parties: await look('institution', form.parties) };
  }
}
