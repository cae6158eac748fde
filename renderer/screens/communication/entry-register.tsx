import type { ComponentProps, ReactNode } from 'react';
import type { Entries, RegisterName } from '../../../shared/domain/communication/register-entry.ts';
import { EntryForm, type FieldsOf, type RowOf } from './entry-form.tsx';
import { type Line, RegisterPart } from './register-part.tsx';
import { useOpenEntry } from './use-open-entry.ts';

type Properties<N extends RegisterName, Row extends RowOf<N>> = Pick<
  ComponentProps<typeof RegisterPart>,
  'label' | 'columns' | 'hidden' | 'empty' | 'addLabel'
> & {
  readonly register: N;
  readonly rows: readonly Row[];
  readonly lineOf: (row: Row) => Line;
  readonly titleOf: (row: Row) => string;
  readonly newTitle: string;
  readonly blank: Entries[N];
  readonly canAdd?: boolean;
  readonly fields: (form: FieldsOf<N>, row: Row | null) => ReactNode;
  /** Acts on the saved row, under the form. */
  readonly more?: (row: Row) => ReactNode;
};

/** A register that is kept by hand: its list, and the form of the open or new row beside it. */
export const EntryRegister = <N extends RegisterName, Row extends RowOf<N>>({
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
            row={row}
            title={row ? titleOf(row) : newTitle}
            blank={blank}
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
