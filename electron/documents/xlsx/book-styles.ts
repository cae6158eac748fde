import type { BorderStyle, CellStyle, FontStyle } from 'hucre';
import type { BookStyle } from '../../../shared/views/book.ts';

/** Has metric twins on every system where the file may be opened. */
const font = (own: Partial<FontStyle> = {}): FontStyle => ({ name: 'Arial', size: 10, ...own });
const bold = font({ bold: true });

const line = { style: 'thin', color: { rgb: 'B8C2CC' } } as const;
const boxed: BorderStyle = { top: line, right: line, bottom: line, left: line };
const fill = (rgb: string): CellStyle => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } },
});

const text: CellStyle = {
  font: font(),
  border: boxed,
  alignment: { horizontal: 'left', vertical: 'center', wrapText: true, indent: 1 },
  numFmt: '@',
};
const figure = (numFmt: string): CellStyle => ({
  font: font(),
  border: boxed,
  alignment: { horizontal: 'right', vertical: 'center', indent: 1 },
  numFmt,
});
const free = (own: Partial<FontStyle>, wrapText: boolean): CellStyle => ({
  font: font(own),
  alignment: { vertical: 'center', wrapText },
});

const whole = figure('#,##0');
const share = figure('0%');
const change = figure('+#,##0;−#,##0;0');
const centred: CellStyle = {
  ...text,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const total = { font: bold, ...fill('E4EBF2') };

/** What each named look is in a workbook; every font carries its name and size. */
export const cellStyles: Readonly<Record<BookStyle, CellStyle>> = {
  title: free({ size: 16, bold: true }, true),
  subtitle: free({ size: 11, bold: true }, true),
  section: free({ size: 12, bold: true, color: { rgb: '1F4E79' } }, false),
  label: free({ color: { rgb: '595959' } }, false),
  note: free({ size: 9, color: { rgb: '595959' } }, true),
  header: {
    font: bold,
    border: boxed,
    ...fill('D3DFEB'),
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  text,
  center: centred,
  number: whole,
  percent: share,
  date: { ...figure('dd.mm.yyyy'), alignment: { horizontal: 'center', vertical: 'center' } },
  total: { ...text, ...total },
  totalNumber: { ...whole, ...total },
  totalPercent: { ...share, ...total },
  bad: { ...centred, font: font({ bold: true, color: { rgb: 'B00020' } }) },
  link: { ...text, font: font({ underline: true, color: { rgb: '1F4E79' } }) },
  change,
  totalChange: { ...change, ...total },
  paragraph: free({}, true),
  plain: free({}, false),
};
