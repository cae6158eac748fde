import { isStaffRole } from '../../domain/people/role.ts';
import type { ReadLine } from './read-line.ts';

export type LaidLine = { readonly line: ReadLine; readonly afterGap: boolean };

const isLabel = (laid: LaidLine | undefined): boolean =>
  laid !== undefined && laid.line.links.length === 0 && laid.line.schoolClass !== null;

const takesLabel = (laid: LaidLine | undefined): boolean =>
  laid !== undefined &&
  laid.line.schoolClass === null &&
  laid.line.links.some(({ role, schoolClass }) => schoolClass === undefined && !(role && isStaffRole(role)));

const namesRoleOnly = ({ line }: LaidLine): boolean =>
  line.links.length === 0 && line.schoolClass === null && line.role !== null;

/** Lines without a gap between them that begin with a link and end with a class. */
const hasBlockWithLabelLast = (lines: readonly LaidLine[]): boolean =>
  lines.some((laid, at) => {
    const next = lines[at + 1];
    if (!isLabel(laid) || (next && !next.afterGap)) return false;
    let first = at;
    while (first > 0 && !lines[first]?.afterGap) first -= 1;
    return takesLabel(lines[first]);
  });

/** Whether each class under its links is theirs beyond doubt. */
const isBelow = (lines: readonly LaidLine[]): boolean =>
  takesLabel(lines[0]) &&
  isLabel(lines.at(-1)) &&
  lines.every((laid, at) => {
    const next = lines[at + 1];
    if (namesRoleOnly(laid)) return false;
    return !isLabel(laid) || (takesLabel(lines[at - 1]) && !(laid.afterGap && next && !next.afterGap));
  });

/** On which side of its links the name of a class stands where no line says it of itself. */
export const labelSide = (given: readonly LaidLine[]): 'above' | 'below' | 'unclear' => {
  const first = given.findIndex(takesLabel);
  if (first < 0 || !given.some(isLabel)) return 'above';
  const before = given.slice(0, first);
  const headed = before.some(({ line }) => line.schoolClass !== null && line.schoolClass.kind !== 'unknown');
  const above = given[first - 1]?.line;
  const opens = !before.some(isLabel) && isLabel(given[first + 1]);
  const isStaffs = above?.role && isStaffRole(above.role);
  const isHeadingAbove = above !== undefined && (isStaffs || above.other !== '') && !given[first]?.afterGap;
  const saying = given.filter(({ line }) => line.schoolClass ?? line.role ?? line.links[0]);
  const endsWithLabel = isLabel(saying.at(-1)) && !headed;
  if (!hasBlockWithLabelLast(given) && !endsWithLabel && !(opens && !isHeadingAbove)) return 'above';
  return isBelow(saying) ? 'below' : 'unclear';
};
