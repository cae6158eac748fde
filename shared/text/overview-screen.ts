/** Сводка. */
export const overviewText = {
  title: 'Сводка',
  category: 'Кто',
  people: 'Всего',
  invited: 'Приглашено',
  joined: 'Вступило',
  links: 'Ссылок в базе',
  empty: 'В базе пока никого нет: загрузите список людей из электронного журнала.',
  undo: 'Отменить последний шаг',
  undone: 'Последний шаг отменён.',
  closeBase: 'Закрыть базу',
} as const;

/** What every screen says. */
export const commonText = {
  loading: 'Загружаю…',
  faultTitle: 'Что-то пошло не так',
  fault: 'Программа споткнулась об ошибку. Данные не изменены: они сохраняются сразу после каждого действия.',
  copyReport: 'Скопировать отчёт об ошибке',
  copied: 'Скопировано',
  reload: 'Продолжить работу',
  close: 'Закрыть сообщение',
  theme: 'Тема',
  themes: { system: 'Как в системе', light: 'Светлая', dark: 'Тёмная' },
  scale: 'Масштаб',
} as const;
