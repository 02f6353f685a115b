import { describe, expect, it } from 'vitest';
import { type KnownInstitution, Reconciler } from '../../../../../utils/core/register/partners/reconcile.ts';

const institution = (id: string, country: string, ...names: readonly string[]): KnownInstitution => ({
  id,
  name: names[0] ?? '',
  country,
  names: names.map((text) => ({ text, kind: /^[A-Z]{2,5}$/.test(text) ? 'acronym' : 'full' })),
});

const reconciler = new Reconciler([
  institution('york', 'GB', 'University of York'),
  institution('york-ca', 'CA', 'York University'),
  institution('ministry-cn', 'CN', 'Ministry of Education'),
  institution('ministry-my', 'MY', 'Ministry of Education'),
  institution('ksu', 'SA', 'King Saud University', 'KSU', 'جامعة الملك سعود'),
  institution('kansas', 'US', 'Kansas State University', 'KSU'),
  institution('tsing-hua', 'TW', 'National Tsing Hua University', '國立清華大學', '清華大學'),
  institution('tsinghua', 'CN', 'Tsinghua University', '清华大学'),
  institution('sydney', 'AU', 'University of Technology Sydney', 'UTS'),
  { id: 'unesco', name: 'UNESCO', names: [{ text: 'UNESCO', kind: 'full' }] },
]);

describe('a partner', () => {
  it.each([
    [['university of york'], 'GB', 'york'],
    [['The University of York'], null, 'york'],
    [['King Saud University (KSU)'], 'SA', 'ksu'],
    [['Ministry of Education'], 'MY', 'ministry-my'],
    [['UNESCO'], 'FR', 'unesco'],
    [['陽明大学', 'National Tsing-Hua University'], 'TW', 'tsing-hua'],
  ])('%j of %s is joined', (names, country, entity) => {
    expect(reconciler.find(names, country)).toEqual({ entity, suggest: [] });
  });

  it.each([
    [['University of York'], 'CA', 'york'],
    [['Ministry of Education'], null, 'ministry-cn'],
    [['KSU'], 'SA', 'ksu'],
    [['Kansas State Univ.'], 'US', 'kansas'],
    [['Kansass State University'], 'US', 'kansas'],
    [['清华大学'], 'TW', 'tsinghua'],
    [['Univesity of Technology Australia'], 'AU', 'sydney'],
  ])('%j of %s is only suggested', (names, country, entity) => {
    const found = reconciler.find(names, country);
    expect(found.entity).toBeNull();
    expect(found.suggest).toContain(entity);
  });

  it('whose two names are those of two institutions is left to the reader', () => {
    const found = reconciler.find(['King Saud University', 'Kansas State University'], null);
    expect(found).toEqual({ entity: null, suggest: ['ksu', 'kansas'] });
  });

  it('that nobody knows is neither', () => {
    expect(reconciler.find(['Hogeschool Windmeer'], 'NL')).toEqual({ entity: null, suggest: [] });
  });
});
