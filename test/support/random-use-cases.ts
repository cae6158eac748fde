// What the window and the command line do to a base, each on rows that the dice choose.
import type { OpenBase } from '../../electron/storage/base-folder.ts';
import { applyTransfer, correctClass, distributeClasses } from '../../shared/application/change-classes.ts';
import {
  addByHand,
  changePerson,
  changeRelatives,
  markByHand,
  moveByHand,
  removeMistake,
} from '../../shared/application/change-people.ts';
import { dropOrder, keepOrder } from '../../shared/application/documents/change-documents.ts';
import { dropScan, keepScans } from '../../shared/application/documents/keep-scans.ts';
import { commitImport, planImport } from '../../shared/application/importing/import-roster.ts';
import { undoImport } from '../../shared/application/importing/undo-import.ts';
import { addLink } from '../../shared/application/invitations/add-link.ts';
import { annulChosen } from '../../shared/application/invitations/annul-links.ts';
import { markClassMoved } from '../../shared/application/invitations/change-links.ts';
import { makeInvites } from '../../shared/application/invitations/make-invites.ts';
import { noteSlips } from '../../shared/application/invitations/note-slips.ts';
import { storeLinkRows } from '../../shared/application/invitations/store-links.ts';
import type { Clock, OutputFolder } from '../../shared/application/ports.ts';
import { matchMembers } from '../../shared/application/reconciling/match-members.ts';
import { matchRequests } from '../../shared/application/reconciling/match-requests.ts';
import { settleRequests } from '../../shared/application/reconciling/settle-requests.ts';
import {
  markChatRows,
  moveOldChats,
  planChats,
  removeRegisterEntries,
  saveRegisterEntry,
} from '../../shared/application/registers.ts';
import { noteActivity } from '../../shared/application/reports/note-activity.ts';
import { saveOrganisation } from '../../shared/application/save-organisation.ts';
import { tickTasks } from '../../shared/application/tick-tasks.ts';
import type { SlipFate } from '../../shared/domain/batches/batch.ts';
import type { ClassMend } from '../../shared/domain/classes/mend-class.ts';
import { membershipStates } from '../../shared/domain/membership/membership.ts';
import type { PeopleMove } from '../../shared/domain/people/move-people.ts';
import { fullName } from '../../shared/domain/people/person.ts';
import { fieldsOf } from '../../shared/domain/people/person-fields.ts';
import type { Category, PlatformRole } from '../../shared/domain/people/role.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { rowsOf } from '../../shared/domain/table.ts';
import { addDays } from '../../shared/domain/values/calendar.ts';
import { proposeTransfer } from '../../shared/views/classes/propose-transfer.ts';
import { usualOrder } from '../../shared/views/sheets/plan-sheets.ts';
import { slipsOf } from '../../shared/views/sheets/sheet-view.ts';
import type { Roll } from './dice.ts';

const surnames: readonly [string, ...string[]] = [
  'Лесная',
  'Полевая',
  'Речная',
  'Горная',
  'Луговая',
  'Озёрная',
  'Степная',
];
const givenNames: readonly [string, ...string[]] = ['Анна', 'Вера', 'Дина', 'Ева', 'Зоя', 'Инна'];

/** Files go nowhere: what becomes of the base alone counts. */
const nowhere: OutputFolder = {
  write: async (name) => ok(name),
  deliver: async (files, commit) => {
    const done = await commit();
    return done.ok ? ok(files.map(({ name }) => name)) : done;
  },
};

const noBytes = async (): Promise<Uint8Array> => new Uint8Array();

type UseCase = () => Promise<Result<unknown>>;

