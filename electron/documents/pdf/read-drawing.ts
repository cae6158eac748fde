/**
 * Filled rectangles as a page really shows them, five numbers for each: left, top, width, height (in points
 * from the page's top left corner, y downwards) and gray, of which 0 is black. A page has thousands.
 */
export type Ink = Float64Array;

export const INK_FIELDS = 5;

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
type State = { readonly matrix: Matrix; readonly gray: number };

const identity: Matrix = [1, 0, 0, 1, 0, 0];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];

const isMatrix = (numbers: readonly number[]): numbers is Matrix => numbers.length === 6;

/** Room for ink that grows and is used again for the next page. */
type InkBuffer = { values: Float64Array; length: number };

const newBuffer = (): InkBuffer => ({ values: new Float64Array(4096), length: 0 });

/** Adds a rectangle given by its lower left corner as PDF has it, moved and turned by the matrix. */
const addRectangle = (
  ink: InkBuffer,
  { matrix: m, gray }: State,
  [left = 0, bottom = 0, width = 0, height = 0]: readonly number[],
): void => {
  const at = ink.length;
  if (at + INK_FIELDS > ink.values.length) {
    const grown = new Float64Array(ink.values.length * 2);
    grown.set(ink.values);
    ink.values = grown;
  }
  const x1 = left * m[0] + bottom * m[2] + m[4];
  const y1 = left * m[1] + bottom * m[3] + m[5];
  const x2 = x1 + width * m[0] + height * m[2];
  const y2 = y1 + width * m[1] + height * m[3];
  ink.values[at] = Math.min(x1, x2);
  ink.values[at + 1] = Math.min(-y1, -y2);
  ink.values[at + 2] = Math.abs(x2 - x1);
  ink.values[at + 3] = Math.abs(y2 - y1);
  ink.values[at + 4] = gray;
  ink.length = at + INK_FIELDS;
};

const addForm = (ink: InkBuffer, form: Ink, { matrix }: State): void => {
  for (let at = 0; at < form.length; at += INK_FIELDS) {
    const height = form[at + 3] ?? 0;
    const bottom = -(form[at + 1] ?? 0) - height;
    const gray = form[at + 4] ?? 0;
    addRectangle(ink, { matrix, gray }, [form[at] ?? 0, bottom, form[at + 2] ?? 0, height]);
  }
};

type FormInk = (name: string) => Ink;

type Reading = {
  readonly ink: InkBuffer;
  readonly saved: State[];
  state: State;
  /** Where the path begins that is not painted yet. */
  path: number;
  operands: number[];
  name: string;
};

/** Only the operators that fill rectangles count: texts and strokes are known by their marks. */
const operators: Readonly<Record<string, (reading: Reading, formInk: FormInk) => void>> = {
  q: (reading) => {
    reading.saved.push(reading.state);
  },
  Q: (reading) => {
    reading.state = reading.saved.pop() ?? reading.state;
  },
  cm: (reading) => {
    const { operands, state } = reading;
    if (isMatrix(operands)) reading.state = { ...state, matrix: times(operands, state.matrix) };
  },
  g: (reading) => {
    reading.state = { ...reading.state, gray: reading.operands[0] ?? 0 };
  },
  re: ({ ink, state, operands }) => addRectangle(ink, state, operands),
  f: (reading) => {
    reading.path = reading.ink.length;
  },
  S: (reading) => {
    reading.ink.length = reading.path;
  },
  Do: (reading, formInk) => {
    addForm(reading.ink, formInk(reading.name), reading.state);
    reading.path = reading.ink.length;
  },
};

const interpret = (ops: string, formInk: FormInk, ink: InkBuffer): Ink => {
  ink.length = 0;
  const reading: Reading = {
    ink,
    saved: [],
    state: { matrix: identity, gray: 0 },
    path: 0,
    operands: [],
    name: '',
  };
  // A text fills no rectangle, and its strings are long: it is stepped over at once.
  for (const token of ops.replace(/\bBT\b[\s\S]*?\bET\b/g, ' ').split(/\s+/)) {
    const number = Number(token);
    if (token.startsWith('/')) reading.name = token.slice(1);
    else if (token !== '' && !Number.isNaN(number)) reading.operands.push(number);
    else {
      if (Object.hasOwn(operators, token)) operators[token]?.(reading, formInk);
      reading.operands = [];
    }
  }
  return ink.values.subarray(0, ink.length);
};

/** Codes of a class come one after another: more forms need not be remembered. */
const FORMS_REMEMBERED = 32;

/** The ink that is given stays as it is until the next page is read. */
type DrawingReader = (ops: string) => Ink;

/** Reads back what the operators of a page fill, following its forms; the last ones are remembered. */
export const drawingReader = (forms: ReadonlyMap<string, string>): DrawingReader => {
  const known = new Map<string, Ink>();
  const idle: InkBuffer[] = [];
  const formInk = (name: string): Ink => {
    const found = known.get(name);
    if (found) return found;
    // A form may show another one: each that is being read has a buffer of its own.
    const buffer = idle.pop() ?? newBuffer();
    const ink = interpret(forms.get(name) ?? '', formInk, buffer).slice();
    idle.push(buffer);
    if (known.size >= FORMS_REMEMBERED) known.clear();
    known.set(name, ink);
    return ink;
  };
  const page = newBuffer();
  return (ops) => interpret(ops, formInk, page);
};
