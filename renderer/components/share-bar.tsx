import classes from './share-bar.module.css';

type Properties = {
  /** `13 из 27`. */
  readonly text: string;
  /** `48 %`; '' where there is nothing to count of. */
  readonly percent: string;
  /** From 0 to 1. */
  readonly share: number;
};

/** A share in numbers, with a bar that shows the same. */
export const ShareBar = ({ text, percent, share }: Properties) => (
  <span className={classes['share']}>
    <span className={classes['bar']} aria-hidden>
      <span className={classes['done']} style={{ width: `${Math.round(share * 100)}%` }} />
    </span>
    <span className={classes['numbers']}>
      {text}
      {percent !== '' && <span className={classes['percent']}> · {percent}</span>}
    </span>
  </span>
);
