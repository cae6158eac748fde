import type { NameBearer } from '../../domain/names/answer-case.ts';
import type { GrammaticalCase } from '../../domain/names/name-cases.ts';
import {
  braced,
  type FactName,
  type ListName,
  listEnd,
  listPlaceholders,
  listStart,
  placeholders,
} from '../../text/documents/placeholders.ts';

/** A name or a post in a case. The first option is what is written; unsettled, only the user knows which is right. */
export type CaseQuestion = {
  readonly bearer: NameBearer;
  readonly part: 'name' | 'post';
  readonly of: string;
  readonly grammaticalCase: GrammaticalCase;
  readonly options: readonly string[];
  readonly settled: boolean;
};

export type FactRow = Readonly<Record<string, string>>;

/** All that documents say of a school, in words: the same for our papers and for templates of the school. */
export type Facts = {
  readonly values: Readonly<Record<FactName, string>>;
  readonly lists: Readonly<Record<ListName, readonly FactRow[]>>;
  readonly questions: {
    readonly values: Partial<Readonly<Record<FactName, CaseQuestion>>>;
    readonly lists: Partial<Readonly<Record<ListName, readonly CaseQuestion[]>>>;
  };
  /** The values are placeholders: a template for the school to begin with is being made. */
  readonly starter: boolean;
};

const entriesOf = <K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] =>
  Object.entries(record) as [K, V][];

const fromEntries = <K extends string, V>(entries: readonly (readonly [K, V])[]): Readonly<Record<K, V>> =>
  Object.fromEntries(entries) as Record<K, V>;

const starterRow = (columns: Readonly<Record<string, { readonly tag: string }>>): FactRow =>
  fromEntries(entriesOf(columns).map(([name, { tag }]) => [name, braced(tag)] as const));

/** Facts that are their own placeholders: a paper made of them is a template. */
export const starterFacts: Facts = {
  values: fromEntries(entriesOf(placeholders).map(([name, { tag }]) => [name, braced(tag)] as const)),
  lists: fromEntries(
    entriesOf(listPlaceholders).map(([name, { columns }]) => [name, [starterRow(columns)]] as const),
  ),
  questions: { values: {}, lists: {} },
  starter: true,
};

/** The rows of a table; '' leaves a cell to be written by hand. */
export const tableRows = (
  { lists, starter }: Facts,
  list: ListName,
  columns: readonly string[],
): readonly (readonly string[])[] => {
  const { tag } = listPlaceholders[list];
  return lists[list].map((row) =>
    columns.map((column, at) => {
      const cell = row[column] ?? '';
      if (!starter) return cell;
      const start = at === 0 ? listStart(tag) : '';
      return `${start}${cell}${at === columns.length - 1 ? listEnd(tag) : ''}`;
    }),
  );
};

/** One column of a list, each in a paragraph of its own. */
export const listLines = ({ lists, starter }: Facts, list: ListName, column: string): readonly string[] => {
  const lines = lists[list].map((row) => row[column] ?? '');
  const { tag } = listPlaceholders[list];
  return starter ? [listStart(tag), ...lines, listEnd(tag)] : lines;
};
