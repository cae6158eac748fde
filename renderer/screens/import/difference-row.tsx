import {
  IconAlertTriangle,
  IconCircleMinus,
  IconCirclePlus,
  IconEqual,
  IconExclamationCircle,
  IconPencil,
} from '@tabler/icons-react';
import { changedFieldNames, importText, matchNames, stateNames } from '../../../shared/text/import-screen.ts';
import type { PlanRowView, PlanState, RowNote } from '../../../shared/views/import-preview/plan-view.ts';
import classes from './difference-table.module.css';

const icons = {
  rejected: IconExclamationCircle,
  update: IconPencil,
  create: IconCirclePlus,
  missing: IconCircleMinus,
  unchanged: IconEqual,
} as const satisfies Readonly<Record<PlanState, unknown>>;

const Note = ({ note: { severity, column, text } }: { readonly note: RowNote }) => (
  <div className={classes['note']} data-severity={severity}>
    <IconAlertTriangle size="0.9rem" stroke={1.75} aria-hidden />
    <span>{column === '' ? text : `${column}: ${text}`}</span>
  </div>
);

/** The cells of one row: who, what would become of them, and what is doubtful. */
export const DifferenceRow = ({ row }: { readonly row: PlanRowView }) => {
  const { state, sheet, name, place, changes, match, notes } = row;
  const Icon = icons[state];
  return (
    <>
      <td>
        <div className={classes['state']} data-state={state}>
          <Icon size="1rem" stroke={1.75} aria-hidden />
          <span>{stateNames[state]}</span>
        </div>
      </td>
      <td className={classes['number']}>
        {row.row > 0 && (sheet === '' ? row.row : `${sheet}: ${row.row}`)}
      </td>
      <td className={state === 'rejected' ? classes['raw'] : classes['name']}>{name}</td>
      <td>{place}</td>
      <td>
        {changes.map(({ field, from, to }) => (
          <div key={field} title={match === null ? undefined : matchNames[match]}>
            {changedFieldNames[field]}: <span className={classes['from']}>{from || importText.empty}</span>
            {' → '}
            <span className={classes['to']}>{to || importText.empty}</span>
          </div>
        ))}
        {notes.map((note) => (
          <Note key={`${note.column} ${note.text}`} note={note} />
        ))}
      </td>
    </>
  );
};
