import { MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import type { FieldProblem, PersonFields } from '../../../shared/domain/people/person-fields.ts';
import { staffFunctions } from '../../../shared/domain/people/role.ts';
import {
  cardText,
  fieldLabels,
  functionNames,
  problemSentences,
} from '../../../shared/text/screens/people-screen.ts';
import type { NamedClass } from '../../../shared/views/people/people-table.ts';
import type { PersonCard } from '../../../shared/views/people/person-card.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FormActs } from '../../components/form-acts.tsx';
import { InlineForm } from '../../components/inline-form.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import type { PersonDraft } from './use-person-draft.ts';

type TextField = Exclude<keyof PersonFields, 'functions' | 'classId'>;

const nameFields: readonly TextField[] = ['surname', 'givenName', 'patronymic'];
const otherFields: readonly TextField[] = ['birthDate', 'phone', 'email', 'position'];

type Properties = {
  readonly card: PersonCard;
  readonly draft: PersonDraft;
  readonly classes: readonly NamedClass[];
  readonly onDone: () => void;
};

/** The fields of a person as a form; what cannot be taken is said at its field. */
export const PersonEditor = ({ card, draft, classes, onDone }: Properties) => {
  const { words } = useFrame();
  const { value: fields, editing } = draft;
  const { failure } = editing;
  const problems = failure?.code === 'person-fields-wrong' ? failure.problems : {};
  const set = (part: Partial<PersonFields>): void => draft.set({ ...fields, ...part });
  const errorOf = (problem: FieldProblem | undefined): string | null =>
    problem === undefined ? null : problemSentences[problem];

  const save = async (): Promise<void> => {
    if (await draft.save()) onDone();
  };
  const cancel = (): void => {
    draft.discard();
    onDone();
  };
  const input = (field: TextField) => (
    <TextInput
      key={field}
      size="xs"
      label={fieldLabels[field](words)}
      value={fields[field]}
      maxLength={300}
      error={errorOf(problems[field])}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <InlineForm changed={draft.changed} onSave={() => void save()} onClose={cancel}>
      <Stack gap="xs">
        {failure?.code !== 'person-fields-wrong' && (
          <FailureNotice failure={failure} onClose={editing.dismiss} />
        )}
        {nameFields.map(input)}
        {card.category === 'student' && (
          <Select
            size="xs"
            searchable
            label={fieldLabels.classId(words)}
            data={classes.map(({ id, label }) => ({ value: id, label }))}
            value={fields.classId === '' ? null : fields.classId}
            allowDeselect={false}
            error={errorOf(problems.classId)}
            onChange={(classId) => set({ classId: classId ?? '' })}
          />
        )}
        {otherFields.filter((field) => card.category === 'staff' || field !== 'position').map(input)}
        {card.category === 'staff' && (
          <MultiSelect
            size="xs"
            label={fieldLabels.functions(words)}
            data={staffFunctions.map((value) => ({ value, label: functionNames[value](words) }))}
            value={[...fields.functions]}
            onChange={(chosen) => set({ functions: staffFunctions.filter((one) => chosen.includes(one)) })}
          />
        )}
        <FormActs cancel={cardText.cancel} running={editing.running} size="xs" onCancel={cancel} />
      </Stack>
    </InlineForm>
  );
};
