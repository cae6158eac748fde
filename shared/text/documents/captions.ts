/** Small words that every paper may carry. */
export const captions = {
  order: 'ПРИКАЗ',
  act: 'АКТ',
  seal: 'М. П.',
  /** Where a number is written by hand. */
  blankNumber: '№ ____________',
  signature: '(подпись)',
  date: '(дата)',
} as const;
