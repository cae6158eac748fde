/** A column as a workbook names it: `A`, `Z`, `AA` for 0, 25, 26. */
export const columnLetters = (column: number): string => {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
};
