import type { Noun, Vocabulary } from '../domain/organisation/vocabulary.ts';
import type { Category } from '../domain/people/role.ts';
import { type Day, shortDate } from '../domain/values/calendar.ts';
import type { CardLine } from '../reconciling/card-line.ts';
import { lines, people } from './words/nouns.ts';
import { counted } from './words/plural.ts';

const strangers = { one: 'посторонний', few: 'посторонних', many: 'посторонних' };

/** What stands over the strangers, and what to do with them on the platform. */
export const memberStrangersHeading = (count: number, { classTeacher }: Vocabulary): string =>
  `${counted(count, strangers)}: таких людей нет среди тех, кто числится в организации. ` +
  `Спросите, знает ли их ${classTeacher.one}, а если человека никто не знает – удалите его из чата на платформе:`;

export const requestStrangersHeading = (count: number): string =>
  `${counted(count, strangers)}: таких людей нет среди тех, кто числится в организации. ` +
  'Не принимайте заявку, пока не выясните, кто это; неизвестных отклоните на платформе:';

export const ambiguousHeading = (count: number): string =>
  `Нужно решить, кто это, – ${counted(count, lines)}: подходят несколько человек или сходство неполное. ` +
  'Откройте этот список в окне программы («Сверка» – «Нужно решить») или допишите в нём отчество, класс или группу и повторите:';

const listedLine = (line: number, text: string): string => `  строка ${line}: ${text}`;

const cardRoleNames: Readonly<Record<CardLine['cardRole'], string>> = {
  director: 'руководитель',
  administrator: 'администратор',
};

export const onCardHeading =
  'Названы в карточке организации, но в списке сотрудников их нет – добавьте их в сотрудники:';

export const cardLine = ({ line, text, cardRole }: CardLine): string =>
  `${listedLine(line, text)} – ${cardRoleNames[cardRole]} по карточке`;

/** Somebody of the school's lists who is there no more; guardians have no day of their own. */
export const formerLine = (line: number, text: string, name: string, leftOn: Day | undefined): string =>
  `${listedLine(line, text)} – есть среди выбывших: ${name}` +
  (leftOn === undefined ? ', дети больше не числятся' : `, с ${shortDate(leftOn)}`);

/** `similar`: the name is another one, by a letter or two. */
export const candidatesLine = (
  line: number,
  text: string,
  candidates: readonly string[],
  similar: boolean,
): string => `${listedLine(line, text)} – ${similar ? 'похоже на:' : 'возможно,'} ${candidates.join('; ')}`;

const namelessNote = 'имени нет: выясните, кто это';
const deletedNote = 'удалённая страница: уберите её из чата';

const childNote = (children: readonly string[]): string =>
  `называет ребёнка: ${children.join('; ')}; среди его родителей в базе никто не подходит`;

/** What is known of a stranger beside a name; '' for nothing. */
export const strangerNote = (
  { nameless = false, deleted = false }: { readonly nameless?: boolean; readonly deleted?: boolean },
  children: readonly string[],
): string => {
  if (deleted) return deletedNote;
  if (nameless) return namelessNote;
  return children.length === 0 ? '' : childNote(children);
};

export const strangerLine = (line: number, text: string, note: string): string =>
  note === '' ? listedLine(line, text) : `${listedLine(line, text)} – ${note}`;

/** Lines of the list that are no people. */
export const nobodyLine = (count: number): string =>
  `Не люди (заголовки, «в сети» и другие подписи) – ${counted(count, lines)}.`;

export const membersMatchedLine = (matched: number, newlyJoined: number): string =>
  `Найдено в списках организации: ${counted(matched, people)}, из них впервые отмечено вступившими: ${newlyJoined}.`;

/** Members whom nobody expects on the platform, as children of a kindergarten. */
export const notToJoinLine = (names: readonly string[]): string =>
  `Есть в списке, но вступать не должны, вступившими не отмечены – ${counted(names.length, people)}: ${names.join('; ')}.`;

export const requestsMatchedLine = (matched: number, added: number): string =>
  `Найдено в списках организации: ${counted(matched, people)}; новых заявок записано: ${added}.`;

const categoryNoun: Readonly<Record<Category, (words: Vocabulary) => Noun>> = {
  staff: ({ employee }) => employee,
  student: ({ student }) => student,
  guardian: ({ guardian }) => guardian,
};

const withoutBrackets = (text: string): string => text.replace(/\s*\(.*/, '');

/** Somebody of the school's lists, and what they are there. */
type Named = { readonly name: string; readonly category: Category; readonly place: string };

/** `Иванов Пётр (ученик, 5А)`. */
export const candidateName = ({ name, category, place }: Named, words: Vocabulary): string => {
  const role = withoutBrackets(categoryNoun[category](words).one);
  return `${name} (${place === '' ? role : `${role}, ${place}`})`;
};

export const notJoinedHeading = (count: number, expected: readonly Category[], words: Vocabulary): string => {
  const who = expected.map((category) => withoutBrackets(categoryNoun[category](words).plural)).join(', ');
  return `Ещё не вступили (${who}) – ${counted(count, people)}:`;
};

export const notJoinedClassLine = (
  place: string,
  names: readonly string[],
  { schoolClass }: Vocabulary,
): string =>
  `  ${place === '' ? `без ${schoolClass.genitive}` : place} (${names.length}): ${names.join(', ')}`;
