/** A key combination of the menu, as a page's keydown event shows it. */
export type Accelerator = {
  readonly id: number;
  /** `KeyN`, `Comma`: the key's place, so that it works with Cyrillic letters too. */
  readonly code: string;
  /** `F1`: for keys that are named rather than placed. */
  readonly key: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
};

const places: Readonly<Record<string, string>> = { ',': 'Comma', '.': 'Period', '+': 'Equal', '-': 'Minus' };

const modifiers = new Set(['CommandOrControl', 'CmdOrCtrl', 'Control', 'Ctrl', 'Shift', 'Alt', 'Option']);

/** Reads Electron's spelling: `CommandOrControl+Shift+N`. */
export const readAccelerator = (id: number, text: string): Accelerator => {
  const words = text.split('+');
  const last = words.pop() ?? '';
  const unknown = words.find((word) => !modifiers.has(word));
  if (unknown !== undefined || last === '') throw new Error(`the stand-in host cannot read the keys ${text}`);
  const code = /^[A-Z]$/.test(last)
    ? `Key${last}`
    : /^\d$/.test(last)
      ? `Digit${last}`
      : (places[last] ?? '');
  return {
    id,
    code,
    key: code === '' ? last : '',
    control: words.some((word) => /^(CommandOrControl|CmdOrCtrl|Control|Ctrl)$/.test(word)),
    shift: words.includes('Shift'),
    alt: words.includes('Alt') || words.includes('Option'),
  };
};
