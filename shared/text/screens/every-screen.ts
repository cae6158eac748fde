/** What every screen says. */
export const everyScreenText = {
  faultTitle: 'Что-то пошло не так',
  fault: 'Программа споткнулась об ошибку. Данные не изменены: они сохраняются сразу после каждого действия.',
  copyReport: 'Скопировать отчёт об ошибке',
  copied: 'Скопировано',
  reload: 'Продолжить работу',
  close: 'Закрыть сообщение',
  save: 'Сохранить',
  cancel: 'Отмена',
  themes: { system: 'Как в системе', light: 'Светлая', dark: 'Тёмная' },
} as const;
