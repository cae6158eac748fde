import { Select } from '@mantine/core';
import { organisationKinds, platforms } from '../../../shared/domain/organisation/organisation.ts';
import { organisationCardText as text } from '../../../shared/text/organisation-card.ts';
import { kindNames } from '../../../shared/text/screens/start-screen.ts';
import { platformNames } from '../../../shared/text/words/platform-names.ts';
import type { CardField } from '../../../shared/views/request-form/flat-card.ts';
import { FormGrid, WideField } from '../../components/form-grid.tsx';
import { Section } from '../../components/section.tsx';
import { type CardFieldProperties, CardTextField } from './card-field.tsx';

const organisationFields = [
  'shortName',
  'city',
  'region',
  'address',
  'phone',
  'email',
  'site',
  'inn',
  'kpp',
  'ogrn',
  'okpo',
] as const satisfies readonly CardField[];

const directorFields = [
  'directorSurname',
  'directorGivenName',
  'directorPatronymic',
  'directorPost',
] as const satisfies readonly CardField[];

const administratorFields = [
  'administratorSurname',
  'administratorGivenName',
  'administratorPatronymic',
  'administratorPost',
  'administratorPhone',
  'administratorEmail',
] as const satisfies readonly CardField[];

const orderFields = ['orderNumber', 'orderDate'] as const satisfies readonly CardField[];

/** The fields of each part, for counting what is missing. */
export const cardParts: Readonly<Record<'organisation' | 'administrator' | 'order', readonly CardField[]>> = {
  organisation: ['fullName', ...organisationFields, ...directorFields],
  administrator: administratorFields,
  order: orderFields,
};

const Fields = ({ names, ...rest }: CardFieldProperties & { readonly names: readonly CardField[] }) => (
  <FormGrid>
    {names.map((field) => (
      <CardTextField key={field} field={field} {...rest} />
    ))}
  </FormGrid>
);

export const OrganisationFields = (properties: CardFieldProperties) => {
  const { flat, setChoice } = properties.draft;
  return (
    <>
      <Section title={text.organisation}>
        <FormGrid>
          <Select
            label={text.kind}
            description={text.kindHint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={organisationKinds.map((value) => ({ value, label: kindNames[value] }))}
            value={flat.kind}
            allowDeselect={false}
            onChange={(kind) => kind && setChoice({ kind })}
          />
          <Select
            label={text.platform}
            data={platforms.map((value) => ({ value, label: platformNames[value] }))}
            value={flat.platform}
            allowDeselect={false}
            onChange={(platform) => platform && setChoice({ platform })}
          />
          <WideField>
            <CardTextField field="fullName" {...properties} />
          </WideField>
          {organisationFields.map((field) => (
            <CardTextField key={field} field={field} {...properties} />
          ))}
        </FormGrid>
      </Section>
      <Section title={text.director}>
        <Fields names={directorFields} {...properties} />
      </Section>
    </>
  );
};

export const AdministratorFields = (properties: CardFieldProperties) => (
  <Section title={text.administrator}>
    <Fields names={administratorFields} {...properties} />
  </Section>
);

export const OrderFields = (properties: CardFieldProperties) => (
  <Section title={text.order}>
    <Fields names={orderFields} {...properties} />
  </Section>
);