export const randomUseCases = (
  baseNow: () => OpenBase,
  clock: Clock,
  roll: Roll,
): Readonly<Record<string, UseCase>> => {
  let made = 0;
  const ids = { next: () => `made-${++made}` };
  const school = () => baseNow().current();
  const services = () => ({ store: baseNow(), clock, ids });
  const one = <T>(rows: readonly T[]): T | undefined => rows[roll(rows.length)];
  const of = <T>(choices: readonly [T, ...T[]]): T => one(choices) ?? choices[0];
  const idOf = (rows: ReadonlyMap<string, unknown>): string => one([...rows.keys()]) ?? '';
  const some = (all: readonly string[]): readonly string[] =>
    all.filter(() => roll(all.length) < 3).slice(0, 5);
  const order = () => ({
    on: addDays(clock.today(), -roll(3)),
    orderNumber: of(['', '12-у', '13-у']),
    orderDate: clock.today(),
  });
  const labels = () =>
    rowsOf(school().classes).flatMap(({ kind, label }) => (kind === 'class' ? [label] : []));
  const students = () => rowsOf(school().persons).filter(({ category }) => category === 'student');
  const listRows = (count: number) =>
    students()
      .filter(() => roll(2) === 0)
      .slice(0, count)
      .map((person, at) => ({ line: at + 1, cells: [fullName(person.name)] }));
  const newPerson = () => ({
    category: of<Category>(['student', 'staff', 'guardian']),
    fields: {
      surname: of(surnames),
      givenName: of(givenNames),
      patronymic: '',
      birthDate: '',
      phone: '',
      email: '',
      position: '',
      functions: [],
      classId: idOf(school().classes),
    },
    childIds: some(students().map(({ id }) => id)),
  });

  return {
    addPerson: () => addByHand(newPerson(), order(), services()),
    changePerson: () => {
      const person = school().persons.get(idOf(school().persons));
      if (!person) return removeMistake('', services());
      const typed = { ...fieldsOf(person), surname: of(surnames), email: `${roll(99)}@example.org` };
      return changePerson(person.id, typed, services());
    },
    changeFamily: () =>
      changeRelatives(idOf(school().persons), some(students().map(({ id }) => id)), services()),
    removePerson: () => {
      const untold = rowsOf(school().persons).filter(({ states }) => states.length === 0);
      return removeMistake(one(untold)?.id ?? '', services());
    },
    markPeople: () => {
      const mark = { state: one(membershipStates) ?? 'joined', on: clock.today() };
      return markByHand(some([...school().persons.keys()]), mark, services());
    },
    movePeople: () => {
      const transfer = { kind: 'transfer', classId: idOf(school().classes) } as const;
      const move = of<PeopleMove>([{ kind: 'departure' }, { kind: 'arrival' }, transfer]);
      return moveByHand(some([...school().persons.keys()]), move, order(), services());
    },
    mendClass: () => {
      const rename = { kind: 'rename', label: `${1 + roll(11)}${of(['А', 'Б', 'Я'])}` } as const;
      const merge = { kind: 'merge', intoId: idOf(school().classes) } as const;
      return correctClass(
        idOf(school().classes),
        of<ClassMend>([rename, merge, { kind: 'remove' }]),
        services(),
      );
    },
    giveFormMaster: () => {
      const staff = rowsOf(school().persons).filter(({ category }) => category === 'staff');
      const personId = one(staff)?.id ?? '';
      return distributeClasses([{ classId: idOf(school().classes), personId }], order(), services());
    },
    transferYear: () => {
      const { classes, ...proposed } = proposeTransfer(school(), baseNow().dataRevision(), clock.today());
      const steps = classes.map(({ classId, fate, label, intoId, formMasterId }) => ({
        classId,
        fate,
        label,
        intoId,
        formMasterId,
      }));
      const { schoolYear, newClasses, moves, revision } = proposed;
      return applyTransfer({ schoolYear, newClasses, moves, classes: steps }, order(), revision, services());
    },
    importRoster: async () => {
      const rows = Array.from({ length: 1 + roll(6) }, () => [
        `${of(surnames)} ${of(givenNames)} Ильинична`,
        one(labels()) ?? '5А',
        `0${1 + roll(9)}.03.2014`,
      ]);
      const sheet = { name: 'Лист1', rows: [['ФИО', 'Класс', 'Дата рождения'], ...rows] };
      const plan = planImport({ format: 'xlsx', sheets: [sheet] }, { file: 'список.xlsx' }, services());
      return plan.ok ? commitImport(plan.value, baseNow()) : plan;
    },
    undoImport: async () => {
      const store = baseNow();
      const imports = (await store.journal()).filter(({ kind }) => kind === 'roster-imported');
      return undoImport((one(imports)?.number ?? 1) - 1, store.dataRevision(), store);
    },
    addLink: () => {
      const address = `https://max.ru/join/${roll(1_000_000)}`;
      const role = of<PlatformRole>(['student', 'teacher', 'guardian']);
      const classId = idOf(school().classes);
      const rest = { personId: null, chatId: null, validUntil: null };
      return addLink({ classId, role, address, ...rest }, services());
    },
    storeLinks: () => {
      const cells = [one(labels()) ?? '5А', 'ученики', `https://max.ru/join/${roll(1_000_000)}`];
      return storeLinkRows([{ line: 1, cells }], 'ссылки.txt', services());
    },
    annulLinks: () => {
      const reason = { ofLink: 'чужая', ofAll: 'чужие', listTitle: 'Список', listNote: '' };
      const { attachments } = baseNow();
      const write = { paper: noBytes, book: noBytes, template: () => ok(new Uint8Array()) };
      const means = { ...services(), output: nowhere, attachments, write };
      return annulChosen(some([...school().links.keys()]), reason, means);
    },
    moveClassLinks: () => markClassMoved(idOf(school().classes), 'student', services()),
    makeBatch: () =>
      makeInvites(
        { ...usualOrder, classIds: some([...school().classes.keys()]) },
        {
          ...services(),
          output: nowhere,
          progress: () => undefined,
          print: async (sheets) => {
            const pageOf = new Map(slipsOf(sheets).map(({ number }) => [number, 1]));
            const bytes = new Uint8Array();
            return ok({ bytes, pages: 1, pageOf, codesVerified: pageOf.size, missingLetters: '', key: null });
          },
        },
      ),
    noteSlips: () => {
      const batch = school().batches.get(idOf(school().batches));
      const tags = (batch?.slips ?? [])
        .filter(() => roll(3) === 0)
        .map(({ number }) => ({ batch: batch?.number ?? 0, number }));
      return noteSlips(tags, { fate: of<SlipFate>(['handedOut', 'lost']), on: clock.today() }, services());
    },
    matchMembers: () => matchMembers(listRows(6), 'участники', services()),
    matchRequests: () => matchRequests(listRows(2), 'заявки', services()),
    settleRequests: () =>
      settleRequests(
        some([...school().joinRequests.keys()]),
        { accepted: roll(2) === 0, reason: 'нет в списках' },
        services(),
      ),
    planChats: () => planChats(services()),
    markChats: () =>
      markChatRows(
        some([...school().chats.keys()]),
        { state: of<'created' | 'closed'>(['created', 'closed']), on: clock.today() },
        services(),
      ),
    moveChats: () => moveOldChats(services()),
    writePost: () =>
      saveRegisterEntry(
        {
          register: 'supportRequests',
          fields: {
            on: clock.today(),
            theme: 'Вход',
            text: `Вопрос ${roll(99)}`,
            sentOn: '',
            replyOn: '',
            replyText: '',
            closedOn: '',
          },
        },
        roll(2) === 0 ? null : idOf(school().supportRequests),
        services(),
      ),
    removeEntries: () =>
      removeRegisterEntries('supportRequests', [idOf(school().supportRequests)], services()),
    keepOrder: () =>
      keepOrder(
        null,
        { kind: 'movement', number: `${roll(999)}-у`, date: clock.today(), title: 'О переводе' },
        services(),
      ),
    dropOrder: () => dropOrder(idOf(school().orders), services()),
    keepScan: () => {
      const bytes = Buffer.from(`%PDF-1.7\n${roll(1000)}\n%%EOF\n`);
      const { attachments } = baseNow();
      return keepScans('order', [{ name: 'приказ.pdf', bytes }], { ...services(), attachments });
    },
    dropScan: () => {
      const scans = rowsOf(school().registrations).flatMap((registration) => registration.scans);
      return dropScan({ paper: 'order', attachmentId: one(scans)?.attachmentId ?? '' }, services());
    },
    noteActivity: () =>
      noteActivity(clock.today(), [{ category: 'students', active: roll(5), outOf: 9 }], services()),
    changeCard: () => saveOrganisation({ unclaimedDays: 1 + roll(60) }, baseNow()),
    tickTasks: () => tickTasks(some([...school().tasks.keys()]), roll(2) === 0, services()),
  };
};
