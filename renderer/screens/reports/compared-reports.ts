import type { Day } from '../../../shared/domain/values/calendar.ts';
import { growthPartText } from '../../../shared/text/screens/reports-parts.ts';
import { useQuery } from '../../bridge/use-query.ts';

/** The handed-over reports that a report of a day can be held against, newest first. */
export const useComparedReports = (
  day: Day,
): readonly { readonly value: string; readonly label: string }[] => {
  const handed = useQuery('reports.handed', null);
  if (handed.state !== 'ready') return [];
  const seen = new Set<number>();
  return handed.value.flatMap(({ number, asOf }) => {
    if (asOf > day || seen.has(number)) return [];
    seen.add(number);
    return [{ value: String(number), label: growthPartText.option(number, asOf) }];
  });
};

/** What the choice stands for: `last`, `none` or a report's number. */
export const againstOf = (choice: string): number | 'last' | null => {
  if (choice === 'last') return 'last';
  return choice === 'none' ? null : Number(choice);
};
