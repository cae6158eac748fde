import { importText } from '../../../shared/text/screens/import-screen.ts';
import type { PlanRowView } from '../../../shared/views/import-preview/plan-view.ts';
import { LongTable } from '../../components/table/long-table.tsx';
import { DifferenceRow } from './difference-row.tsx';
import type { RowActs } from './row-acts.ts';

type Properties = {
  readonly rows: readonly PlanRowView[];
  /** The title over the class, or over the position. */
  readonly placeTitle: string;
  /** Whether people of several kinds are among the rows. */
  readonly mixed: boolean;
  readonly acts: RowActs;
};

/** The rows of a plan, each with what it would do. */
export const DifferenceTable = ({ rows, placeTitle, mixed, acts }: Properties) => (
  <LongTable
    label={importText.table}
    titles={[
      importText.choice,
      importText.state,
      importText.row,
      importText.person,
      ...(mixed ? [importText.who] : []),
      placeTitle,
      importText.difference,
    ]}
    widths={`4rem 9rem 5rem minmax(10rem, 1.1fr) ${mixed ? '7rem ' : ''}minmax(6rem, 0.6fr) minmax(14rem, 1.8fr)`}
    minWidth={mixed ? '57rem' : '50rem'}
    count={rows.length}
    keyOf={(index) => rows[index]?.id ?? index}
    cells={(index) => {
      const row = rows[index];
      return row && <DifferenceRow row={row} mixed={mixed} acts={acts} />;
    }}
  />
);
