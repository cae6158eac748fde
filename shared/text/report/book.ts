/** The words of a workbook itself, whatever it holds. */
export const bookText = {
  /** In the language of Excel's footers: small, at the right. */
  footer: '&L&8&A&R&8стр. &P из &N',
  sheet: 'Лист',
  column: (letters: string): string => `Столбец ${letters}`,
  true: 'ИСТИНА',
  false: 'ЛОЖЬ',
} as const;
