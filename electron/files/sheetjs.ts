/** A cell as SheetJS gives it in dense mode: `z` is its number format. */
export type SheetJsCell = { readonly t: string; readonly v?: unknown; readonly z?: unknown };

type Position = { readonly r: number; readonly c: number };
type SheetJsMerge = { readonly s: Position; readonly e: Position };

export type SheetJsSheet = {
  readonly '!data'?: readonly (readonly (SheetJsCell | undefined)[] | undefined)[];
  readonly '!merges'?: readonly SheetJsMerge[];
  readonly '!type'?: string;
  /** Asked for where rows are hidden. */
  readonly '!rows'?: readonly ({ readonly hidden?: boolean } | undefined)[];
};

export type SheetJsBook = {
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<Record<string, SheetJsSheet | undefined>>;
  readonly Workbook?: {
    readonly WBProps?: { readonly date1904?: unknown };
    readonly Sheets?: readonly ({ readonly name?: string; readonly Hidden?: number } | undefined)[];
  };
};

type Container = { readonly FullPaths: readonly string[] };
type Options = Readonly<Record<string, unknown>>;

/** The calls of SheetJS that the readers make; its own types leave some of them out. */
export type SheetJs = {
  readonly read: (data: Buffer | string, options: Options) => SheetJsBook;
  /** Reads the parts of a zipped workbook that somebody else has unpacked. */
  readonly parse_zip: (container: Container, options: Options) => SheetJsBook;
  readonly set_cptable: (tables: unknown) => void;
  readonly SSF: { readonly is_date: (format: string) => boolean };
  readonly CFB: {
    readonly read: (bytes: Buffer, options: Options) => Container;
    readonly find: (container: Container, path: string) => unknown;
    readonly utils: {
      readonly cfb_new: () => Container;
      readonly cfb_add: (container: Container, path: string, content: Buffer, options: Options) => void;
    };
  };
};

/** Only values and number formats are asked for: HTML, formulas and formatted text would cost a third more. */
export const readOptions: Options = {
  dense: true,
  cellNF: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
};

/** Loaded when the first workbook comes: it is large, and a text file does not need it. */
export const loadSheetJs = async (): Promise<SheetJs> => {
  const loaded: unknown = await import('xlsx');
  return loaded as SheetJs;
};

/** With the tables of one-byte encodings, in which Excel 95 and older keep their text. */
export const loadSheetJsWithEncodings = async (): Promise<SheetJs> => {
  const sheetJs = await loadSheetJs();
  const tables: unknown = await import('xlsx/dist/cpexcel.full.mjs');
  sheetJs.set_cptable(tables);
  return sheetJs;
};
