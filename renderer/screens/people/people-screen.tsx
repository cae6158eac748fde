import { Button, Group, Title } from '@mantine/core';
import { useState } from 'react';
import { addText } from '../../../shared/text/movements.ts';
import { peopleText } from '../../../shared/text/screens/people-screen.ts';
import { usePeople } from '../../bridge/use-people.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { screenOf } from '../screen-ids.ts';
import { AddPerson } from './add-person.tsx';
import { PeopleList } from './people-list.tsx';

/** Люди: everybody of the school in one table. */
export const PeopleScreen = () => {
  const [adds, setAdds] = useState(false);
  const people = usePeople();
  const { goTo } = useFrame();
  if (people.state === 'loading') return null;
  if (people.state === 'failed') return <FailureNotice failure={people.failure} />;
  if (people.index.table.ids.length > 0) return <PeopleList index={people.index} />;
  const importScreen = screenOf('import');
  return (
    <Page>
      <Title order={1}>{peopleText.title}</Title>
      <EmptyState
        title={peopleText.empty}
        hint={peopleText.emptyHint}
        {...(importScreen && {
          act: peopleText.toImport,
          onAct: () => goTo({ screen: importScreen }),
        })}
      />
      <Group>
        <Button variant="default" onClick={() => setAdds(true)}>
          {addText.open}
        </Button>
      </Group>
      {adds && (
        <AddPerson table={people.index.table} onClose={() => setAdds(false)} onAdded={() => undefined} />
      )}
    </Page>
  );
};
