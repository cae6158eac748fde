import { UnstyledButton } from '@mantine/core';
import { figureTitles, reportsText as text } from '../../../shared/text/screens/reports-screen.ts';
import { grouped } from '../../../shared/text/words/plural.ts';
import classes from './reports.module.css';
import { type ShownFigure, useShowPeople } from './show-people.ts';

type Properties = {
  readonly figure: ShownFigure;
  readonly count: number;
  /** What is shown in place of the count. */
  readonly shown?: string;
};

/** A number of people that opens their list; none is no button. */
export const FigureButton = ({ figure, count, shown = grouped(count) }: Properties) => {
  const show = useShowPeople();
  if (count === 0) return <span className={classes['none']}>{shown}</span>;
  const what = [figure.where, figureTitles[figure.name].toLowerCase()]
    .filter((part) => part !== '')
    .join(', ');
  return (
    <UnstyledButton
      className={classes['number'] ?? ''}
      fz="sm"
      aria-label={text.showPeople(what, shown)}
      onClick={(event) => show(figure, event.currentTarget)}
    >
      {shown}
    </UnstyledButton>
  );
};
