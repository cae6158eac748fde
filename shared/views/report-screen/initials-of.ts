/** `Иванова Мария Петровна` → `Иванова М. П.`, with no-break spaces. */
export const initialsOf = (fullName: string): string => {
  const [surname = '', ...given] = fullName.split(' ');
  return [surname, ...given.map((part) => `${part.charAt(0).toUpperCase()}.`)].join('\u00A0');
};
