import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';
import { Working } from '../../components/working.tsx';
import { GiveList } from './give-list.tsx';
import { HeldResult } from './held-result.tsx';
import { keepList } from './kept-list.ts';
import { useReconcile } from './use-reconcile.ts';

/** Сверка: a list from the platform against the school's own, decided and written down in one step. */
export const ReconcileScreen = () => {
  const reconciling = useReconcile();
  const { kind, held, busy } = reconciling;
  const finish = (): void => {
    keepList({ text: '' });
    // What was asked for is decided next, among the requests that wait.
    if (kind === 'requests') reconciling.putAway();
  };
  if (held) return <HeldResult reconciling={reconciling} held={held} onDone={finish} />;
  if (busy)
    return (
      <Working
        text={reconcileText.working}
        cancelText={reconcileText.cancel}
        onCancel={reconciling.putAway}
      />
    );
  return <GiveList reconciling={reconciling} />;
};
