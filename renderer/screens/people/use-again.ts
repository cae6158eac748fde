import { useFrame } from '../../frame/frame-context.ts';
import { screenOf } from '../screen-ids.ts';

/** Hands chosen people over to the screen that makes sheets; null while the program has no such screen. */
export const useAgain = (): ((ids: readonly string[]) => void) | null => {
  const { goTo } = useFrame();
  const screen = screenOf('invitations');
  return screen && ((ids) => goTo({ screen, target: { personIds: ids.join(' ') } }));
};
