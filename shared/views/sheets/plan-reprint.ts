import type { Batch, IssuedSlip } from '../../domain/batches/batch.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { linkPlace } from '../../text/links.ts';
import { lackReasons, skipSentence } from '../../text/sheets/sheets-skips.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { lackOf, linkPicker } from './pick-link.ts';
import type { PlannedGroup, SheetOrder, SheetPlan, SkippedPerson } from './plan-sheets.ts';
import { usualSlipsPerPage } from './sheet-view.ts';

/** The order by which a batch was made, as far as the base remembers it. */
export const orderOfBatch = (batch: Batch): SheetOrder => ({
  classIds: null,
  roles: null,
  layout: batch.layout,
  perPage: batch.perPage ?? usualSlipsPerPage,
  withoutNames: batch.withoutNames ?? false,
  ...(batch.deadline === undefined ? {} : { deadline: batch.deadline }),
  ...(batch.note === undefined ? {} : { note: batch.note }),
});

/** Why a slip cannot be printed again; null: it can. A person who is no longer in the base is left out silently. */
const lackOfSlip = (school: School, { linkId, classId, role }: IssuedSlip, today: Day): string | null => {
  if (linkId === null) return null;
  const link = school.links.get(linkId);
  const lack = link ? lackOf(link, school, today) : 'none';
  const unit = school.classes.get(classId);
  return lack === null || !unit
    ? null
    : skipSentence({
        why: lackReasons[lack],
        place: linkPlace(unit.label, role, vocabularyOf(school.organisation)),
      });
};

const isOf = (school: School, { personId, classId }: IssuedSlip): boolean =>
  school.persons.has(personId) && school.classes.has(classId);

const slipGroups = (school: School, slips: readonly IssuedSlip[]): readonly PlannedGroup[] =>
  [...Map.groupBy(slips, ({ classId, role }) => `${classId}\n${role}`).values()].flatMap((same) => {
    const [first] = same;
    const schoolClass = first && school.classes.get(first.classId);
    if (!schoolClass) return [];
    const invitees = same.flatMap((slip) => {
      const person = school.persons.get(slip.personId);
      if (!person) return [];
      const children = (person.childIds ?? [])
        .flatMap((id) => school.persons.get(id) ?? [])
        .filter((child) => child.classId === slip.classId);
      return [{ person, role: slip.role, schoolClass, children, slip }];
    });
    return [{ schoolClass, role: first.role, invitees }];
  });

const posterGroups = (school: School, batch: Batch, today: Day): readonly PlannedGroup[] => {
  const picker = linkPicker(school, today);
  return (batch.posters ?? []).flatMap(({ classId, role }) => {
    const schoolClass = school.classes.get(classId);
    return schoolClass && picker(classId, role).link ? [{ schoolClass, role, invitees: [] }] : [];
  });
};

/** The same slips once more, with their numbers, words and links; those whose link is dead are left out. */
export const planReprint = (school: School, batch: Batch, today: Day): SheetPlan => {
  const skipped: SkippedPerson[] = [];
  const printable = batch.slips.filter((slip) => {
    if (!isOf(school, slip)) return false;
    const reason = lackOfSlip(school, slip, today);
    if (reason !== null) skipped.push({ personId: slip.personId, reason });
    return reason === null;
  });
  const groups =
    batch.layout === 'poster' ? posterGroups(school, batch, today) : slipGroups(school, printable);
  return { groups, skipped, linkMissing: skipped.length > 0, linkTooLong: 0 };
};
