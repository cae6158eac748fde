import type { Page } from '@playwright/test';

export type MenuLine = { readonly label: string; readonly items: readonly MenuLine[] };

/** How the application is started for a test. */
export type Start = {
  /** The folder of the program's own settings, in place of the user's. */
  readonly userData: string;
  /** Further words of the command line. */
  readonly words?: readonly string[];
};

/** The running application, the same for every host. */
export type Running = {
  readonly window: Page;
  /** The folder that the next dialog of the system answers with; null: the user closes it. */
  readonly answerDialog: (path: string | null) => Promise<void>;
  readonly menu: () => Promise<readonly MenuLine[]>;
  readonly chooseMenu: (label: string) => Promise<void>;
  /** Closes the window and waits for the end of the process; its exit code. */
  readonly close: () => Promise<number | null>;
  /** Ends the application, whatever it shows; nothing when it has ended. */
  readonly end: () => Promise<void>;
  /** Ends the process at once, as a power cut would. */
  readonly kill: () => Promise<void>;
};

export type Host = {
  readonly name: string;
  readonly start: (start: Start) => Promise<Running>;
  /** Starts the application beside a running one, and waits for the end of that second process. */
  readonly startBeside: (start: Start) => Promise<number | null>;
};
