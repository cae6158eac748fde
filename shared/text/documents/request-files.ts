/** Names of the package's files: Russian, and allowed on every system. */
export const requestFiles = {
  order: 'Приказ о назначении администратора.docx',
  letter: 'Письмо на бланке организации.docx',
  dataSheet: 'Сведения об организации.xlsx',
  checklist: 'Что подписать и отправить.docx',
  draft: 'Заявка на регистрацию.eml',
  archive: 'Заявка на регистрацию.zip',
} as const;
