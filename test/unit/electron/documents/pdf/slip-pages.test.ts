import { describe, expect, it } from 'vitest';
import { type MarkedArea, MM, marksOf } from '../../../../../electron/documents/pdf/block.ts';
import type { DrawnPage } from '../../../../../electron/documents/pdf/drawn-page.ts';
import { layoutPages } from '../../../../../electron/documents/pdf/layout-pages.ts';
import { openSheetDocument } from '../../../../../electron/documents/pdf/sheet-document.ts';
import { slipSizes } from '../../../../../electron/documents/pdf/slip-sizes.ts';
import {
  type SheetLayout,
  type SlipsPerPage,
  sheetLayouts,
  slipsPerPage,
} from '../../../../../shared/domain/batches/batch.ts';
import { buildSheets } from '../../../../../shared/views/sheets/build-sheets.ts';
import { planSheets, usualOrder } from '../../../../../shared/views/sheets/plan-sheets.ts';
import { aClass, aLink, aPerson, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const longName = {
  surname: 'Абдурахмангаджиева-Преображенская',
  givenName: 'Александра-Виктория',
  patronymic: 'Константиновна',
};
const shortName = { surname: 'Ли', givenName: 'Ян', patronymic: '' };
const longSchool =
  `Муниципальное бюджетное общеобразовательное учреждение «${'Углублённая школа '.repeat(20)}`
    .slice(0, 249)
    .concat('»');
const longUrl = `https://max.ru/join/${'Qx7_aB-9kZ'.repeat(18)}`;
const today = '2026-11-21';

/** The longest of everything beside the shortest. */
const school = buildSchool({
  organisation: {
    fullName: longSchool,
    shortName: '',
    administrator: { ...longName, post: '', phone: '+79000000000', email: '' },
  },
  classes: [aClass('5А', { formMasterId: 's0' }), aClass('П-101СД'), aStaffroom()],
  persons: [
    ...['s0', 's1', 's2'].map((id) => aPerson({ id, name: longName, classId: 'class-5А' })),
    aPerson({ id: 'short', name: shortName, classId: 'class-П-101СД' }),
    aPerson({ id: 'g', category: 'guardian', name: longName, childIds: ['s0', 's1'] }),
    aPerson({ id: 't', category: 'staff', name: longName }),
  ],
  links: [
    aLink({ url: longUrl }),
    aLink({ classId: 'class-П-101СД' }),
    aLink({ url: `${longUrl.slice(0, -1)}G`, role: 'guardian' }),
    aLink({ url: `${longUrl.slice(0, -1)}T`, role: 'teacher', classId: 'staffroom' }),
  ],
});

const draw = (layout: SheetLayout, perPage: SlipsPerPage, withoutNames = false): readonly DrawnPage[] => {
  const order = {
    ...usualOrder,
    layout,
    perPage,
    withoutNames,
    deadline: '2026-12-01',
    note: 'Листок верните на собрании 25 ноября.',
  };
  const sheets = buildSheets(school, order, planSheets(school, order, today), { number: 12, on: today });
  return [...layoutPages[layout](openSheetDocument('проба'), sheets)];
};

const solid = (page: DrawnPage): readonly MarkedArea[] =>
  marksOf(page.block).filter(({ mark }) => mark.kind !== 'frame');

const HAIR = 0.05;
/** Lines of one paragraph may touch by their bounds: letters fill less than the height of a line. */
const overlap = (a: MarkedArea, b: MarkedArea): boolean => {
  const inset = a.mark.kind === 'text' && b.mark.kind === 'text' ? Math.min(a.height, b.height) * 0.2 : 0;
  return (
    a.x + HAIR < b.x + b.width &&
    b.x + HAIR < a.x + a.width &&
    a.y + inset < b.y + b.height &&
    b.y + inset < a.y + a.height
  );
};

const textOf = (areas: readonly MarkedArea[]): string =>
  areas
    .flatMap(({ mark }) => (mark.kind === 'text' ? [mark.text] : []))
    .join('')
    .replaceAll(/\s/g, '');

const layouts = [
  ...slipsPerPage.map((perPage) => ['slips', perPage] as const),
  ...sheetLayouts.filter((layout) => layout !== 'slips').map((layout) => [layout, 4] as const),
];

describe.each(layouts)('%s, %i on a page, with the longest of everything', (layout, perPage) => {
  const pages = draw(layout, perPage);

  it('lets nothing overlap', () => {
    for (const page of pages) {
      expect(page.overfull).toBeUndefined();
      const areas = solid(page);
      const clashes = areas.flatMap((a, index) =>
        areas.slice(index + 1).flatMap((b) => (overlap(a, b) ? [[a, b]] : [])),
      );
      expect(clashes).toEqual([]);
    }
  });

  it('keeps every mark 3 mm from the edge of its paper', () => {
    const folding = { columns: 3, rows: 3 };
    const whole = layout === 'folding' ? folding : { columns: 1, rows: 1 };
    const { columns, rows } = layout === 'slips' ? slipSizes[perPage] : whole;
    const [width, height] = [(210 * MM) / columns, (297 * MM) / rows];
    for (const { x, y, width: w, height: h } of pages.flatMap(solid)) {
      const [left, top] = [x % width, y % height];
      expect(Math.min(left, top)).toBeGreaterThan(3 * MM);
      expect(left + w).toBeLessThan(width - 3 * MM);
      expect(top + h).toBeLessThan(height - 3 * MM);
    }
  });

  it('has no letters of less than six points', () => {
    const { regular, bold } = openSheetDocument('проба').faces;
    const rise = Math.max(...[regular, bold].map(({ ascent, descent }) => ascent + descent));
    const texts = pages.flatMap(solid).filter(({ mark }) => mark.kind === 'text');
    expect(texts.length).toBeGreaterThan(0);
    expect(Math.min(...texts.map(({ height }) => height))).toBeGreaterThan(5.95 * rise);
  });

  it('cuts no name and no code: the whole name, school and address stand there', () => {
    const texts = pages.map((page) => textOf(solid(page)));
    const all = texts.join('');
    // On small slips the longest of everything is told shorter: the code holds the address, the host stands in words.
    const isSmall = layout === 'slips' && perPage >= 8;
    const school = longSchool.replaceAll(' ', '');
    expect(all).toContain(isSmall ? school.slice(0, 70) : school);
    expect(all).toContain(isSmall ? 'Адресначинаетсясmax.ru' : longUrl);
    if (!isSmall) expect(all).not.toContain('…');
    if (layout !== 'poster') expect(all).toContain(Object.values(longName).join(''));
    else expect(all).not.toContain(longName.surname);
  });
});

describe('pages of slips', () => {
  it('begin anew for each class and role, and carry their slips and codes', () => {
    const pages = draw('slips', 2);
    expect(pages.map(({ slips, title }) => [slips, title?.split(':')[0]])).toEqual([
      [[1, 2], '5А\u00A0класс'],
      [[3], undefined],
      [[4], '5А\u00A0класс'],
      [[5], 'Класс П-101СД'],
      [[6], 'Учительская'],
    ]);
    expect(pages[1]?.codes).toEqual([{ url: longUrl, slip: 3 }]);
  });
});
