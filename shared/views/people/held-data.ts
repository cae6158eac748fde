import { fullName, type Person } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { shortDate } from '../../domain/values/calendar.ts';
import { heldText as text } from '../../text/screens/held-data.ts';
import { tasksText } from '../../text/screens/held-tasks.ts';
import {
  fieldLabels,
  functionNames,
  movementNames,
  shortRole,
  sourceNames,
  standingNames,
} from '../../text/screens/people-screen.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';

type HeldLine = readonly [what: string, value: string];

export type HeldPart = { readonly title: string; readonly lines: readonly HeldLine[] };

/** Everything that the base holds about one person. */
export type HeldData = {
  readonly name: string;
  readonly parts: readonly HeldPart[];
  /** Where else the person may be named, which the program cannot tell. */
  readonly elsewhere: readonly string[];
};

const day = (value: string | undefined): string => (value === undefined ? '' : shortDate(value));

const filled = (lines: readonly HeldLine[]): readonly HeldLine[] => lines.filter(([, value]) => value !== '');

const fieldsOf = (school: School, person: Person): readonly HeldLine[] => {
  const words = vocabularyOf(school.organisation);
  const { name, phone = '', email = '', position = '', functions = [], classId } = person;
  const label = (classId === undefined ? undefined : school.classes.get(classId)?.label) ?? '';
  return filled([
    [fieldLabels.surname(words), name.surname],
    [fieldLabels.givenName(words), name.givenName],
    [fieldLabels.patronymic(words), name.patronymic],
    [text.role, shortRole(person.platformRole, words)],
    [fieldLabels.classId(words), label],
    [fieldLabels.birthDate(words), day(person.birthDate)],
    [fieldLabels.phone(words), phone],
    [fieldLabels.email(words), email],
    [fieldLabels.position(words), position],
    [fieldLabels.functions(words), functions.map((one) => functionNames[one](words)).join(', ')],
    [text.cases, person.nameCases ? text.casesKept : ''],
    [text.leftOn, day(person.leftOn)],
  ]);
};

const relativesOf = ({ persons, classes }: School, person: Person): readonly HeldLine[] => [
  ...(person.childIds ?? []).flatMap((id): readonly HeldLine[] => {
    const child = persons.get(id);
    return child ? [[text.child, fullName(child.name)]] : [];
  }),
  ...rowsOf(persons)
    .filter(({ childIds }) => childIds?.includes(person.id))
    .map(({ name }): HeldLine => [text.guardian, fullName(name)]),
  ...rowsOf(classes)
    .filter(({ formMasterId }) => formMasterId === person.id)
    .map(({ label }): HeldLine => [text.leads, label]),
];

const slipsOf = ({ batches }: School, id: string): readonly HeldLine[] =>
  rowsOf(batches).flatMap(({ number, on, slips }) =>
    slips
      .filter(({ personId }) => personId === id)
      .map((slip): HeldLine => [text.slip(number, slip.number), shortDate(on)]),
  );

const linksOf = ({ links }: School, id: string): readonly HeldLine[] =>
  rowsOf(links)
    .filter(({ personId }) => personId === id)
    .map(({ url, addedOn }): HeldLine => [text.link, `${url}, ${shortDate(addedOn)}`]);

const movementsOf = ({ movements }: School, id: string): readonly HeldLine[] =>
  rowsOf(movements)
    .filter(({ personId }) => personId === id)
    .map(
      ({ kind, on, orderNumber, fromName }): HeldLine => [
        movementNames[kind],
        [shortDate(on), orderNumber && text.order(orderNumber), fromName && text.before(fullName(fromName))]
          .filter(Boolean)
          .join(', '),
      ],
    );

const requestsOf = ({ joinRequests }: School, id: string): readonly HeldLine[] =>
  rowsOf(joinRequests)
    .filter(({ personId }) => personId === id)
    .map((request): HeldLine => [text.request, `${request.text}, ${shortDate(request.receivedOn)}`]);

const dutiesOf = ({ tasks, chats, broadcasts, appointments }: School, id: string): readonly HeldLine[] => [
  ...rowsOf(tasks)
    .filter(({ personId }) => personId === id)
    .map(({ kind, openedOn }): HeldLine => [tasksText[kind], shortDate(openedOn)]),
  ...rowsOf(chats)
    .filter(({ ownerId }) => ownerId === id)
    .map(({ name }): HeldLine => [text.chat, name]),
  ...rowsOf(broadcasts)
    .filter(({ leaderId }) => leaderId === id)
    .map(({ theme, on }): HeldLine => [text.broadcast, `${theme}, ${shortDate(on)}`]),
  ...rowsOf(appointments)
    .filter(({ personId }) => personId === id)
    .map(({ consentOn }): HeldLine => [text.appointment, shortDate(consentOn)]),
];

const readingsOf = ({ matchDecisions, platformLists }: School, id: string): readonly HeldLine[] => [
  ...rowsOf(matchDecisions)
    .filter(({ personId }) => personId === id)
    .map(({ same, on }): HeldLine => [same ? text.sameRow : text.otherRow, shortDate(on)]),
  ...rowsOf(platformLists)
    .filter(({ memberIds }) => memberIds.includes(id))
    .map(({ place, on }): HeldLine => [text.list, [place, shortDate(on)].filter(Boolean).join(', ')]),
];

const statesOf = ({ states }: Person): readonly HeldLine[] =>
  states.map(
    ({ state, on, source }): HeldLine => [standingNames[state], `${shortDate(on)}, ${sourceNames[source]}`],
  );

const elsewhereOf = ({
  frozenReports,
  registrations,
  documentTemplates,
  orders,
}: School): readonly string[] => [
  ...(frozenReports.size > 0 ? [text.inReports(frozenReports.size)] : []),
  ...(rowsOf(registrations).some(({ scans }) => scans.length > 0) ? [text.inScans] : []),
  ...(documentTemplates.size > 0 ? [text.inTemplates] : []),
  ...(orders.size > 0 ? [text.inOrders] : []),
  text.inCopies,
  text.notInJournal,
];

/** Null when the base has nobody of that id. */
export const heldData = (school: School, id: string): HeldData | null => {
  const person = school.persons.get(id);
  if (!person) return null;
  const parts: readonly HeldPart[] = [
    { title: text.fields, lines: fieldsOf(school, person) },
    { title: text.relatives, lines: relativesOf(school, person) },
    { title: text.states, lines: statesOf(person) },
    { title: text.slips, lines: [...slipsOf(school, id), ...linksOf(school, id)] },
    { title: text.movements, lines: movementsOf(school, id) },
    { title: text.requests, lines: requestsOf(school, id) },
    { title: text.duties, lines: dutiesOf(school, id) },
    { title: text.readings, lines: readingsOf(school, id) },
  ];
  return {
    name: fullName(person.name),
    parts: parts.filter(({ lines }) => lines.length > 0),
    elsewhere: elsewhereOf(school),
  };
};
