import { assertNever, failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { type Table, withRow } from '../table.ts';
import { readAppointment } from './appointment-entry.ts';
import { readChat } from './chat-entry.ts';
import { readBroadcast, readPost, readSupport } from './plan-entries.ts';
import type { EntryContext, EntryReading, RegisterEntry, RegisterName } from './register-entry.ts';

const stored = <Row>(reading: EntryReading<Row>, put: (row: Row) => School): Result<School> =>
  reading.ok ? ok(put(reading.row)) : failed({ code: 'entry-wrong', problems: reading.problems });

/** Puts one row of a register from its form, new or in place of the one with its id. */
export const saveEntry = (school: School, entry: RegisterEntry, context: EntryContext): Result<School> => {
  switch (entry.register) {
    case 'chats':
      return stored(readChat(school, entry.fields, context), (row) => ({
        ...school,
        chats: withRow(school.chats, row),
      }));
    case 'posts':
      return stored(readPost(school, entry.fields, context), (row) => ({
        ...school,
        posts: withRow(school.posts, row),
      }));
    case 'broadcasts':
      return stored(readBroadcast(school, entry.fields, context), (row) => ({
        ...school,
        broadcasts: withRow(school.broadcasts, row),
      }));
    case 'supportRequests':
      return stored(readSupport(entry.fields, context), (row) => ({
        ...school,
        supportRequests: withRow(school.supportRequests, row),
      }));
    case 'appointments':
      return stored(readAppointment(school, entry.fields, context), (row) => ({
        ...school,
        appointments: withRow(school.appointments, row),
      }));
    default:
      return assertNever(entry);
  }
};

const without = <Row>(table: Table<Row>, ids: ReadonlySet<string>): Table<Row> =>
  new Map([...table].filter(([id]) => !ids.has(id)));

/** Takes rows that were entered by mistake out of a register; a channel's posts go with it. */
export const removeEntries = (
  school: School,
  register: RegisterName,
  ids: readonly string[],
): Result<School> => {
  const gone = new Set(ids);
  if (ids.some((id) => !school[register].has(id))) return failed({ code: 'entry-unknown' });
  const next = { ...school, [register]: without<unknown>(school[register], gone) };
  if (register !== 'chats') return ok(next);
  const posts = new Map([...school.posts].filter(([, { chatId }]) => !gone.has(chatId)));
  return ok({ ...next, posts });
};
