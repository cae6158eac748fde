import type { Act } from '../domain/base/journal.ts';
import { markChats, moveChats, planMissingChats } from '../domain/communication/change-chats.ts';
import type { ChatStrategy } from '../domain/communication/chat-kind.ts';
import type { AdministratorAppointment } from '../domain/communication/communication.ts';
import type { RegisterEntry, RegisterName } from '../domain/communication/register-entry.ts';
import { removeEntries, saveEntry } from '../domain/communication/save-entry.ts';
import { mendOrder, type OrderEntry, registerOrder } from '../domain/documents/register-order.ts';
import type { Ids } from '../domain/ids.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { School } from '../domain/school.ts';
import { rowsOf } from '../domain/table.ts';
import type { Day } from '../domain/values/calendar.ts';
import { plannedChatName } from '../text/chats.ts';
import { additionalAdministratorsTitle } from '../text/screens/communication-screen.ts';
import { vocabularyOf } from '../text/words/vocabulary.ts';
import type { Clock, SchoolStore } from './ports.ts';

type RegisterServices = { readonly store: SchoolStore; readonly clock: Clock; readonly ids: Ids };

const committed = async <T>(
  { store }: RegisterServices,
  next: School,
  act: Act,
  answer: T,
): Promise<Result<T>> => {
  const saved = await store.commit(store.current(), next, act);
  return saved.ok ? ok(answer) : saved;
};

/** The order on an additional administrator as its register has it; null while it has no number or no date. */
const orderOf = ({ orderNumber, orderDate = '' }: AdministratorAppointment): OrderEntry | null =>
  orderNumber === '' || orderDate === ''
    ? null
    : { kind: 'administrators', number: orderNumber, date: orderDate, title: additionalAdministratorsTitle };

/** The order on an additional administrator stands in the register of orders too, and is mended there with it. */
const withOrder = (before: School, school: School, rowId: string, ids: Ids): School => {
  const appointment = school.appointments.get(rowId);
  const order = appointment && orderOf(appointment);
  if (!order) return school;
  const earlier = before.appointments.get(rowId);
  const old = earlier && orderOf(earlier);
  const isShared = rowsOf(school.appointments).some(
    (row) => row.id !== rowId && row.orderNumber === old?.number && row.orderDate === old.date,
  );
  return registerOrder(old && !isShared ? mendOrder(school, old, order) : school, order, ids);
};

/** Saves a row of a register from its form; null: a new one. Answers its id. */
export const saveRegisterEntry = async (
  entry: RegisterEntry,
  id: string | null,
  services: RegisterServices,
): Promise<Result<string>> => {
  const school = services.store.current();
  if (id !== null && !school[entry.register].has(id)) return failed({ code: 'entry-unknown' });
  const rowId = id ?? services.ids.next();
  const next = saveEntry(school, entry, { id: rowId, today: services.clock.today() });
  if (!next.ok) return next;
  const act: Act = { kind: 'register-changed', subject: entry.register, counts: { rows: 1 } };
  const whole =
    entry.register === 'appointments' ? withOrder(school, next.value, rowId, services.ids) : next.value;
  return committed(services, whole, act, rowId);
};

/** Answers how many rows went. */
export const removeRegisterEntries = async (
  register: RegisterName,
  rowIds: readonly string[],
  services: RegisterServices,
): Promise<Result<number>> => {
  const next = removeEntries(services.store.current(), register, rowIds);
  if (!next.ok) return next;
  const counts = { rows: rowIds.length };
  return committed(
    services,
    next.value,
    { kind: 'register-rows-removed', subject: register, counts },
    rowIds.length,
  );
};

/** Plans the chats that the strategy misses; answers how many. */
export const planChats = async (services: RegisterServices): Promise<Result<number>> => {
  const current = services.store.current();
  const words = vocabularyOf(current.organisation);
  const { school, planned } = planMissingChats(current, {
    nextId: services.ids.next,
    nameOf: (kind, schoolClass) => plannedChatName(kind, schoolClass?.label ?? '', words),
  });
  if (planned === 0) return ok(0);
  return committed(
    services,
    school,
    { kind: 'chats-planned', subject: '', counts: { chats: planned } },
    planned,
  );
};

/** Answers how many chats were marked. */
export const markChatRows = async (
  chatIds: readonly string[],
  { state, on }: { readonly state: 'created' | 'closed'; readonly on: Day },
  services: RegisterServices,
): Promise<Result<number>> => {
  if (on > services.clock.today()) return failed({ code: 'day-in-future', day: on });
  const next = markChats(services.store.current(), chatIds, state, on);
  if (!next.ok) return next;
  const counts = { chats: chatIds.length };
  return committed(services, next.value, { kind: 'chats-marked', subject: state, counts }, chatIds.length);
};

/** Closes what is left on the old platform and plans it anew; answers how many chats moved. */
export const moveOldChats = async (services: RegisterServices): Promise<Result<number>> => {
  const { school, moved } = moveChats(services.store.current(), services.clock.today(), services.ids.next);
  if (moved === 0) return ok(0);
  return committed(services, school, { kind: 'chats-moved', subject: '', counts: { chats: moved } }, moved);
};

export const chooseStrategy = async (
  chatStrategy: ChatStrategy,
  services: RegisterServices,
): Promise<Result<null>> => {
  const school = services.store.current();
  const next = { ...school, organisation: { ...school.organisation, chatStrategy } };
  const counts = { kinds: chatStrategy.kinds.length };
  return committed(services, next, { kind: 'chat-strategy-changed', subject: '', counts }, null);
};
