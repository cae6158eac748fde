import classes from './standing-mark.module.css';

type Properties = {
  readonly text: string;
  /** Only an addition: the words tell the same. */
  readonly tone: 'none' | 'waiting' | 'good' | 'bad';
};

/** A state in words with a dot before it. */
export const StandingMark = ({ text, tone }: Properties) => (
  <span className={classes['mark']} data-tone={tone}>
    {text}
  </span>
);
