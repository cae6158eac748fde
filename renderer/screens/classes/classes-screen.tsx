import { Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { classesText } from '../../../shared/text/screens/classes-screen.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { screenOf } from '../screen-ids.ts';
import { ClassesList } from './classes-list.tsx';
import { YearTransferGuide } from './year-transfer.tsx';

/** Asks for the classes whenever it is shown: after a transfer nothing of the year before is left. */
const AllClasses = ({ onTransfer }: { readonly onTransfer: () => void }) => {
  const { words, goTo } = useFrame();
  const rows = useQuery('classes.list', null);
  if (rows.state === 'loading') return null;
  if (rows.state === 'failed') return <FailureNotice failure={rows.failure} />;
  if (rows.value.length > 0) return <ClassesList rows={rows.value} onTransfer={onTransfer} />;
  const importScreen = screenOf('import');
  return (
    <Page>
      <Title order={1}>{classesText.title(words)}</Title>
      <EmptyState
        title={classesText.empty(words)}
        hint={classesText.emptyHint(words)}
        {...(importScreen && {
          act: classesText.toImport,
          onAct: () => goTo({ screen: importScreen }),
        })}
      />
    </Page>
  );
};

/** Классы: the structure of the school, and how far each class has come. */
export const ClassesScreen = () => {
  const { place } = useFrame();
  const [transfers, setTransfers] = useState(false);
  useEffect(() => setTransfers(place.target?.['part'] === 'transfer'), [place]);
  return transfers ? (
    <YearTransferGuide onClose={() => setTransfers(false)} />
  ) : (
    <AllClasses onTransfer={() => setTransfers(true)} />
  );
};
