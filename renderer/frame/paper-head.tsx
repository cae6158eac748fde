import { dateInWords } from '../../shared/text/words/dates.ts';
import { localToday } from '../components/local-today.ts';
import { usePrinting } from '../components/printing/use-printing.ts';
import classes from './frame.module.css';

/** Over a screen that goes to paper: whose it is, and of which day. */
export const PaperHead = ({ organisation }: { readonly organisation: string }) => {
  const printing = usePrinting();
  return (
    printing && (
      <p className={classes['paperHead']}>
        <span>{organisation}</span>
        <span>{dateInWords(localToday())}</span>
      </p>
    )
  );
};
