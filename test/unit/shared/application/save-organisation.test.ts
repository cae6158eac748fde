import { describe, expect, it } from 'vitest';
import {
  type OrganisationChange,
  saveOrganisation,
} from '../../../../shared/application/save-organisation.ts';
import { usualJoiningWays } from '../../../../shared/domain/organisation/create-school.ts';
import { vocabularies, vocabularyOf } from '../../../../shared/text/words/vocabulary.ts';
import { cardOfFlat, flatCard } from '../../../../shared/views/request-form/flat-card.ts';
import { unwrap } from '../../../support/a-base.ts';
import { memoryStore } from '../../../support/memory-store.ts';
import { anOrganisation, aStaffroom, buildSchool } from '../../../support/school-builder.ts';

const school = () => buildSchool({ classes: [aStaffroom()] });
const { words: _words, joiningWays: _ways, allowedHosts: _hosts, ...card } = anOrganisation();

const change = async (changes: OrganisationChange, start = school()) => {
  const store = memoryStore(start);
  return { result: await saveOrganisation(changes, store), store };
};

describe('a changed organisation', () => {
  it('is saved as one act that counts the changed fields', async () => {
    const director = { ...card.director, surname: 'Липова' };
    const { result, store } = await change({ card: { ...card, city: 'Лесной', director } });
    expect(unwrap(result)).toMatchObject({ city: 'Лесной', director: { surname: 'Липова' } });
    expect(store.acts).toEqual([{ kind: 'organisation-changed', subject: '', counts: { fields: 2 } }]);
  });

  it('is not saved when nothing differs', async () => {
    const words = vocabularyOf(school().organisation);
    const { result, store } = await change({ card, words });
    expect(result.ok).toBe(true);
    expect(store.acts).toEqual([]);
  });

  it('keeps its words, ways and hosts when only the card changes', async () => {
    const start = buildSchool({ organisation: anOrganisation({ words: { annul: 'деактивировать' } }) });
    const { result } = await change({ card: { ...card, city: 'Лесной' } }, start);
    expect(unwrap(result)).toMatchObject({ words: { annul: 'деактивировать' }, allowedHosts: ['max.ru'] });
  });

  it('takes the ways of joining of its new kind, unless it has its own', async () => {
    const start = (own: object) =>
      buildSchool({
        organisation: anOrganisation({ joiningWays: { ...usualJoiningWays('school'), ...own } }),
      });
    const kindergarten = { ...card, kind: 'kindergarten' };
    const usual = await change({ card: kindergarten }, start({}));
    expect(unwrap(usual.result).joiningWays.student).toBe('none');
    const own = await change({ card: kindergarten }, start({ student: 'diary' }));
    expect(unwrap(own.result).joiningWays.student).toBe('diary');
  });

  it('refuses a card with a value that is none', async () => {
    const { result, store } = await change({ card: { ...card, kind: 'институт' } });
    expect(result).toMatchObject({ ok: false, failure: { code: 'card-bad-value' } });
    expect(store.acts).toEqual([]);
  });
});

describe('words', () => {
  it('that the kind has anyway are not kept as changes', async () => {
    const words = { ...vocabularies.school, student: vocabularies.college.student };
    expect(unwrap((await change({ words })).result).words).toEqual({ student: vocabularies.college.student });
  });

  it('with an empty form are refused', async () => {
    const words = { ...vocabularies.school, student: { ...vocabularies.school.student, dative: ' ' } };
    expect((await change({ words })).result).toMatchObject({
      ok: false,
      failure: { code: 'word-incomplete' },
    });
  });

  it('rename the staffroom, unless it was named by hand', async () => {
    const { store } = await change({ card: { ...card, kind: 'college' } });
    expect(store.current().classes.get('staffroom')?.label).toBe('Сотрудники');
    const named = buildSchool({ classes: [aStaffroom({ label: 'Коллектив' })] });
    const own = await change({ card: { ...card, kind: 'college' } }, named);
    expect(own.store.current().classes.get('staffroom')?.label).toBe('Коллектив');
  });
});

describe('hosts', () => {
  it('are taken from whole addresses, each once', async () => {
    const allowedHosts = ['https://www.Max.ru/join/abc', 'max.ru', ' ', 'лицей.рф'];
    expect(unwrap((await change({ allowedHosts })).result).allowedHosts).toEqual(['max.ru', 'лицей.рф']);
  });

  it.each(['sfеrum.ru', 'max', 'http://', 'max..ru', 'max.ru.evil.example'])('refuse %s', async (host) => {
    const { result, store } = await change({ allowedHosts: [host] });
    expect(result).toEqual({ ok: false, failure: { code: 'host-not-allowed', host } });
    expect(store.acts).toEqual([]);
  });
});

it('a card goes through its flat form and back unchanged', () => {
  expect(cardOfFlat(flatCard(card))).toEqual(card);
});
