/** The system's dialogs: titles and buttons. */
export const dialogText = {
  openBaseTitle: 'Открыть базу: выберите её папку',
  openBaseButton: 'Открыть',
  newBaseTitle: 'Где хранить базу: выберите или создайте пустую папку',
  newBaseButton: 'Хранить здесь',
  tableTitle: 'Выберите файл со списком',
  tableButton: 'Выбрать',
  tables: 'Таблицы и тексты',
  anyFiles: 'Все файлы',
  scansTitle: 'Сканы подписанных документов',
  scansButton: 'Приложить',
  scans: 'Сканы: PDF, JPG, PNG',
  resultsTitle: 'Куда сохранить документы: выберите или создайте папку',
  resultsButton: 'Сохранить сюда',
} as const;
