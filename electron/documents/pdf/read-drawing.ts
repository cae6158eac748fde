/** A filled rectangle as a page really shows it, in points from the page's top left corner, y downwards. */
export type Ink = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 is black. */
  readonly gray: number;
};

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

const placed = ({ matrix: m, gray }: State, [x, y, width, height]: readonly number[]): Ink => {
  const [left, bottom, w, h] = [x ?? 0, y ?? 0, width ?? 0, height ?? 0];
  const [x1, y1] = [left * m[0] + bottom * m[2] + m[4], left * m[1] + bottom * m[3] + m[5]];
  const [x2, y2] = [x1 + w * m[0] + h * m[2], y1 + w * m[1] + h * m[3]];
  return {
    x: Math.min(x1, x2),
    y: Math.min(-y1, -y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
    gray,
  };
};

const isMatrix = (numbers: readonly number[]): numbers is Matrix => numbers.length === 6;

const moved = (ink: Ink, state: State): Ink => ({
  ...placed(state, [ink.x, -ink.y - ink.height, ink.width, ink.height]),
  gray: ink.gray,
});

type FormInk = (name: string) => readonly Ink[];

type Reading = {
  readonly ink: Ink[];
  readonly saved: State[];
  state: State;
  path: Ink[];
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
  re: (reading) => {
    reading.path.push(placed(reading.state, reading.operands));
  },
  f: (reading) => {
    reading.ink.push(...reading.path);
    reading.path = [];
  },
  S: (reading) => {
    reading.path = [];
  },
  Do: (reading, formInk) => {
    for (const one of formInk(reading.name)) reading.ink.push(moved(one, reading.state));
  },
};

const interpret = (ops: string, formInk: FormInk): readonly Ink[] => {
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

export type DrawingReader = (ops: string) => readonly Ink[];

/** Reads back what the operators of a page fill, following its forms; each form is read once. */
export const drawingReader = (forms: ReadonlyMap<string, string>): DrawingReader => {
  const known = new Map<string, readonly Ink[]>();
  const formInk = (name: string): readonly Ink[] => {
    const ink = known.get(name) ?? interpret(forms.get(name) ?? '', formInk);
    known.set(name, ink);
    return ink;
  };
  return (ops) => interpret(ops, formInk);
};
