import type { Backup } from '../../../shared/domain/base/backup.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import { unlockHeader } from '../load-base.ts';
import type { Cost } from '../sealing/key-derivation.ts';
import { decodeHeader } from '../sealing/key-header.ts';
import type { Secret } from '../sealing/key-ring.ts';
import type { KeyedFiles } from '../sealing/keyed-files.ts';
import { readBackup } from './backups.ts';

/** Keys from the first backup whose header they open: the base's own header may be what is damaged. */
export const unlockCopies = async (
  keyed: KeyedFiles,
  backups: readonly Backup[],
  secret: Secret,
  cost?: Cost,
): Promise<Failure | null> => {
  let failure: Failure | null = null;
  for (const { name } of backups.toReversed()) {
    const reading = decodeHeader(await readBackup(keyed.files, name));
    if (reading.kind !== 'sealed') continue;
    failure = await unlockHeader(keyed, reading.header, secret, cost);
    if (failure === null) return null;
  }
  return failure;
};
