import type { SecondPlace } from '../../../shared/contract/channels/backups-channels.ts';
import { isSecondPlaceOld } from '../../../shared/domain/base/backup.ts';
import { dutyText } from '../../../shared/text/duties.ts';
import { failureSentence } from '../../../shared/text/failures.ts';

type Warning = { readonly code: string; readonly message: string };

/** What the user should know of the second place that the window keeps for a base; nothing where none was chosen. */
export const secondPlaceWarnings = ({ place, carriedOn, age, isThere }: SecondPlace): readonly Warning[] => {
  if (place === null) return [];
  const gone = failureSentence({ code: 'second-place-gone', folder: place });
  const days = carriedOn === null ? null : age;
  return [
    ...(isThere ? [] : [{ code: 'second-place-gone', message: gone }]),
    ...(isSecondPlaceOld(days) ? [{ code: 'second-place-old', message: dutyText.secondOld(days) }] : []),
  ];
};
