// Made-up people in every way that rosters write them: the expected values beside the cells.
import type { Category } from '../../shared/domain/people/role.ts';

export type CorpusCell = string | number | Date | null;

export type ExpectedPerson = {
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic?: string;
  readonly category: Category;
  readonly classLabel?: string;
  readonly birthDate?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly position?: string;
};

export type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export const seeded = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

export const pick = <T>(random: Random, items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const surnames =
  "Абрамович Баранов Вьюгин Гасанов Дзюба Ефимов Жук Зайцев Ильин Кац Лебедев Мышкин Нечаев Орлов Пушкарёв Рыбаков Семёнов Тихий Ургант Фёдоров Хван Цой Чёрных Шевченко Щукин Эйхе Юдин Яковлев Салтыков-Невский О'Нил".split(
    ' ',
  );
const boys =
  'Александр Богдан Виктор Глеб Данил Егор Игорь Лев Максим Пётр Роман Семён Тимур Фёдор Юрий'.split(' ');
const girls =
  'Алёна Анна-Мария Вера Галина Дарья Ева Зоя Ирина Ксения Любовь Майя Нина Ольга София Яна'.split(' ');
const fathers =
  'Андреевич Борисович Викторович Ильич Кузьмич Львович Никитич Олегович Петрович Юрьевич'.split(' ');
const daughters =
  'Андреевна Борисовна Викторовна Ильинична Кузьминична Львовна Олеговна Петровна Юрьевна'.split(' ');

export type MadeName = { readonly surname: string; readonly givenName: string; readonly patronymic: string };

/** A new name each time: the counter is hidden in the surname, so that nobody is a namesake by chance. */
export const nameMaker = (random: Random): (() => MadeName) => {
  const used = new Set<string>();
  const make = (): MadeName => {
    const isBoy = random() < 0.5;
    const surname = pick(random, surnames);
    const givenName = pick(random, isBoy ? boys : girls);
    const kind = random();
    if (kind < 0.08) return { surname, givenName, patronymic: '' };
    if (kind < 0.16)
      return {
        surname,
        givenName,
        patronymic: `${pick(random, ['Вагиф', 'Рашид', 'Эльдар'])} ${isBoy ? 'оглы' : 'кызы'}`,
      };
    return { surname, givenName, patronymic: pick(random, isBoy ? fathers : daughters) };
  };
  return () => {
    for (;;) {
      const name = make();
      const key = `${name.surname} ${name.givenName}`;
      if (used.has(key)) continue;
      used.add(key);
      return name;
    }
  };
};

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];
const latin: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C', Е: 'E', К: 'K', М: 'M' };

/** Every way in which a class has been seen written; the label is the normal form. */
export const classForms: readonly ((parallel: number, letter: string) => string)[] = [
  (p, l) => `${p}${l}`,
  (p, l) => `${p} ${l}`,
  (p, l) => `${p}${l.toLowerCase()}`,
  (p, l) => `${p}-${l}`,
  (p, l) => `${p} – ${l}`,
  (p, l) => `${p} «${l}»`,
  (p, l) => `${p} "${l}"`,
  (p, l) => `${p}${l} класс`,
  (p, l) => `${p} класс ${l}`,
  (p, l) => `${p} "${l}" класс`,
  (p, l) => `${p} ${l} кл.`,
  (p, l) => `${p}-й ${l}`,
  (p, l) => `${roman[p]} ${l}`,
  (p, l) => `${p}${latin[l] ?? l}`,
  (p, l) => `${p}-${(latin[l] ?? l).toLowerCase()}`,
  (p, l) => `${p} «${l}» (кадетский)`,
  (p, l) => `${p}\u00A0${l}`,
  (p, l) => `Класс ${p}${l}`,
];

export const dateForms: readonly ((year: number, month: number, date: number) => CorpusCell)[] = [
  (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  (y, m, d) => `${d}.${m}.${two(y % 100)}`,
  (y, m, d) => `${two(d)}.${two(m)}.${y} 0:00:00`,
  (y, m, d) => Math.round((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000),
  (y, m, d) => new Date(Date.UTC(y, m - 1, d)),
  (y, m, d) =>
    `${d} ${['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'][m - 1]} ${y} г.`,
];

const two = (value: number): string => String(value).padStart(2, '0');
export const isoDate = (y: number, m: number, d: number): string => `${y}-${two(m)}-${two(d)}`;

/** `digits` are the ten after +7. */
export const phoneForms: readonly ((digits: string) => CorpusCell)[] = [
  (n) => `8${n}`,
  (n) => `+7${n}`,
  (n) => n,
  (n) => `8 (${n.slice(0, 3)}) ${n.slice(3, 6)}-${n.slice(6, 8)}-${n.slice(8)}`,
  (n) => `+7 ${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6, 8)} ${n.slice(8)}`,
  (n) => Number(`7${n}`),
  (n) => Number(n),
  (n) => `8-${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6, 8)}-${n.slice(8)} (мама)`,
  (n) => `тел. 8${n}`,
];
