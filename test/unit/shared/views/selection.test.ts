import { describe, expect, it } from 'vitest';
import {
  chooseAll,
  chooseOne,
  extendTo,
  moveTo,
  noSelection,
  toggle,
} from '../../../../shared/views/selection.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const chosen = ({ chosen: set }: { readonly chosen: ReadonlySet<string> }) => [...set].sort();

describe('choosing rows', () => {
  it('extends from where the range began, in both directions', () => {
    const down = extendTo(chooseOne('c'), 'e', ids);
    expect(chosen(down)).toEqual(['c', 'd', 'e']);
    expect(chosen(extendTo(down, 'b', ids))).toEqual(['b', 'c']);
  });

  it('adds and takes away one', () => {
    const two = toggle(chooseOne('a'), 'd');
    expect(chosen(two)).toEqual(['a', 'd']);
    expect(chosen(toggle(two, 'a'))).toEqual(['d']);
  });

  it('moves on without choosing', () => {
    const moved = moveTo(chooseOne('a'), 'c');
    expect(moved.cursor).toBe('c');
    expect(chosen(moved)).toEqual(['a']);
  });

  it('begins anew where the range began out of sight', () => {
    expect(chosen(extendTo(chooseOne('gone'), 'b', ids))).toEqual(['b']);
    expect(chosen(extendTo(noSelection, 'b', ids))).toEqual(['b']);
  });

  it('chooses all and keeps the place', () => {
    const all = chooseAll(chooseOne('c'), ids);
    expect(chosen(all)).toEqual(ids);
    expect(all.cursor).toBe('c');
  });
});
