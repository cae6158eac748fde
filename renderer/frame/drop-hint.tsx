import { frameText } from '../../shared/text/screens/frame.ts';
import classes from './drop-hint.module.css';

/** Over everything while a file hangs over the window. */
export const DropHint = ({ isOver }: { readonly isOver: boolean }) =>
  isOver && (
    <div className={classes['hint']} role="status">
      <p className={classes['words']}>{frameText.dropHint}</p>
    </div>
  );
