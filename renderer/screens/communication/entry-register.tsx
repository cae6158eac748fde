import type { ComponentProps, ReactNode } from 'react';
import type { Entries, RegisterName } from '../../../shared/domain/register-entry.ts';
import { EntryForm, type FieldsOf } from './entry-form.tsx';
import { type Line, RegisterPart } from './register-part.tsx';
import { useOpenEntry } from './use-open-entry.ts';

/** Of a row, which knows more, what its form holds. */
const entryOf = <Entry extends object>(row: Entry, blank: Entry): Entry =>
  // The names are those of the blank entry, so nothing is missing.
  Object.fromEntries(Object.keys(blank).map((name) => [name, row[name as keyof Entry]])) as Entry;

type Properties<N extends RegisterName, Row extends Entries[N] & { readonly id: string }> = Pick<
  ComponentProps<typeof RegisterPart>,
  'label' | 'columns' | 'hidden' | 'empty' | 'addLabel'
> & {
  readonly register: N;
  readonly rows: readonly Row[];
  readonly lineOf: (row: Row) => Line;
  readonly titleOf: (row: Row) => string;
  readonly newTitle: string;
  /** With what the form of a new row begins. */
  readonly blank: Entries[N];
  readonly canAdd?: boolean;
  readonly fields: (form: FieldsOf<N>, row: Row | null) => ReactNode;
  /** Acts on the saved row, under the form. */
  readonly more?: (row: Row) => ReactNode;
};

/** A register that is kept by hand: its list, and the form of the open or new row beside it. */
export const EntryRegister = <N extends RegisterName, Row extends Entries[N] & { readonly id: string }>({
  register,
  rows,
  lineOf,
  titleOf,
  newTitle,
  blank,
  canAdd = true,
  fields,
  more,
  ...list
}: Properties<N, Row>) => {
  const { row, openId, isOpen, open, add, close } = useOpenEntry(rows);
  return (
    <RegisterPart
      {...list}
      lines={rows.map(lineOf)}
      onAdd={canAdd ? add : null}
      openId={openId}
      onOpen={open}
      panel={
        isOpen && (
          <EntryForm
            key={openId}
            register={register}
            id={openId}
            title={row ? titleOf(row) : newTitle}
            initial={row ? entryOf<Entries[N]>(row, blank) : blank}
            onClose={close}
            more={row && more?.(row)}
          >
            {(form) => fields(form, row)}
          </EntryForm>
        )
      }
    />
  );
};
