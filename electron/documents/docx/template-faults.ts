import { templateProblem as problem } from '../../../shared/text/documents/template-problems.ts';
import { closestWord } from '../../../shared/text/words/closest-word.ts';
import type { TemplateTags } from '../../../shared/views/documents/template-data.ts';
import type { TemplateParts } from './open-template.ts';
import { paragraphText } from './paragraph-text.ts';

const QUOTED_LENGTH = 60;
const LONGEST_TAG = 100;
/** Conditions in conditions in a list. */
const MOST_OPEN = 10;
/** What lists repeat for each row, in letters of markup: some pages. */
const MOST_REPEATED = 200_000;

type Piece = {
  readonly text: string;
  readonly where: string;
  /** Where its markup begins and ends among that of all paragraphs. */
  readonly at: number;
  readonly until: number;
};
type Fault = { readonly at: number; readonly tell: () => string };

const shortened = (text: string): string =>
  text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;

/** The paragraphs that a template may fill, each with its place in words. */
const paragraphsOf = (xml: string, isMain: boolean, start: number): readonly Piece[] => {
  let until = start;
  return xml.split('</w:p>').map((markup) => {
    const at = until;
    until += markup.length;
    const text = paragraphText(markup);
    return { text, where: isMain ? problem.inParagraph(shortened(text)) : problem.inHeader, at, until };
  });
};

/** A list or a condition that is not closed yet. */
type OpenPair = { readonly tag: string; readonly piece: Piece; readonly columns: ReadonlySet<string> | null };

/** What begins with a bracket, or a bracket that closes nothing; no part of it can be read in two ways. */
const brackets = /(\{+)([^{}]*)(\}*)|\}+/g;

/** Reads the tags of one part, each once, and keeps what is wrong with them. */
const tagReader = (known: TemplateTags) => {
  const faults: Fault[] = [];
  const values = new Set(known.values.map(({ tag }) => tag));
  const lists = new Map(
    known.lists.map(({ tag, columns }) => [tag, new Set(columns.map((column) => column.tag))]),
  );
  const told = new Set<string>();
  let open: OpenPair[] = [];
  /** A bracket was opened in a paragraph before and not closed: what closes it is no fault of its own. */
  let dangles = false;
  let repeated = 0;

  const add = (
    { at, where }: Piece,
    sentence: (place: { tag: string; where: string }) => string,
    tag: string,
  ) => faults.push({ at, tell: () => sentence({ tag: shortened(tag), where }).trim() });

  const columnsHere = (): ReadonlySet<string> =>
    open.findLast(({ columns }) => columns !== null)?.columns ?? new Set();

  const judge = (tag: string, piece: Piece): void => {
    const columns = columnsHere();
    if (values.has(tag) || lists.has(tag) || columns.has(tag) || told.has(tag)) return;
    told.add(tag);
    const usable = [...values, ...lists.keys(), ...columns];
    const tell = ({ where }: { where: string }) =>
      problem.unknown({ tag, where, closest: closestWord(tag, usable) });
    add(piece, tell, tag);
  };

  const begin = (tag: string, piece: Piece): void => {
    judge(tag, piece);
    const columns = lists.get(tag) ?? null;
    if (open.length === MOST_OPEN) add(piece, problem.tooDeep, tag);
    else if (columns && open.some((pair) => pair.columns !== null)) add(piece, problem.listInList, tag);
    open.push({ tag, piece, columns });
  };

  const end = (tag: string, piece: Piece): void => {
    const last = open.pop();
    const before = repeated;
    if (last?.columns) repeated += piece.until - last.piece.at;
    if (last && before <= MOST_REPEATED && repeated > MOST_REPEATED)
      add(last.piece, problem.longList, last.tag);
    if (!last) add(piece, problem.unopenedList, tag);
    else if (tag !== '' && last.tag !== tag) {
      add(last.piece, problem.unclosedList, last.tag);
      if (open.some((pair) => pair.tag === tag)) end(tag, piece);
    }
  };

  const readTag = (inner: string, piece: Piece): void => {
    const text = inner.trim();
    const tag = text.slice(1).trim();
    if (text.length > LONGEST_TAG) add(piece, problem.tooLong, text);
    else if (/^[@=]/.test(text)) add(piece, problem.forbidden, `{${text}}`);
    else if (/^[#^]/.test(text)) begin(tag, piece);
    else if (text.startsWith('/')) end(tag, piece);
    else judge(text, piece);
  };

  const wordOf = (text: string, index: number): string => text.trim().split(/\s+/).at(index) ?? '';

  const readBrackets = (piece: Piece, opening: string, inner: string, closing: string): void => {
    dangles = closing === '';
    if (dangles) add(piece, /^\s*[@=]/.test(inner) ? problem.forbidden : problem.unclosed, wordOf(inner, 0));
    else if (opening.length + closing.length > 2) add(piece, problem.doubled, inner.trim());
    else readTag(inner, piece);
  };

  const read = (piece: Piece): void => {
    let last = 0;
    for (const { 0: whole, 1: opening, 2: inner = '', 3: closing = '', index } of piece.text.matchAll(
      brackets,
    )) {
      if (opening !== undefined) readBrackets(piece, opening, inner, closing);
      else if (dangles) dangles = false;
      else add(piece, problem.unopened, wordOf(piece.text.slice(last, index), -1));
      last = index + whole.length;
    }
  };

  const finish = (): void => {
    for (const { tag, piece } of open) add(piece, problem.unclosedList, tag);
    open = [];
    dangles = false;
  };

  return { faults, read, finish };
};

const isFilled = (name: string): boolean => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name);

/** How many faults are told at once; the others follow when these are mended. */
const MOST_TOLD = 20;

/** What is wrong with the tags of a template, in the order of the text. */
export const templateFaults = (parts: TemplateParts, known: TemplateTags): readonly string[] => {
  const reader = tagReader(known);
  let at = 0;
  for (const [name, xml] of parts) {
    if (!isFilled(name)) continue;
    for (const paragraph of paragraphsOf(xml, name === 'word/document.xml', at)) reader.read(paragraph);
    at += xml.length;
    reader.finish();
  }
  const sentences = new Set<string>();
  for (const { tell } of reader.faults.toSorted((one, other) => one.at - other.at)) {
    if (sentences.size === MOST_TOLD) return [...sentences, problem.more];
    sentences.add(tell());
  }
  return [...sentences];
};
