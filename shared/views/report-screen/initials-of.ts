import { isPatronymicSuffix } from '../../domain/names/name-words.ts';

/** `Иванова Мария Петровна` → `Иванова М. П.`, with no-break spaces; «кызы» after a patronymic is no name. */
export const initialsOf = (fullName: string): string => {
  const [surname = '', ...given] = fullName.split(' ').filter((part) => !isPatronymicSuffix(part));
  return [surname, ...given.map((part) => `${part.charAt(0).toUpperCase()}.`)].join('\u00A0');
};
