import type { RoleMark, SheetText } from '../../../shared/views/sheets/sheet-view.ts';
import { type Block, compose, fill, frame, stack } from './block.ts';
import { drawnWidth, type TextStyle, textBlock } from './text-block.ts';
import type { Typefaces } from './typeface.ts';

/** Pupils' badges are black, guardians' framed, staff's grey: piles do not get mixed on a black-and-white printer. */
const backgrounds: Readonly<Record<RoleMark, (width: number, height: number, size: number) => Block>> = {
  student: (width, height) => fill(width, height, 0),
  guardian: (width, height, size) => frame(width, height, size * 0.11),
  staff: (width, height) => fill(width, height, 0.82),
};

/** The role, large, in a box; what is in brackets after the role stands small below it. */
export const roleBadge = (
  faces: Typefaces,
  { role, roleNote, mark }: Pick<SheetText, 'role' | 'roleNote' | 'mark'>,
  width: number,
  size: number,
  noteSize: number,
): Block => {
  const inset = size * 0.45;
  const style: TextStyle = {
    face: 'bold',
    size,
    leading: 1.1,
    ...(mark === 'student' ? { inverse: true } : {}),
  };
  const text = textBlock(faces, role, width - 2 * inset, style);
  const [boxWidth, boxHeight] = [drawnWidth(text) + 2 * inset, text.height + inset * 0.5];
  const box = compose(boxWidth, boxHeight, [
    { block: { ...backgrounds[mark](boxWidth, boxHeight, size), marks: [] }, x: 0, y: 0 },
    { block: text, x: inset, y: inset * 0.25 },
  ]);
  const note = textBlock(faces, roleNote, width, { face: 'regular', size: noteSize });
  const fitted = compose(drawnWidth(note), note.height, [{ block: note, x: 0, y: 0 }]);
  return stack([box, fitted], size * 0.15);
};
