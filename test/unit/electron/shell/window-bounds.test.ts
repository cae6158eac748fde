import { describe, expect, it } from 'vitest';
import { windowBounds } from '../../../../electron/shell/window-bounds.ts';

const small = { x: 0, y: 0, width: 1366, height: 728 };
const second = { x: 1366, y: 0, width: 1920, height: 1080 };

describe('where the window opens', () => {
  it('is where it was, on any of the screens', () => {
    const saved = { x: 1500, y: 100, width: 1200, height: 800 };
    expect(windowBounds(saved, [small, second])).toEqual(saved);
  });

  it('is in the middle of the first screen when its own is gone', () => {
    const placed = windowBounds({ x: 1500, y: 100, width: 1200, height: 800 }, [small]);
    expect(placed).not.toHaveProperty('x');
    expect(placed.width).toBeLessThanOrEqual(small.width);
    expect(placed.height).toBeLessThanOrEqual(small.height);
  });

  it('is never larger than the screen nor smaller than the program can use', () => {
    expect(windowBounds(null, [small])).toEqual({ width: 1360, height: 728 });
    const tiny = windowBounds({ x: 0, y: 0, width: 10, height: 10 }, [small]);
    expect(tiny).toEqual({ x: 0, y: 0, width: 900, height: 600 });
  });

  it('has a size even where no screen is known', () => {
    expect(windowBounds(null, []).width).toBeGreaterThan(0);
  });
});
