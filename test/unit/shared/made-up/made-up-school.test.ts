import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../../shared/domain/values/calendar.ts';
import { madeUpSchool } from '../../../../shared/made-up/made-up-school.ts';

const school = madeUpSchool(12);
const everybody = [...school.staff, ...school.students, ...school.guardians];
const nameKey = ({ name }: (typeof everybody)[number]): string => Object.values(name).join(' ');

describe('madeUpSchool', () => {
  it('is of the promised size', () => {
    expect(school.classes).toHaveLength(33);
    expect(school.students).toHaveLength(900);
    expect(school.guardians).toHaveLength(1200);
    expect(school.staff).toHaveLength(70);
    expect(school.links).toHaveLength(68);
  });

  it('is the same for the same seed and another for another', () => {
    expect(madeUpSchool(12)).toEqual(school);
    expect(madeUpSchool(13).students[0]).not.toEqual(school.students[0]);
  });

  it('grows and shrinks in proportion', () => {
    expect(madeUpSchool(1, 4200).students).toHaveLength(4200);
    const small = madeUpSchool(1, 25);
    expect(small.students).toHaveLength(25);
    expect(small.classes).toHaveLength(1);
  });

  it('numbers everybody once and links guardians to children who are there', () => {
    expect(new Set(everybody.map(({ number }) => number)).size).toBe(everybody.length);
    const students = new Set(school.students.map(({ number }) => number));
    const guarded = new Set(school.guardians.flatMap(({ childNumbers }) => childNumbers ?? []));
    expect(guarded).toEqual(students);
  });

  it('gives each class students and a form-master of its own', () => {
    expect(school.classes.every(({ studentNumbers }) => studentNumbers.length >= 15)).toBe(true);
    expect(new Set(school.classes.map(({ formMasterNumber }) => formMasterNumber)).size).toBe(33);
  });

  it('agrees names with gender and leaves no name half made', () => {
    for (const { name, gender } of everybody) {
      expect(name.surname).toMatch(/^[А-ЯЁ][а-яё]+(-[А-ЯЁ][а-яё]+)*$/);
      if (name.patronymic === '') continue;
      expect(name.patronymic).toMatch(gender === 'male' ? /(вич|[кьт]ич| оглы)$/ : /(вна|чна| кызы)$/);
    }
  });

  it('has birth dates that fit the parallel', () => {
    for (const { birthDate = '', classLabel = '' } of school.students) {
      const age = daysBetween(birthDate, '2026-09-01') / 365.25;
      const parallel = Number.parseInt(classLabel, 10);
      expect(age).toBeGreaterThan(parallel + 5.6);
      expect(age).toBeLessThan(parallel + 7);
    }
  });

  it('holds namesakes in one class who differ by the birth date alone', () => {
    const groups = Map.groupBy(school.students, (student) => `${student.classLabel} ${nameKey(student)}`);
    const namesakes = [...groups.values()].filter((group) => group.length > 1);
    expect(namesakes.length).toBeGreaterThan(0);
    for (const group of namesakes)
      expect(new Set(group.map(({ birthDate }) => birthDate)).size).toBe(group.length);
  });

  it('knows names of many kinds', () => {
    const names = everybody.map(nameKey).join('\n');
    for (const kind of [/ко /, /ян /, /оглы$/m, /кызы$/m, /уллин/, /-/, /ых /, / $/m])
      expect(names).toMatch(kind);
  });

  it('has phones that are nobody’s, each once, and addresses at example.org', () => {
    const phones = everybody.flatMap(({ phone }) => phone ?? []);
    expect(new Set(phones).size).toBe(phones.length);
    expect(phones.every((phone) => /^\+79000\d{6}$/.test(phone))).toBe(true);
    for (const { email } of everybody)
      if (email !== undefined) expect(email).toMatch(/^[a-z.-]+\d+@example\.org$/);
  });

  it('has a card whose numbers carry right check digits', () => {
    const { inn, ogrn } = school.card;
    const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
    const sum = weights.reduce((total, weight, index) => total + weight * Number(inn.charAt(index)), 0);
    expect((sum % 11) % 10).toBe(Number(inn.charAt(9)));
    expect(Number((BigInt(ogrn.slice(0, 12)) % 11n) % 10n)).toBe(Number(ogrn.charAt(12)));
  });
});
