import { grouped } from '../words/plural.ts';

/** Printing through the system's dialog, portion by portion. */
export const printingText = {
  title: 'Печать',
  drawing: (page: number, count: number): string =>
    `Готовится страница ${grouped(page)} из ${grouped(count)}`,
  portions: (portion: number, count: number): string =>
    `Документ большой и печатается частями: сейчас часть ${portion} из ${count}. Перед каждой откроется окно печати.`,
  declined: (first: number, last: number): string =>
    `Страницы ${grouped(first)}–${grouped(last)} не напечатаны: окно печати закрыто.`,
  again: 'Открыть окно печати снова',
  cancel: 'Отменить печать',
  stop: 'Прекратить печать',
} as const;
