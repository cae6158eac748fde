import type { Rectangle } from 'electron';

const usual = { width: 1360, height: 860 };
const smallest = { width: 900, height: 600 };

const overlap = (a: Rectangle, b: Rectangle): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
};

/** Where the window opens: where it was, unless that screen is gone; else in the middle of the first screen. */
export const windowBounds = (
  saved: Rectangle | null,
  screens: readonly Rectangle[],
): Partial<Rectangle> & { readonly width: number; readonly height: number } => {
  const screen = saved && screens.find((area) => overlap(saved, area) > (saved.width * saved.height) / 4);
  const area = screen ?? screens[0] ?? { x: 0, y: 0, ...usual };
  const wanted = screen && saved ? saved : usual;
  const width = Math.max(smallest.width, Math.min(wanted.width, area.width));
  const height = Math.max(smallest.height, Math.min(wanted.height, area.height));
  return screen && saved ? { x: saved.x, y: saved.y, width, height } : { width, height };
};

export const smallestWindow = { minWidth: smallest.width, minHeight: smallest.height };
