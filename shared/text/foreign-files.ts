import type { ForeignFile } from '../domain/foreign-file.ts';

export const foreignFileNames: Readonly<Record<ForeignFile, string>> = {
  pdf: 'документ PDF',
  rtf: 'документ RTF',
  image: 'картинка',
  djvu: 'документ DjVu',
  archive: 'архив',
  program: 'программа',
  database: 'база данных',
  mhtml: 'веб-страница MHTML',
  word: 'документ Word',
  presentation: 'презентация',
  visio: 'рисунок Visio',
  outlook: 'письмо Outlook',
  drawing: 'рисунок',
  openText: 'текстовый документ',
  numbers: 'документ Numbers',
};
