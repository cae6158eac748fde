import type { OpenDialogOptions, OpenDialogReturnValue } from 'electron';
import { strict } from './strict.ts';

/** What a person would choose in the next dialog; null: they close it. */
const answers: (string | null)[] = [];
const shown: string[] = [];

/** Asks a real person for a path, when one sits before the window; null: nobody does. */
let person: ((question: string, path: string) => Promise<string | null>) | null = null;

export const askPerson = (ask: NonNullable<typeof person>): void => {
  person = ask;
};

export const answerNextDialog = (path: string | null): void => {
  answers.push(path);
};

/** The titles of the dialogs that were shown, and the messages of error boxes. */
export const shownDialogs = (): readonly string[] => shown;

const nextAnswer = async ({ title, defaultPath }: OpenDialogOptions): Promise<string | null> => {
  if (person) return person(title ?? '', defaultPath ?? '');
  const answer = answers.shift();
  if (answer === undefined) throw new Error(`nobody answers the dialog «${title}»`);
  return answer;
};

export const dialog = strict('dialog', {
  showOpenDialog: async (_window: unknown, options: OpenDialogOptions): Promise<OpenDialogReturnValue> => {
    shown.push(options.title ?? '');
    const answer = await nextAnswer(options);
    return { canceled: answer === null, filePaths: answer === null ? [] : [answer] };
  },
  showErrorBox: (title: string, content: string): void => {
    shown.push(`${title}: ${content}`);
    process.stderr.write(`${title}: ${content}\n`);
  },
});
