import { Alert, List, Stack, Tabs, Text } from '@mantine/core';
import { requestText as text } from '../../../shared/text/screens/registration-screen.ts';
import type { RequestForm } from '../../../shared/views/request-form/request-form.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { PaperView } from '../../components/paper-view.tsx';
import { Section } from '../../components/section.tsx';
import { CaseQuestions } from './case-questions.tsx';

type MailProperties = { readonly mail: NonNullable<RequestForm['preview']>['mail'] };

/** The mail in its parts, each to be copied. */
export const MailParts = ({ mail }: MailProperties) => (
  <div>
    {(
      [
        ['to', mail.to],
        ['subject', mail.subject],
        ['body', mail.text],
      ] as const
    ).map(([part, value]) => (
      <CopyField key={part} label={text[part]} text={value} copy={text.copy} copied={text.copied} />
    ))}
  </div>
);

/** What will be made, and what should be looked at before it is signed. */
export const RegistrationPreview = ({ form }: { readonly form: RequestForm }) => {
  const { preview, warnings, cases } = form;
  if (!preview) return <Text>{text.previewMissing}</Text>;
  return (
    <Stack>
      {warnings.length > 0 && (
        <Alert color="yellow" variant="outline" title={text.warnings}>
          <List size="sm" listStyleType="none">
            {warnings.map((warning) => (
              <List.Item key={warning}>{warning}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <CaseQuestions cases={cases} />
      <Section title={text.documentsLabel}>
        <Tabs defaultValue="order" keepMounted={false}>
          <Tabs.List aria-label={text.documentsLabel}>
            <Tabs.Tab value="order">{text.documents.order}</Tabs.Tab>
            <Tabs.Tab value="letter">{text.documents.letter}</Tabs.Tab>
            <Tabs.Tab value="mail">{text.documents.mail}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="order" pt="md">
            <PaperView paper={preview.order} />
          </Tabs.Panel>
          <Tabs.Panel value="letter" pt="md">
            <PaperView paper={preview.letter} />
          </Tabs.Panel>
          <Tabs.Panel value="mail" pt="md">
            <MailParts mail={preview.mail} />
          </Tabs.Panel>
        </Tabs>
      </Section>
    </Stack>
  );
};
