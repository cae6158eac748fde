import { classKey } from '../../shared/domain/classes/class-label.ts';
import type { Vocabulary } from '../../shared/domain/organisation/vocabulary.ts';
import { platformRoles } from '../../shared/domain/people/role.ts';
import { folded } from '../../shared/domain/values/alphabet.ts';
import { shortDate } from '../../shared/domain/values/calendar.ts';
import { documentsText } from '../../shared/text/screens/documents-screen.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import { shortRole } from '../../shared/text/screens/people-screen.ts';
import { screenParts } from '../../shared/text/screens/screen-parts.ts';
import { capitalised } from '../../shared/text/words/roles.ts';
import type { DocumentsDesk } from '../../shared/views/documents-desk/documents-desk.ts';
import type { BatchView } from '../../shared/views/invitations/batch-list.ts';
import { findPeople } from '../../shared/views/people/find-people.ts';
import type { PeopleIndex } from '../../shared/views/people/people-index.ts';
import type { ChatRow } from '../../shared/views/registers/communication-view.ts';
import type { FinderOption } from '../components/finder.tsx';
import { screenIds } from '../screens/screen-ids.ts';
import { screens } from '../screens/screens.ts';
import type { Place } from './frame-context.ts';

/** What Ctrl+K offers, and where it leads. */
export type PlaceOption = FinderOption & { readonly place: Place };

const MOST_PEOPLE = 20;
const MOST_OTHERS = 8;

/** Whether each typed word begins some word of the title. */
const fits = (title: string, typed: string): boolean => {
  const words = folded(title).split(/[^\p{L}\p{N}]+/u);
  const sought = folded(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return sought.length > 0 && sought.every((word) => words.some((known) => known.startsWith(word)));
};

const few = (options: readonly PlaceOption[], typed: string): readonly PlaceOption[] =>
  options.filter(({ title }) => fits(title, typed)).slice(0, MOST_OTHERS);

/** The screens, all of them while nothing is typed. */
export const sectionOptions = (typed: string, words: Vocabulary): readonly PlaceOption[] => {
  const sought = typed.trim().toLowerCase();
  return screenIds
    .map((id) => ({
      key: `screen-${id}`,
      title: screens[id].title(words),
      hint: frameText.section,
      place: { screen: id },
    }))
    .filter(({ title }) => title.toLowerCase().includes(sought));
};

/** The tabs of the screens. */
export const partOptions = (typed: string, words: Vocabulary): readonly PlaceOption[] => {
  const parts = screenParts(words);
  return few(
    screenIds.flatMap((screen) =>
      (parts[screen] ?? []).map(({ part, title }) => ({
        key: `part-${screen}-${part}`,
        title,
        hint: screens[screen].title(words),
        place: { screen, target: { part } },
      })),
    ),
    typed,
  );
};

export const classOptions = (
  { table }: PeopleIndex,
  typed: string,
  words: Vocabulary,
): readonly PlaceOption[] => {
  const sought = classKey(typed);
  if (sought === '') return [];
  return table.classes
    .filter(({ label }) => classKey(label).startsWith(sought))
    .map(({ id, label }) => ({
      key: `class-${id}`,
      title: label,
      hint: capitalised(words.schoolClass.one),
      place: { screen: 'classes', target: { classId: id } },
    }));
};

export const personOptions = (
  index: PeopleIndex,
  typed: string,
  words: Vocabulary,
): readonly PlaceOption[] => {
  if (typed.trim() === '') return [];
  const { ids, names, roles, classesOf, classes } = index.table;
  return findPeople(index, typed)
    .slice(0, MOST_PEOPLE)
    .map((row) => {
      const labels = (classesOf[row] ?? []).map((at) => classes[at]?.label ?? '');
      const role = shortRole(platformRoles[roles[row] ?? 0] ?? 'student', words);
      const personId = ids[row] ?? '';
      return {
        key: `person-${personId}`,
        title: names[row] ?? '',
        hint: [role, ...labels].join(', '),
        place: { screen: 'people', target: { personId } },
      };
    });
};

export const batchOptions = (batches: readonly BatchView[], typed: string): readonly PlaceOption[] =>
  few(
    batches.map(({ id, number, on, classes }) => ({
      key: `batch-${id}`,
      title: frameText.batch(number, classes.slice(0, 3).join(', ')),
      hint: shortDate(on),
      place: { screen: 'invitations', target: { part: 'batches', batchId: id } },
    })),
    typed,
  );

export const chatOptions = (chats: readonly ChatRow[], typed: string): readonly PlaceOption[] =>
  few(
    chats.map(({ id, name }) => ({
      key: `chat-${id}`,
      title: name,
      hint: frameText.chat,
      place: { screen: 'communication', target: { part: 'chats', chatId: id } },
    })),
    typed,
  );

export const documentOptions = (
  documents: DocumentsDesk['documents'],
  typed: string,
): readonly PlaceOption[] =>
  few(
    documents.map(({ kind, title }) => ({
      key: `document-${kind}`,
      title,
      hint: documentsText.title,
      place: { screen: 'documents', target: { part: 'documents', document: kind } },
    })),
    typed,
  );
