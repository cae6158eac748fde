import { Table } from '@mantine/core';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { stateNames } from '../../../shared/text/report/report.ts';
import { classListText } from '../../../shared/text/report/report-sheets.ts';
import { notJoinedText as text } from '../../../shared/text/screens/reports-screen.ts';
import { capitalised, roleTitle } from '../../../shared/text/words/roles.ts';
import { initialsOf } from '../../../shared/views/report-screen/initials-of.ts';
import type { NotJoinedGroup } from '../../../shared/views/report-screen/report-view.ts';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './reports.module.css';

type Properties = {
  readonly group: NotJoinedGroup;
  readonly title: string;
  /** Surnames with initials in place of full names. */
  readonly short: boolean;
};

const useRows = ({ people }: NotJoinedGroup, short: boolean) => {
  const { words } = useFrame();
  const hasChildren = people.some(({ children }) => children.length > 0);
  const heads = [text.name, text.role, ...(hasChildren ? [text.child] : []), text.state, text.since];
  const rows = people.map(({ name, role, children, state, since }) => [
    short ? initialsOf(name) : name,
    roleTitle(role, words).replace(/\s*\(.*/, ''),
    ...(hasChildren ? [children.join(', ')] : []),
    stateNames[state],
    since === null ? '–' : shortDate(since),
  ]);
  return { heads, rows };
};

export const NotJoinedTable = ({ group, title, short }: Properties) => {
  const { heads, rows } = useRows(group, short);
  return <Table aria-label={title} data={{ head: heads, body: rows.map((row) => [...row]) }} fz="sm" />;
};

/** The list of one class on a page of its own, for its class teacher. */
export const NotJoinedPage = ({ group, title, short }: Properties) => {
  const { words } = useFrame();
  const { heads, rows } = useRows(group, short);
  return (
    <section className={classes['printedPage']}>
      <h1 className={classes['printedTitle']}>{title}</h1>
      {group.classTeacher !== '' && (
        <p className={classes['printedNote']}>
          {classListText.teacher(capitalised(words.classTeacher.one), group.classTeacher)}
        </p>
      )}
      <table className={classes['printed']}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: namesakes of one class are alike
            <tr key={place}>
              {row.map((value, index) => (
                <td key={heads[index]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
