import { Title } from '@mantine/core';
import { peopleText } from '../../../shared/text/people-screen.ts';
import { usePeople } from '../../bridge/use-people.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { screenOf } from '../screen-ids.ts';
import { PeopleList } from './people-list.tsx';

/** Люди: everybody of the school in one table. */
export const PeopleScreen = () => {
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
    </Page>
  );
};
