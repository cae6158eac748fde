/** Forms with what is not saved yet, as the question names them. */
export const draftTitles = {
  card: 'карточка организации',
  words: 'слова организации',
  links: 'вход и ссылки',
  schoolLists: 'основания и сервисы',
  newSchool: 'карточка новой школы',
  person: (name: string): string => `карточка «${name}»`,
} as const;

/** Asked before a form is left by Esc or its cross. */
export const leaveText = {
  question: 'Закрыть без сохранения?',
  detail: 'Введённое здесь ещё не сохранено и пропадёт.',
  stay: 'Остаться',
  leave: 'Не сохранять',
} as const;

export const draftText = {
  unsaved: 'Есть изменения, которые ещё не сохранены. В других разделах они никуда не денутся.',
  discard: 'Отменить изменения',
  question: 'Сохранить изменения?',
  detail: (titles: readonly string[]): string =>
    `Ещё не сохранено: ${titles.join(', ')}. Если не сохранить, эти изменения пропадут.`,
  save: 'Сохранить',
  doNotSave: 'Не сохранять',
  cancel: 'Остаться',
} as const;
