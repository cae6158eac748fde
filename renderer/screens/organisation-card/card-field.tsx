import { TextInput } from '@mantine/core';
import {
  cardFieldHints,
  cardFieldLabels,
  organisationCardText,
} from '../../../shared/text/organisation-card.ts';
import type { CardField } from '../../../shared/views/request-form/flat-card.ts';
import type { RequestForm } from '../../../shared/views/request-form/request-form.ts';
import { DayField } from '../../components/day-field.tsx';
import type { CardDraft } from './use-card-draft.ts';

const LONGEST = 1000;

const inputModes: Partial<Readonly<Record<CardField, 'numeric' | 'tel' | 'email' | 'url'>>> = {
  inn: 'numeric',
  okpo: 'numeric',
  ogrn: 'numeric',
  phone: 'tel',
  administratorPhone: 'tel',
  email: 'email',
  administratorEmail: 'email',
  site: 'url',
};

const required: ReadonlySet<CardField> = new Set<CardField>([
  'fullName',
  'city',
  'directorSurname',
  'directorGivenName',
  'directorPost',
  'administratorSurname',
  'administratorGivenName',
  'administratorPost',
  'administratorPhone',
  'administratorEmail',
  'orderNumber',
  'orderDate',
]);

export type CardFieldProperties = {
  readonly draft: CardDraft;
  readonly problems: RequestForm['problems'];
  /** Whether an empty field counts as a problem here. */
  readonly strict: boolean;
};

type Properties = CardFieldProperties & { readonly field: CardField };

const problemOf = ({ field, problems, strict }: Properties): string | null => {
  const problem = new Map(Object.entries(problems)).get(field);
  return problem && (strict || problem.reason !== 'empty') ? problem.sentence : null;
};

/** One field of the organisation's card, with what is wrong with it. */
export const CardTextField = (properties: Properties) => {
  const { draft, field, strict } = properties;
  const inputMode = inputModes[field];
  const shared = {
    label: cardFieldLabels[field],
    error: problemOf(properties),
  };
  if (field === 'orderDate') {
    return (
      <DayField
        {...shared}
        description={organisationCardText.dayHint}
        unreadable={organisationCardText.dayUnreadable}
        required={strict}
        value={draft.flat.fields.orderDate}
        onChange={(day) => draft.setField(field, day)}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      description={cardFieldHints[field]}
      withAsterisk={strict && required.has(field)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      maxLength={LONGEST}
      {...(inputMode && { inputMode })}
      value={draft.flat.fields[field]}
      onChange={(event) => draft.setField(field, event.currentTarget.value)}
    />
  );
};
