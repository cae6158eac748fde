/** Small words that every paper may carry. */
export const captions = {
  seal: 'М. П.',
  signature: '(подпись)',
  date: '(дата)',
} as const;
