import { Modal, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PersonFields } from '../../../shared/domain/people/person-fields.ts';
import type { Category } from '../../../shared/domain/people/role.ts';
import { addText, moveText } from '../../../shared/text/movements.ts';
import { fieldLabels, problemSentences } from '../../../shared/text/screens/people-screen.ts';
import { capitalised } from '../../../shared/text/words/roles.ts';
import type { PeopleTable } from '../../../shared/views/people/people-table.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FormActs } from '../../components/form-acts.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useWayOut } from '../../components/way-out.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { OrderFields, useOrderDraft } from './order-fields.tsx';
import { RelativesSelect } from './relatives-select.tsx';

const nobody: PersonFields = {
  surname: '',
  givenName: '',
  patronymic: '',
  birthDate: '',
  phone: '',
  email: '',
  position: '',
  functions: [],
  classId: '',
};

type TextField = Exclude<keyof PersonFields, 'functions' | 'classId'>;

const textFields: Readonly<Record<Category, readonly TextField[]>> = {
  student: ['surname', 'givenName', 'patronymic', 'birthDate'],
  staff: ['surname', 'givenName', 'patronymic', 'position', 'phone', 'email'],
  guardian: ['surname', 'givenName', 'patronymic', 'phone', 'email'],
};

const order: readonly Category[] = ['student', 'staff', 'guardian'];

type Properties = {
  readonly table: PeopleTable;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
};

/** Adds one person by hand: a new pupil, a colleague, a guardian of a child who is here. */
export const AddPerson = ({ table, onClose, onAdded }: Properties) => {
  const { words, say } = useFrame();
  useReturnFocus();
  const adding = useCommand('people.add');
  const orderDraft = useOrderDraft();
  const [category, setCategory] = useState<Category>('student');
  const [fields, setFields] = useState<PersonFields>(nobody);
  const [childIds, setChildIds] = useState<readonly string[]>([]);
  const { leave, asks, question } = useWayOut(fields !== nobody || childIds.length > 0, onClose);
  const { failure } = adding;
  const problems = failure?.code === 'person-fields-wrong' ? failure.problems : {};
  const errorOf = (field: keyof PersonFields): string | null => {
    const problem = problems[field];
    return problem === undefined ? null : problemSentences[problem];
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { on } = orderDraft.draft;
    if (on === '') return;
    const person = {
      category,
      fields: { ...fields, functions: [...fields.functions] },
      childIds: category === 'guardian' ? [...childIds] : [],
    };
    const done = await adding.run({ person, order: { ...orderDraft.draft, on } });
    if (!done) return;
    onClose();
    onAdded(done.value);
    say(addText.added([fields.surname, fields.givenName].join(' ').trim()));
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={leave}
      closeOnEscape={!asks}
      title={addText.title}
      closeButtonProps={{ 'aria-label': moveText.close }}
    >
      <form onSubmit={(event) => void add(event)} noValidate>
        <Stack gap="sm">
          {failure?.code !== 'person-fields-wrong' && (
            <FailureNotice failure={failure} onClose={adding.dismiss} />
          )}
          <SegmentedControl
            aria-label={addText.who}
            value={category}
            onChange={setCategory}
            data={order.map((value) => ({ value, label: capitalised(addText.category(value, words)) }))}
          />
          {textFields[category].map((field) => (
            <TextInput
              key={field}
              {...(field === 'surname' && { 'data-autofocus': true })}
              label={fieldLabels[field](words)}
              value={fields[field]}
              maxLength={300}
              autoComplete="off"
              error={errorOf(field)}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setFields((before) => ({ ...before, [field]: value }));
              }}
            />
          ))}
          {category === 'student' && (
            <Select
              searchable
              label={fieldLabels.classId(words)}
              data={table.classes.map(({ id, label }) => ({ value: id, label }))}
              value={fields.classId === '' ? null : fields.classId}
              error={errorOf('classId')}
              onChange={(classId) => setFields((before) => ({ ...before, classId: classId ?? '' }))}
            />
          )}
          {category === 'guardian' ? (
            <RelativesSelect
              table={table}
              category="student"
              label={addText.child}
              value={childIds}
              onChange={setChildIds}
            />
          ) : (
            <OrderFields {...orderDraft} />
          )}
          <FormActs act={addText.add} cancel={addText.cancel} running={adding.running} onCancel={onClose} />
        </Stack>
      </form>
      {question}
    </Modal>
  );
};
