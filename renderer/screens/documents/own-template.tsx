import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { DocumentKind } from '../../../shared/domain/documents/document-kind.ts';
import { braced, listEnd, listStart } from '../../../shared/text/documents/placeholders.ts';
import { ordersText, documentsText as text } from '../../../shared/text/screens/documents-screen.ts';
import type { TemplateTags } from '../../../shared/views/documents/template-data.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';

type Line = { readonly tag: string; readonly meaning: string };

const linesOf = ({ values, lists }: TemplateTags): readonly Line[] => [
  ...values.map(({ tag, label }) => ({ tag: braced(tag), meaning: label })),
  ...lists.flatMap(({ tag, label, columns }) => [
    { tag: `${listStart(tag)} ${listEnd(tag)}`, meaning: text.listMeaning(label) },
    ...columns.map((column) => ({ tag: braced(column.tag), meaning: `${label}: ${column.label}` })),
  ]),
];

const Tags = ({ tags }: { readonly tags: TemplateTags }) => (
  <Table aria-label={text.tags} verticalSpacing={4}>
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{text.tag}</Table.Th>
        <Table.Th>{text.meaning}</Table.Th>
        <Table.Th>{ordersText.acts}</Table.Th>
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {linesOf(tags).map(({ tag, meaning }) => (
        <Table.Tr key={`${tag}${meaning}`}>
          <Table.Td>{tag}</Table.Td>
          <Table.Td>{meaning}</Table.Td>
          <Table.Td>
            <CopyButton label={text.copy(tag)} text={tag}>
              {text.copyShort}
            </CopyButton>
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);

type Properties = {
  readonly kind: DocumentKind;
  /** The file's name of the template that is kept. */
  readonly own: string | null;
  readonly tags: TemplateTags;
};

/** The school's own .docx in place of the program's document. */
export const OwnTemplate = ({ kind, own, tags }: Properties) => {
  const [open, setOpen] = useState(false);
  const starter = useCommand('documents.saveStarter');
  const taking = useCommand('documents.chooseTemplate');
  const dropping = useCommand('documents.dropTemplate');
  const { say } = useFrame();
  const saveStarter = async (): Promise<void> => {
    const saved = await starter.run({ kind });
    if (saved?.value) say(`${saved.value.files.join(', ')} – ${text.savedIn(saved.value.folder)}`);
  };
  const take = async (): Promise<void> => {
    const taken = await taking.run({ kind });
    if (taken?.value) say(text.taken(taken.value.fileName), true);
  };
  const drop = async (): Promise<void> => {
    if (await dropping.run({ kind })) say(text.dropped, true);
  };
  return (
    <Section title={text.template} hint={text.templateHint}>
      <Stack gap="sm">
        <Group>
          <Button variant="default" loading={starter.running} onClick={() => void saveStarter()}>
            {text.starter}
          </Button>
          <Button variant="default" loading={taking.running} onClick={() => void take()}>
            {text.take}
          </Button>
          {own !== null && (
            <Button variant="default" loading={dropping.running} onClick={() => void drop()}>
              {text.drop}
            </Button>
          )}
          <Button variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
            {text.tags}
          </Button>
        </Group>
        {own !== null && <Text size="sm">{text.taken(own)}</Text>}
        <FailureNotice failure={starter.failure} onClose={starter.dismiss} />
        <FailureNotice failure={taking.failure} onClose={taking.dismiss} />
        <FailureNotice failure={dropping.failure} onClose={dropping.dismiss} />
        {open && <Tags tags={tags} />}
      </Stack>
    </Section>
  );
};
