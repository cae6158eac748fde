import { addTasks, guardianTasks } from '../membership/platform-tasks.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { withRow, withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import { followMove } from './follow-move.ts';
import { type EditedField, editedFields, type HandField, handFields, type Person } from './person.ts';
import { type PersonFields, type ReadFields, readPersonFields } from './person-fields.ts';
import { postOf } from './position.ts';

type Means = { readonly today: Day; readonly nextId: () => string };

/** The person with these fields; an empty one is taken away. */
const withFields = (person: Person, { classId, ...fields }: ReadFields): Person => {
  const { birthDate: _1, phone: _2, email: _3, position: _4, functions: _5, ...kept } = person;
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...kept, ...given, name: fields.name, ...(classId !== undefined && { classId }) };
};

/** A new post says anew what the person does, unless that was typed with it. */
const followingPost = (before: Person, after: Person): Person => {
  const same = JSON.stringify(before.functions) === JSON.stringify(after.functions);
  if (before.category !== 'staff' || before.position === after.position || !same) return after;
  const leads = (before.functions ?? []).filter((each) => each === 'classTeacher');
  const functions = postOf(after.position ?? '', '').functions.filter((each) => each !== 'other');
  const all = [...functions, ...leads];
  return { ...after, functions: all.length === 0 ? ['other'] : all };
};

const textOf = (person: Person, field: HandField): string => {
  if (field === 'classLabel') return person.classId ?? '';
  if (field === 'surname' || field === 'givenName' || field === 'patronymic') return person.name[field];
  return person[field] ?? '';
};

/** Remembers which fields were typed, for the next import to keep. */
const markedByHand = (before: Person, after: Person): Person => {
  const known = new Set(before.handFields);
  const marked = handFields.filter(
    (field) => known.has(field) || textOf(before, field) !== textOf(after, field),
  );
  return marked.length === known.size ? after : { ...after, handFields: marked };
};

const isEdited = (before: Person, after: Person, field: EditedField): boolean =>
  field === 'functions'
    ? JSON.stringify(before.functions ?? []) !== JSON.stringify(after.functions ?? [])
    : textOf(before, field) !== textOf(after, field);

/** Writes down which fields were changed on the day, for the card's history. */
const withEdit = (before: Person, after: Person, on: Day): Person => {
  const fields = editedFields.filter((field) => isEdited(before, after, field));
  const edits = before.edits ?? [];
  const last = edits.at(-1);
  if (last?.on !== on) return { ...after, edits: [...edits, { on, fields }] };
  const both = editedFields.filter((field) => fields.includes(field) || last.fields.includes(field));
  return { ...after, edits: [...edits.slice(0, -1), { on, fields: both }] };
};

/** The school with a person's fields as typed; the same school when nothing changed. */
export const editPerson = (school: School, id: string, typed: PersonFields, means: Means): Result<School> => {
  const before = school.persons.get(id);
  if (!before) return failed({ code: 'person-unknown', id });
  const read = readPersonFields(typed, before.category, means.today);
  if (!read.ok) return failed({ code: 'person-fields-wrong', problems: read.problems });
  const { classId } = read.fields;
  if (classId !== undefined && school.classes.get(classId)?.kind !== 'class') {
    return failed({ code: 'person-fields-wrong', problems: { classId: 'class-missing' } });
  }
  const after = followingPost(before, withFields(before, read.fields));
  if (JSON.stringify(Object.entries(after).sort()) === JSON.stringify(Object.entries(before).sort())) {
    return ok(school);
  }
  const move = { on: means.today, orderNumber: '', source: 'hand', nextId: means.nextId } as const;
  const { person, movements, tasks } = followMove(
    before,
    withEdit(before, markedByHand(before, after), means.today),
    move,
  );
  const next = {
    ...school,
    persons: withRow(school.persons, person),
    movements: withRows(school.movements, movements),
  };
  const all = movements.length === 0 ? tasks : [...tasks, ...guardianTasks(school, next, move)];
  return ok({ ...next, tasks: addTasks(school.tasks, all) });
};
