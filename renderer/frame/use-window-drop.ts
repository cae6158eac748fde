import type { Failure } from '../../shared/domain/failure.ts';
import { fileKindOf } from '../../shared/importing/cells/file-endings.ts';
import { calls } from '../bridge/bridge.ts';
import { droppedBytes } from '../bridge/taken-bytes.ts';
import { useFileDrop } from '../components/use-file-drop.ts';

/** Opens a base's file; where the system tells no path of it, the user is asked for its folder. */
const openBase = async (file: File): Promise<Failure | null> => {
  // The preload takes the file for its path: a window names no path.
  const dropped = calls['base.openDropped'] as unknown as (
    file: File,
  ) => ReturnType<(typeof calls)['base.openDropped']>;
  const opened = await dropped(file);
  if (opened.ok) return null;
  if (opened.failure.code !== 'call-refused') return opened.failure;
  const chosen = await calls['base.open'](null);
  return chosen.ok ? null : chosen.failure;
};

const offerList = async (file: File): Promise<Failure | null> => {
  const read = await droppedBytes(file);
  if (!read.ok) return read.failure;
  const offered = await calls['app.offerFile'](read.value);
  return offered.ok ? null : offered.failure;
};

const take = async (file: File): Promise<Failure | null> => {
  const kind = fileKindOf(file.name);
  if (kind === 'base') return openBase(file);
  return kind === 'list' ? offerList(file) : { code: 'file-not-taken', file: file.name };
};

/** Takes what is dropped on the window where the screen has no use for it; true while a file hangs over it. */
export const useWindowDrop = (fail: (failure: Failure) => void): boolean =>
  useFileDrop(
    (file) => {
      void take(file).then((failure) => {
        if (failure) fail(failure);
      });
    },
    { isWindow: true, prefers: ({ name }) => fileKindOf(name) === 'base' },
  );
