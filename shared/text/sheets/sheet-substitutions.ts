import { closestWord } from '../words/closest-word.ts';
import { quoted } from '../words/quote.ts';

/** What may stand in braces in the text of a sheet, and what it gives. */
const substitutionHints = {
  организация: 'название организации',
  класс: 'класс или группа',
  роль: 'роль на платформе',
  приложение: 'MAX или VK Мессенджер',
  адрес: 'сайт, с которого начинается ссылка',
  срок: 'до какого числа присоединиться',
  партия: 'номер и дата партии',
  'классный руководитель': 'кто ведёт класс',
  администратор: 'администратор Сферума с телефоном',
  телефон: 'телефон администратора',
} as const;

type Substitution = keyof typeof substitutionHints;
export type Substitutions = Readonly<Record<Substitution, string>>;

export const substitutionNames = Object.keys(substitutionHints) as readonly Substitution[];

const normal = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();
const known = (name: string): Substitution | undefined =>
  substitutionNames.find((own) => own === normal(name));

const inBraces = /\{([^{}]*)\}/g;

/** The line with its substitutions; null where one of them has nothing to give: such a line is left out. */
export const substituted = (line: string, values: Substitutions): string | null => {
  let empty = false;
  const filled = line.replace(inBraces, (_whole, name: string) => {
    const key = known(name);
    const value = key === undefined ? '' : values[key];
    if (value === '') empty = true;
    return value;
  });
  return empty ? null : filled;
};

/** What is wrong with the braces of a line, in one sentence; null where nothing is. */
export const substitutionFault = (line: string): string | null => {
  for (const [whole, name = ''] of line.matchAll(inBraces)) {
    if (known(name) !== undefined) continue;
    const near = closestWord(normal(name), substitutionNames);
    return name.trim() === ''
      ? 'В фигурных скобках ничего нет: впишите название подстановки или уберите скобки.'
      : `Подстановки ${quoted(whole)} нет${near === null ? '' : `, похожая – {${near}}`}: исправьте её или уберите скобки.`;
  }
  const rest = line.replace(inBraces, '');
  if (rest.includes('{'))
    return `Скобка «{» не закрыта: ${quoted(rest.slice(rest.indexOf('{')).slice(0, 30))}.`;
  return rest.includes('}') ? 'Скобка «}» лишняя: перед ней нет «{».' : null;
};
