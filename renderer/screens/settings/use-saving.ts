import type { ArgumentOf } from '../../../shared/contract/contract.ts';
import { settingsText } from '../../../shared/text/settings-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useFrame } from '../../frame/frame-context.ts';

/** Saves a part of the organisation's settings and says so. */
export const useSaving = () => {
  const command = useCommand('organisation.change');
  const { say } = useFrame();
  const save = async (change: ArgumentOf<'organisation.change'>): Promise<void> => {
    if (await command.run(change)) say(settingsText.saved);
  };
  return { command, save: (change: ArgumentOf<'organisation.change'>) => void save(change) };
};
