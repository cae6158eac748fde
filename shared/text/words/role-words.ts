import type { PlatformRole } from '../../domain/people/role.ts';

type RoleWord = { readonly role: PlatformRole; readonly word: RegExp };

const start = '(?<![\\p{L}])';
const word = (stems: string): RegExp => new RegExp(`${start}(?:${stems})\\p{L}*`, 'giu');

/**
 * Words by which people name a platform role, in every kind of organisation, number and case.
 * Earlier ones go first: «родители учеников» are guardians.
 */
const roleWords: readonly RoleWord[] = [
  {
    role: 'guardian',
    word: word(
      'родител|законн\\p{L}*\\s+представител|представител|опекун|мам(?:а|ы|ам|у|ой)(?!\\p{L})|пап(?:а|ы|ам|е|ой)(?!\\p{L})|' +
        'guardian|parent',
    ),
  },
  {
    role: 'teacher',
    word: word('классн\\p{L}*\\s+руковод|кл\\.?\\s*рук|куратор|руководител\\p{L}*\\s+групп'),
  },
  { role: 'administrator', word: word('администратор|administrator') },
  { role: 'teacher', word: word('учител(?!ьск)|преподавател|педагог|воспитател(?!ьн)|teacher') },
  { role: 'employee', word: word('сотрудник|работник(?!ов)|работница|персонал|employee|staff') },
  {
    role: 'student',
    word: word(
      'учени(?:к|ц|ч)|учащ|обучающ|обучаем|студент|воспитанни|школьник(?!ов)|дет(?:и|ей|ям|ями|ях)(?!\\p{L})|student|pupil',
    ),
  },
];

const staffroom = word('учительск|педсостав|педколлектив');

/** The role that a text names first in the list above; null when it names none. */
export const roleIn = (text: string): PlatformRole | null =>
  roleWords.find(({ word: pattern }) => text.search(pattern) >= 0)?.role ?? null;

const joined =
  /\uE000(\d)(?:[\s,/+&;–-]*(?:(?:и|или|с|а также|вместе с)(?!\p{L}))?[\s]*)(?:их\s+)?\uE000(\d)/giu;

/** Whether a text joins two roles as equals, «ученики и родители»; «родители учеников» is one. */
export const joinsRoles = (text: string): boolean => {
  const marked = roleWords.reduce(
    (rest, { word: pattern }, index) => rest.replace(pattern, `\uE000${index}`),
    text,
  );
  return (
    /(?<!\p{L})со?\s+\uE000/iu.test(marked) ||
    [...marked.matchAll(joined)].some(
      ([between, one, other]) =>
        roleWords[Number(one)]?.role !== roleWords[Number(other)]?.role && /[\p{L},/+&;–-]/u.test(between),
    )
  );
};

export const namesStaffroom = (text: string): boolean => text.search(staffroom) >= 0;

export const withoutRoleWords = (text: string): string =>
  roleWords.reduce((rest, { word: pattern }) => rest.replace(pattern, ' '), text.replace(staffroom, ' '));
