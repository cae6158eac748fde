/**
 * Filled rectangles as a page really shows them, five numbers for each: left, top, width, height (in points
 * from the page's top left corner, y downwards) and gray, of which 0 is black. A page has thousands.
 */
export type Ink = readonly number[];

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

/** Adds a rectangle given by its lower left corner as PDF has it, moved and turned by the matrix. */
const addRectangle = (
  ink: number[],
  m: Matrix,
  gray: number,
  left: number,
  bottom: number,
  width: number,
  height: number,
): void => {
  const x1 = left * m[0] + bottom * m[2] + m[4];
  const y1 = left * m[1] + bottom * m[3] + m[5];
  const x2 = x1 + width * m[0] + height * m[2];
  const y2 = y1 + width * m[1] + height * m[3];
  ink.push(Math.min(x1, x2), Math.min(-y1, -y2), Math.abs(x2 - x1), Math.abs(y2 - y1), gray);
};

const addForm = (ink: number[], form: Ink, { matrix }: State): void => {
  for (let at = 0; at < form.length; at += INK_FIELDS) {
    const height = form[at + 3] ?? 0;
    const bottom = -(form[at + 1] ?? 0) - height;
    addRectangle(ink, matrix, form[at + 4] ?? 0, form[at] ?? 0, bottom, form[at + 2] ?? 0, height);
  }
};

type FormInk = (name: string) => Ink;

type Reading = {
  readonly ink: number[];
  readonly saved: State[];
  state: State;
  path: number[];
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
  re: ({ path, state, operands }) => {
    const [left = 0, bottom = 0, width = 0, height = 0] = operands;
    addRectangle(path, state.matrix, state.gray, left, bottom, width, height);
  },
  f: (reading) => {
    for (const value of reading.path) reading.ink.push(value);
    reading.path = [];
  },
  S: (reading) => {
    reading.path = [];
  },
  Do: (reading, formInk) => addForm(reading.ink, formInk(reading.name), reading.state),
};

const interpret = (ops: string, formInk: FormInk): Ink => {
  const reading: Reading = {
    ink: [],
    saved: [],
    state: { matrix: identity, gray: 0 },
    path: [],
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
  return reading.ink;
};

/** Codes of a class come one after another: more forms need not be remembered. */
const FORMS_REMEMBERED = 100;

export type DrawingReader = (ops: string) => Ink;

/** Reads back what the operators of a page fill, following its forms; the last ones are remembered. */
export const drawingReader = (forms: ReadonlyMap<string, string>): DrawingReader => {
  const known = new Map<string, Ink>();
  const formInk = (name: string): Ink => {
    const ink = known.get(name) ?? interpret(forms.get(name) ?? '', formInk);
    if (known.size >= FORMS_REMEMBERED) known.clear();
    known.set(name, ink);
    return ink;
  };
  return (ops) => interpret(ops, formInk);
};
