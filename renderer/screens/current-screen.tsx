import { useState } from 'react';
import { useCommand } from '../bridge/use-command.ts';
import { useEvent } from '../bridge/use-event.ts';
import { useQuery } from '../bridge/use-query.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { SchoolFrame } from '../frame/school-frame.tsx';
import { NewSchoolScreen } from './new-school/new-school-screen.tsx';
import { StartScreen } from './start/start-screen.tsx';

/** Shows the screen that fits: without a base the first one, with a base the school's screens. */
export const CurrentScreen = () => {
  const info = useQuery('app.info', null, ['base.switched']);
  const [creating, setCreating] = useState(false);
  const opening = useCommand('base.open');
  const closing = useCommand('base.close');

  useEvent('base.switched', () => setCreating(false));
  useEvent('menu.chosen', ({ act }) => {
    if (act === 'newBase') void closing.run(null).then(() => setCreating(true));
    if (act === 'openBase') void opening.run(null);
    if (act === 'closeBase') void closing.run(null);
  });

  if (info.state === 'loading') return null;
  if (info.state === 'failed') return <FailureNotice failure={info.failure} />;
  const { base, notices, offeredFile } = info.value;
  if (base) {
    const first = offeredFile === null ? 'overview' : 'import';
    return <SchoolFrame key={base.folder} notices={notices} first={first} />;
  }
  if (creating) return <NewSchoolScreen onBack={() => setCreating(false)} />;
  return (
    <StartScreen
      notices={opening.failure ? [...notices, opening.failure] : notices}
      onNewSchool={() => setCreating(true)}
    />
  );
};
