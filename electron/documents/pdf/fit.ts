import type { Block } from './block.ts';

const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5] as const;

/** The largest of the drawings that fits a height; null: not even the smallest does. */
export const fitted = (height: number, draw: (scale: number) => Block): Block | null => {
  for (const scale of scales) {
    const block = draw(scale);
    if (block.height <= height) return block;
  }
  return null;
};
