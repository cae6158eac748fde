import { shortDate } from '../../../../shared/domain/values/calendar.ts';
import { annulmentScreenText as text } from '../../../../shared/text/screens/annulment-screen.ts';
import { roleColumn } from '../../../../shared/text/screens/invitations-screen.ts';
import { linksScreenText } from '../../../../shared/text/screens/links-screen.ts';
import type { AnnulmentRow } from '../../../../shared/views/invitations/annulment-view.ts';
import { useFrame } from '../../../frame/frame-context.ts';
import classes from '../invitations.module.css';
import { TickTable } from '../tick-table.tsx';

type Properties = {
  readonly rows: readonly AnnulmentRow[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
};

const columns = [
  { title: text.place, minWidth: '9rem' },
  { title: text.address, className: classes['address'] ?? '' },
  { title: text.added, align: 'right' },
  { title: text.age, align: 'right' },
  { title: text.waiting, align: 'right' },
] as const;

/** The links with a tick for each. */
export const AnnulmentTable = ({ rows, ticked, onTick }: Properties) => {
  const { words } = useFrame();
  return (
    <TickTable
      label={text.list}
      tickAll={text.tickAll}
      columns={columns}
      rows={rows.map(({ id, label, role, url, addedOn, days, waiting }) => {
        const place = linksScreenText.place(label, roleColumn(role, words).toLowerCase());
        return {
          key: id,
          id,
          tick: text.tick(place),
          cells: [place, url, shortDate(addedOn), days, waiting],
        };
      })}
      ticked={ticked}
      onTick={onTick}
    />
  );
};
