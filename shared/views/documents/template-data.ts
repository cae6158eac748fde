import type { FactName, ListName } from '../../text/documents/placeholders.ts';
import { listPlaceholders, placeholders } from '../../text/documents/placeholders.ts';
import type { DocumentEntry } from './document-catalogue.ts';
import type { Facts } from './facts.ts';

/** What a template is filled with: a value by its tag, a list's rows by theirs. */
export type TemplateData = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>;

export type TemplateTags = {
  readonly values: readonly { readonly tag: string; readonly label: string }[];
  readonly lists: readonly {
    readonly tag: string;
    readonly label: string;
    readonly columns: readonly { readonly tag: string; readonly label: string }[];
  }[];
};

const listsOf = ({ list, extraLists = [] }: DocumentEntry): readonly ListName[] =>
  list === undefined ? extraLists : [list, ...extraLists];

/** The tags that a template of this document may use. */
export const templateTags = (entry: DocumentEntry): TemplateTags => ({
  values: entry.facts.map((name: FactName) => placeholders[name]),
  lists: listsOf(entry).map((name) => {
    const { tag, label, columns } = listPlaceholders[name];
    return { tag, label, columns: Object.values(columns) };
  }),
});

const rowData = (name: ListName, row: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(listPlaceholders[name].columns).map(([column, { tag }]) => [tag, row[column] ?? '']),
  );

export const templateData = (entry: DocumentEntry, { values, lists }: Facts): TemplateData => ({
  ...Object.fromEntries(entry.facts.map((name) => [placeholders[name].tag, values[name]])),
  ...Object.fromEntries(
    listsOf(entry).map((name) => [listPlaceholders[name].tag, lists[name].map((row) => rowData(name, row))]),
  ),
});
