import { useState } from 'react';
import type { Failure } from '../../shared/domain/failure.ts';
import { useCommand } from '../bridge/use-command.ts';
import { useEvent } from '../bridge/use-event.ts';
import { useQuery } from '../bridge/use-query.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { DropHint } from '../frame/drop-hint.tsx';
import { SchoolFrame } from '../frame/school-frame.tsx';
import { useWindowDrop } from '../frame/use-window-drop.ts';
import { NewSchoolScreen } from './new-school/new-school-screen.tsx';
import { PasswordRecoveryKey } from './settings/password-recovery-key.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { GateScreen } from './unlock/gate-screen.tsx';

type OutsideProperties = {
  readonly creating: boolean;
  readonly onCreating: (creating: boolean) => void;
  readonly offeredFile: string | null;
  readonly notices: readonly Failure[];
  readonly onRecoveryKey: (recoveryKey: string | null) => void;
};

/** While no school is open. */
const OutsideSchool = ({ creating, onCreating, offeredFile, notices, onRecoveryKey }: OutsideProperties) => {
  const [failure, setFailure] = useState<Failure | null>(null);
  const isOver = useWindowDrop(setFailure);
  const shown = failure ? [...notices, failure] : notices;
  return (
    <>
      <DropHint isOver={isOver} />
      {creating ? (
        <NewSchoolScreen
          notices={failure ? [failure] : []}
          onBack={() => onCreating(false)}
          onRecoveryKey={onRecoveryKey}
        />
      ) : (
        <StartScreen
          notices={shown}
          offeredFile={offeredFile}
          onNewSchool={() => onCreating(true)}
          onRecoveryKey={onRecoveryKey}
        />
      )}
    </>
  );
};

/** Shows the screen that fits: without a base the first one, with a base the school's screens. */
export const CurrentScreen = () => {
  const info = useQuery('app.info', null, ['base.switched', 'file.offered']);
  const [creating, setCreating] = useState(false);
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const locking = useCommand('protection.lockNow');
  const opening = useCommand('base.open');
  const closing = useCommand('base.close');

  useEvent('base.switched', () => {
    setCreating(false);
    // What the gate tells by itself is not said twice.
    opening.dismiss();
  });
  useEvent('menu.chosen', ({ act }) => {
    if (act === 'newBase') void closing.run(null).then(() => setCreating(true));
    if (act === 'openBase') void opening.run(null);
    if (act === 'lockBase') void locking.run(null);
    if (act === 'closeBase') void closing.run(null);
  });

  if (info.state === 'loading') return null;
  if (info.state === 'failed') return <FailureNotice failure={info.failure} />;
  const { base, gate, notices, offeredFile } = info.value;
  // Before the recovery key: a locked window shows what lies behind the password to nobody.
  if (gate && !base) return <GateScreen key={gate.folder} gate={gate} onRecovered={setRecoveryKey} />;
  if (recoveryKey !== null) {
    return (
      <PasswordRecoveryKey
        organisation={base?.organisation ?? ''}
        recoveryKey={recoveryKey}
        onDone={() => setRecoveryKey(null)}
      />
    );
  }
  if (base) {
    const first = offeredFile === null ? 'overview' : 'import';
    return <SchoolFrame key={base.folder} notices={notices} first={first} />;
  }
  return (
    <OutsideSchool
      creating={creating}
      onCreating={setCreating}
      offeredFile={offeredFile}
      notices={opening.failure ? [...notices, opening.failure] : notices}
      onRecoveryKey={setRecoveryKey}
    />
  );
};
