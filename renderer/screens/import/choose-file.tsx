import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { useQuery } from '../../bridge/use-query.ts';
import zone from '../../components/drop-zone.module.css';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { BrakeLimits } from './brake-limits.tsx';
import { PastImports } from './past-imports.tsx';
import { PasteTable } from './paste-table.tsx';
import type { Import } from './use-import.ts';

/** The ways by which a roster comes in. */
export const ChooseFile = ({
  importing,
  isOver,
}: {
  readonly importing: Import;
  readonly isOver: boolean;
}) => {
  const info = useQuery('app.info', null, ['file.offered']);
  const [pasting, setPasting] = useState(false);
  const offered = info.state === 'ready' ? info.value.offeredFile : null;
  return (
    <Page>
      <Stack gap="xs">
        <Title order={1}>{importText.title}</Title>
        <Text c="var(--text-soft)">{importText.lead}</Text>
      </Stack>
      <FailureNotice failure={importing.failure} onClose={importing.dismiss} />
      {offered !== null && (
        <Alert variant="outline" title={importText.offered(offered)}>
          <Button size="xs" onClick={importing.takeOffered}>
            {importText.offeredRead}
          </Button>
        </Alert>
      )}
      <div className={zone['zone']} data-over={isOver}>
        <IconFileSpreadsheet size="2.5rem" stroke={1.25} aria-hidden />
        <Text fw={600}>{isOver ? importText.dropNow : importText.drop}</Text>
        <Text size="sm" maw="32rem">
          {importText.dropHint}
        </Text>
        <Group justify="center" mt="xs">
          <Button onClick={importing.choose}>{importText.choose}</Button>
          <Button variant="default" onClick={() => setPasting(true)}>
            {importText.paste}
          </Button>
        </Group>
      </div>
      <Text size="sm" c="var(--text-soft)">
        {importText.notTaken}
      </Text>
      <PastImports />
      <details>
        <summary>{importText.brakeSettings}</summary>
        <BrakeLimits />
      </details>
      <PasteTable opened={pasting} onClose={() => setPasting(false)} onText={importing.paste} />
    </Page>
  );
};
