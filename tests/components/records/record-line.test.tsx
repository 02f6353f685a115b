// @vitest-environment happy-dom
/** Each record of the bundled packs is told alike wherever it stands: under one title, with one list of parties. */
import { fireEvent, waitFor } from '@testing-library/preact';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DetailProvider } from '../../../components/detail/detail-context.tsx';
import { RecordDetail } from '../../../components/detail/record-detail.tsx';
import { RecordLine } from '../../../components/records/record-line.tsx';
import { bundledDocuments } from '../../../data/bundled-packs.ts';
import { recordFormats } from '../../../utils/core/export/formats.ts';
import { cardRecord } from '../../../utils/core/facts/cards/card-record.ts';
import { peopleOf, sidesOf } from '../../../utils/core/facts/cards/record-parts.ts';
import type { CardRecord } from '../../../utils/core/facts/cards/types.ts';
import { foldCase } from '../../../utils/core/matching/fold.ts';
import { indexPack } from '../../../utils/core/pack/index-pack.ts';
import { mergePacks } from '../../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../../utils/core/pack/parse.ts';
import { searchDocumentsOf } from '../../../utils/core/search/search-documents.ts';
import { plainExport } from '../../utils/core/export/sample-export.ts';
import { inChinese, inEnglish } from '../harness/catalogue.ts';
import { show } from '../harness/show.tsx';

const pack = mergePacks(bundledDocuments.map((document) => parsePack(document)));

/** Runs a computation in steps to its end. */
function finish<Value>(steps: Generator<unknown, Value>): Value {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const sidesIn = (record: CardRecord): readonly string[] =>
  (record.type === 'event' ? [...record.organisers, ...record.participants] : sidesOf(record)).map(({ name }) => name);

describe.each([
  ['English', inEnglish, 'en'],
  ['Chinese', inChinese, 'zh-Hans'],
] as const)('a record of the bundled packs, in %s', (_, language, tag) => {
  const index = indexPack(pack, tag);
  const records = index.records.map((record) => cardRecord(index, record));
  const write = (id: string) =>
    recordFormats.find((format) => format.id === id)?.write({ ...plainExport, records }, language) ?? '';

  it('has one title in the search, in exports and in its own view', () => {
    const titles = new Map(records.map(({ id, title }) => [id as string, title]));
    const found = finish(searchDocumentsOf(index, foldCase));
    const documents = Array.from({ length: found.length }, (_, ordinal) => found.at(ordinal));
    const inSearch = documents.flatMap((document) =>
      document && titles.has(document.result.id) ? [[document.result.id, document.result.title] as const] : [],
    );
    expect(new Map(inSearch)).toEqual(titles);
    const rows = Papa.parse<Record<string, string>>(write('records-csv').slice(1), { header: true }).data;
    expect(new Map(rows.flatMap(({ id, title }) => (id ? [[id, title]] : [])))).toEqual(titles);
    const { records: json } = JSON.parse(write('records-json')) as { records: { id: string; title: string }[] };
    expect(new Map(json.map(({ id, title }) => [id, title]))).toEqual(titles);
    for (const record of records) {
      const { container } = show(<RecordDetail record={record} onOpen={() => {}} />, language);
      const headings = [...container.querySelectorAll('h2, h4')].map((heading) => heading.textContent);
      expect(headings, record.id).toEqual([record.title]);
    }
  });

  it('has one list of parties in lines, in exports and where it is opened', async () => {
    const rows = Papa.parse<Record<string, string>>(write('records-csv').slice(1), { header: true }).data;
    const exported = new Map(rows.map(({ id, parties }) => [id, parties]));
    for (const record of records) {
      const parties = sidesIn(record);
      expect(exported.get(record.id), record.id).toBe(parties.join('; '));
      if (record.type !== 'agreement') continue;
      const { container } = show(
        <DetailProvider value={{ self: null, onOpen: () => {}, reference: null }}>
          <RecordLine record={record} />
        </DetailProvider>,
        language,
      );
      const line = container.querySelector('.fact-line');
      expect([...(line?.querySelectorAll('bdi') ?? [])].map((name) => name.textContent)).toEqual(parties);
      fireEvent.click(line as Element);
      await waitFor(() => expect(container.querySelector('.fact-more > *')).not.toBeNull());
      const links = [...container.querySelectorAll('.fact-more [role=button] bdi, .fact-more .fact-about ~ p > bdi')];
      const people = new Set(peopleOf(record).flatMap(({ official }) => official.name));
      const attended = new Set(record.attendees.map(({ name }) => name));
      const named = links
        .map((link) => link.textContent ?? '')
        .filter((name) => !people.has(name) && !attended.has(name));
      expect(new Set(named), record.id).toEqual(new Set(parties));
    }
  });

  it('names in its title no institution that is not a party, nor a part of one', () => {
    const institutions = pack.institutions.map((institution) => ({
      id: institution.id,
      whole: institution.partOf ?? null,
      name: index.nameIn(institution),
    }));
    const homeOf = new Map<string, string | null>(institutions.map(({ id, whole }) => [id, whole]));
    for (const record of records) {
      if (record.type !== 'agreement') continue;
      const parties = new Set(record.parties.map(({ id }) => id));
      // The longest name counts: "Open University" stands in the names of others.
      let rest = record.title;
      const named = institutions
        .toSorted((a, b) => b.name.length - a.name.length)
        .filter(({ name }) => {
          if (!rest.includes(name)) return false;
          rest = rest.replaceAll(name, '·');
          return true;
        });
      for (const { id, whole, name } of named) {
        const isNamed =
          parties.has(id) ||
          (whole !== null && parties.has(whole)) ||
          [...parties].some((party) => homeOf.get(party) === id);
        expect(isNamed, `${record.id}: “${record.title}” names ${name}`).toBe(true);
      }
    }
  });
});
