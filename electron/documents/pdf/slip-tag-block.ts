import { type SlipTag, slipTagText } from '../../../shared/domain/batches/slip-tag.ts';
import { type Block, MM, num } from './block.ts';

/** Widths of bars and gaps of Code 128, symbol by symbol; the last is the stop sign. */
const symbols = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 ' +
  '113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 ' +
  '212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 ' +
  '113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 ' +
  '314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 ' +
  '241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 ' +
  '214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 ' +
  '211232 2331112'
).split(' ');

const START_PAIRS = 105;
const STOP = 106;
const CHECK_BASE = 103;
/** The quiet zone on each side, in modules. */
const QUIET = 10;
const MODULE = 0.25 * MM;

const widthsOf = (digits: string): readonly number[] => {
  const pairs = (digits.match(/\d\d/g) ?? []).map(Number);
  const check = pairs.reduce((sum, pair, index) => sum + pair * (index + 1), START_PAIRS) % CHECK_BASE;
  return [START_PAIRS, ...pairs, check, STOP].flatMap((symbol) => [...(symbols[symbol] ?? '')].map(Number));
};

/** The small bar code of a slip for a scanner that types; a telephone's camera takes no notice of it. */
export const slipTagBlock = (tag: SlipTag, height: number): Block => {
  const text = slipTagText(tag);
  const bars: string[] = [];
  let at = QUIET;
  for (const [index, width] of widthsOf(text).entries()) {
    if (index % 2 === 0)
      bars.push(`${num(at * MODULE)} ${num(-height)} ${num(width * MODULE)} ${num(height)} re`);
    at += width;
  }
  const width = (at + QUIET) * MODULE;
  return {
    width,
    height,
    ops: `${bars.join('\n')}\nf\n`,
    marks: [{ x: 0, y: 0, width, height, mark: { kind: 'tag', text } }],
  };
};

/** The width that the tags of a batch have in common. */
export const slipTagWidth = (batch: number): number => slipTagBlock({ batch, number: 1 }, 1).width;
