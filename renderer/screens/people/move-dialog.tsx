import { Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PersonName } from '../../../shared/domain/organisation/organisation.ts';
import { type PeopleMove, type StaffRole, staffRoles } from '../../../shared/domain/people/move-people.ts';
import { moveText } from '../../../shared/text/movements.ts';
import { fieldLabels, shortRole } from '../../../shared/text/screens/people-screen.ts';
import type { NamedClass, PeopleTable } from '../../../shared/views/people/people-table.ts';
import { usualMove } from '../../../shared/views/people/usual-move.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FormActs } from '../../components/form-acts.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';
import { OrderFields, useOrderDraft } from './order-fields.tsx';

type Kind = PeopleMove['kind'];

/** Whose movement it is; the name is that of the only one, null when there are many. */
type Moved = { readonly ids: readonly string[]; readonly name: PersonName | null };

const kinds: readonly Kind[] = ['transfer', 'departure', 'arrival', 'roleChange', 'rename'];
const nameParts = ['surname', 'givenName', 'patronymic'] as const;

type Draft = {
  readonly kind: Kind;
  readonly classId: string | null;
  readonly role: StaffRole;
  readonly name: PersonName;
};

/** The movement as drafted; null while something is missing. */
const moveOf = ({ kind, classId, role, name }: Draft): PeopleMove | null => {
  if (kind === 'transfer') return classId === null ? null : { kind, classId };
  if (kind === 'roleChange') return { kind, role };
  if (kind === 'rename') return { kind, name };
  return { kind };
};

type DetailProperties = {
  readonly draft: Draft;
  readonly classes: readonly NamedClass[];
  readonly onChange: (part: Partial<Draft>) => void;
};

const Details = ({ draft, classes, onChange }: DetailProperties) => {
  const { words } = useFrame();
  if (draft.kind === 'transfer') {
    return (
      <Select
        searchable
        label={moveText.into}
        data={classes.map(({ id, label }) => ({ value: id, label }))}
        value={draft.classId}
        onChange={(classId) => onChange({ classId })}
      />
    );
  }
  if (draft.kind === 'roleChange') {
    return (
      <Select
        label={moveText.role}
        data={staffRoles.map((value) => ({ value, label: shortRole(value, words) }))}
        value={draft.role}
        allowDeselect={false}
        onChange={(role) => onChange({ role: staffRoles.find((one) => one === role) ?? draft.role })}
      />
    );
  }
  if (draft.kind !== 'rename') return null;
  return nameParts.map((part) => (
    <TextInput
      key={part}
      label={fieldLabels[part](words)}
      value={draft.name[part]}
      maxLength={100}
      autoComplete="off"
      onChange={(event) => onChange({ name: { ...draft.name, [part]: event.currentTarget.value } })}
    />
  ));
};

type Properties = {
  readonly moved: Moved;
  /** Their name, or their number. */
  readonly who: string;
  readonly table: PeopleTable;
  readonly onClose: () => void;
};

/** Writes a transfer, a leaving, a coming back, a new name or role down, by an order. */
export const MoveDialog = ({ moved: { ids, name }, who, table, onClose }: Properties) => {
  const { words, say } = useFrame();
  useReturnFocus();
  const moving = useCommand('people.move');
  const order = useOrderDraft();
  const offered = kinds.filter((kind) => kind !== 'rename' || name !== null);
  const [draft, setDraft] = useState<Draft>(() => ({
    kind: offered.find((kind) => kind === usualMove(table, ids)) ?? 'departure',
    classId: null,
    role: 'teacher',
    name: name ?? { surname: '', givenName: '', patronymic: '' },
  }));
  const move = moveOf(draft);
  const { on } = order.draft;
  const apply = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!move || on === '') return;
    const done = await moving.run({ ids: [...ids], move, order: { ...order.draft, on } });
    if (!done) return;
    onClose();
    say(moveText.moved(moveText.kinds[draft.kind], done.value), done.value > 0);
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={moveText.title(who)}
      closeButtonProps={{ 'aria-label': moveText.close }}
    >
      <form onSubmit={(event) => void apply(event)} noValidate>
        <Stack gap="md">
          <FailureNotice failure={moving.failure} onClose={moving.dismiss} />
          <Select
            data-autofocus
            label={moveText.what}
            data={offered.map((value) => ({ value, label: moveText.kinds[value] }))}
            value={draft.kind}
            allowDeselect={false}
            onChange={(kind) =>
              setDraft((before) => ({ ...before, kind: kinds.find((one) => one === kind) ?? before.kind }))
            }
          />
          <Details
            draft={draft}
            classes={table.classes}
            onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
          />
          <OrderFields {...order} />
          <Text size="sm" c="var(--text-soft)">
            {moveText.hints[draft.kind](words)}
          </Text>
          <FormActs
            act={moveText.apply}
            cancel={moveText.cancel}
            running={moving.running}
            disabled={!move || on === ''}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
};
