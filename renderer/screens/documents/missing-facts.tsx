import { Alert, Button, Group, List, Stack } from '@mantine/core';
import type { DocumentKind } from '../../../shared/domain/documents/document-kind.ts';
import { documentsText as text } from '../../../shared/text/screens/documents-screen.ts';
import type { DocumentPreview } from '../../../shared/views/documents-desk/documents-desk.ts';
import { type Place, useFrame } from '../../frame/frame-context.ts';

type ListedKind = keyof typeof text.fillList;

/** Where the list of a document comes from. */
const places: Readonly<Record<ListedKind, Place>> = {
  acknowledgement: { screen: 'import' },
  classList: { screen: 'import' },
  classTeachers: { screen: 'classes' },
  administrators: { screen: 'communication' },
  consent: { screen: 'communication' },
  services: { screen: 'documents', target: { part: 'lists' } },
};

const isListed = (kind: DocumentKind): kind is ListedKind => Object.hasOwn(places, kind);

type Properties = Pick<DocumentPreview, 'missing' | 'lacks'> & { readonly kind: DocumentKind };

/** What a document lacks, with the ways to where it is filled in. */
export const MissingFacts = ({ kind, missing, lacks }: Properties) => {
  const { goTo } = useFrame();
  return (
    <Alert color="yellow" variant="outline" title={text.missing}>
      <Stack gap="xs" align="start">
        <List size="sm">
          {missing.map((each) => (
            <List.Item key={each}>{each}</List.Item>
          ))}
        </List>
        <Group gap="xs">
          {lacks.list && isListed(kind) && (
            <Button variant="default" size="xs" onClick={() => goTo(places[kind])}>
              {text.fillList[kind]}
            </Button>
          )}
          {lacks.card && (
            <Button variant="default" size="xs" onClick={() => goTo({ screen: 'settings' })}>
              {text.fill}
            </Button>
          )}
        </Group>
      </Stack>
    </Alert>
  );
};
