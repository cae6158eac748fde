import { Button, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type {
  Entries,
  EntryProblems,
  RegisterName,
} from '../../../shared/domain/communication/register-entry.ts';
import { entryProblemText } from '../../../shared/text/chats.ts';
import { communicationText as text } from '../../../shared/text/screens/communication-screen.ts';
import type { calls } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FormActs } from '../../components/form-acts.tsx';
import { type PanelHandle, SidePanel } from '../../components/side-panel.tsx';
import { useWayOut } from '../../components/way-out.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './communication.module.css';

type SaveArgument = Parameters<(typeof calls)['communication.save']>[0];

export type FieldsOf<N extends RegisterName> = {
  readonly fields: Entries[N];
  readonly set: (part: Partial<Entries[N]>) => void;
  /** What the input of a field is given; its error in words. */
  readonly bind: <F extends keyof Entries[N] & string>(
    field: F,
  ) => {
    readonly value: Entries[N][F];
    readonly error: string | null;
    readonly onChange: (value: Entries[N][F]) => void;
  };
};

/** A row as the list has it, which knows more than its form holds. */
export type RowOf<N extends RegisterName> = Entries[N] & { readonly id: string };

type Properties<N extends RegisterName> = {
  readonly register: N;
  /** Null: a new row. */
  readonly row: RowOf<N> | null;
  readonly title: string;
  /** With what the form of a new row begins. */
  readonly blank: Entries[N];
  readonly onClose: () => void;
  readonly children: (form: FieldsOf<N>) => ReactNode;
  /** Acts on the saved row, under the form. */
  readonly more?: ReactNode;
};

const entryOf = <Entry extends object>(row: Entry, blank: Entry): Entry =>
  // The names are those of the blank entry, so nothing is missing.
  Object.fromEntries(Object.keys(blank).map((name) => [name, row[name as keyof Entry]])) as Entry;

/** One row of a register as a form beside its list; what cannot be taken is said at its field. */
export const EntryForm = <N extends RegisterName>(properties: Properties<N>) => {
  const { register, row, title, blank, onClose, children, more } = properties;
  const id = row?.id ?? null;
  const { say } = useFrame();
  const saving = useCommand('communication.save');
  const removing = useCommand('communication.remove');
  const [first] = useState(() => (row ? entryOf<Entries[N]>(row, blank) : blank));
  const [fields, setFields] = useState(first);
  /** What was last to be saved: a field that has been changed since is marked no longer. */
  const [tried, setTried] = useState(fields);
  const panel = useRef<PanelHandle>(null);
  useEffect(() => panel.current?.focus(), []);
  const { failure } = saving;
  const { leave, question } = useWayOut(JSON.stringify(fields) !== JSON.stringify(first), onClose);
  const form = useRef<HTMLFormElement>(null);
  // A marked field above what is shown would be looked for in vain.
  useEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [failure]);
  const problems = new Map(
    Object.entries<EntryProblems[string]>(failure?.code === 'entry-wrong' ? failure.problems : {}).filter(
      ([name]) => fields[name as keyof Entries[N]] === tried[name as keyof Entries[N]],
    ),
  );
  const mended = failure?.code === 'entry-wrong' && problems.size === 0;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(fields);
    // The register's name and its fields belong together by the properties' type.
    const done = await saving.run({ id, entry: { register, fields } } as SaveArgument);
    if (!done) return;
    say(text.saved);
    onClose();
  };
  const remove = async (): Promise<void> => {
    if (id === null) return;
    const done = await removing.run({ register, ids: [id] });
    if (!done) return;
    say(text.removed(done.value));
    onClose();
  };
  return (
    <SidePanel handle={panel} title={title} closeLabel={text.close} onClose={leave}>
      <form ref={form} onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="xs">
          {children({
            fields,
            set: (part) => setFields((before) => ({ ...before, ...part })),
            bind: (field) => {
              const problem = problems.get(field);
              return {
                value: fields[field],
                error: problem === undefined ? null : entryProblemText[problem],
                onChange: (value) => setFields((before) => ({ ...before, [field]: value })),
              };
            },
          })}
          <FailureNotice failure={mended ? null : failure} onClose={saving.dismiss} />
          <FailureNotice failure={removing.failure} onClose={removing.dismiss} />
          <FormActs running={saving.running} size="xs" onCancel={onClose}>
            {id !== null && (
              <Button
                variant="subtle"
                c="var(--text-bad)"
                size="xs"
                loading={removing.running}
                onClick={() => void remove()}
              >
                {text.remove}
              </Button>
            )}
          </FormActs>
        </Stack>
      </form>
      {more && <div className={classes['more']}>{more}</div>}
      {question}
    </SidePanel>
  );
};
