import { fullName } from '../../shared/domain/people/person.ts';
import type { MadeUpLine } from '../../shared/made-up/made-up-person.ts';
import type { MadeUpSchool } from '../../shared/made-up/made-up-school.ts';
import { phoneAsTyped } from '../../shared/made-up/phone-as-typed.ts';
import { rosterWords } from '../../shared/text/made-up.ts';

const lines = (rows: readonly string[]): string => rows.map((row) => `${row}\r\n`).join('');

/** Semicolons, and an empty last column as many programs leave it. */
export const staffCsv = (school: MadeUpSchool): string =>
  lines(
    [
      rosterWords.staffHeader,
      ...school.staff.map((person, index) => [
        String(index + 1),
        fullName(person.name),
        person.position ?? '',
        person.subject ?? '',
        person.classLabel ?? '',
        phoneAsTyped(person.phone ?? '', index),
        person.email ?? '',
        '',
      ]),
    ].map((cells) => cells.join(';')),
  );

const headingOf = (classLabel: string | null): string =>
  classLabel === null ? rosterWords.staffroom : rosterWords.classHeading(classLabel);

/** A heading for each class, under it a line for each role. */
export const linksText = (school: MadeUpSchool): string => {
  const labels = [null, ...school.classes.map(({ label }) => label)];
  return lines(
    labels.flatMap((label) => [
      headingOf(label),
      ...school.links
        .filter(({ classLabel }) => classLabel === label)
        .map(({ role, url }) => `${rosterWords.roles[role]}: ${url}`),
      '',
    ]),
  );
};

export const linksCsv = (school: MadeUpSchool): string =>
  lines(
    [
      rosterWords.linksHeader,
      ...school.links.map(({ classLabel, role, url }) => [
        classLabel ?? rosterWords.staffroom,
        rosterWords.roles[role],
        url,
      ]),
    ].map((cells) => cells.join(';')),
  );

export const pastedText = (heading: string, pasted: readonly MadeUpLine[]): string =>
  lines([heading, ...pasted.map(({ text }) => text)]);
