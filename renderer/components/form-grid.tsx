import type { ReactNode } from 'react';
import classes from './form-grid.module.css';

/** Fields side by side where there is room for them. */
export const FormGrid = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes['grid']}>{children}</div>
);

/** A field that takes the whole width of the grid. */
export const WideField = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes['wide']}>{children}</div>
);
