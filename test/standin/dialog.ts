import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
} from 'electron';
import { strict } from './strict.ts';

/** What a person would choose in the next dialog; null: they close it. */
const answers: (string | null)[] = [];
const shown: string[] = [];
/** The buttons that a person would press in the next messages. */
const presses: string[] = [];

/** Asks a real person for a path, when one sits before the window; null: nobody does. */
let person: ((question: string, path: string) => Promise<string | null>) | null = null;

export const askPerson = (ask: NonNullable<typeof person>): void => {
  person = ask;
};

export const answerNextDialog = (path: string | null): void => {
  answers.push(path);
};

export const pressNextButton = (button: string): void => {
  presses.push(button);
};

/** Which button of a message a real person presses: the page's own prompt takes its number. */
const personPress = async (ask: NonNullable<typeof person>, options: MessageBoxOptions): Promise<number> => {
  const buttons = options.buttons ?? [];
  const lines = buttons.map((button, at) => `${at + 1} – ${button}`);
  const typed = await ask([options.message, options.detail ?? '', ...lines].join('\n'), '1');
  const at = Number(typed) - 1;
  return typed !== null && buttons[at] !== undefined ? at : (options.cancelId ?? 0);
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
  showMessageBox: async (_window: unknown, options: MessageBoxOptions): Promise<MessageBoxReturnValue> => {
    shown.push(`${options.message} ${options.detail ?? ''}`);
    if (person) return { response: await personPress(person, options), checkboxChecked: false };
    const press = presses.shift();
    const response = (options.buttons ?? []).indexOf(press ?? '');
    if (response === -1) throw new Error(`nobody presses «${press}» in the message «${options.message}»`);
    return { response, checkboxChecked: false };
  },
  showErrorBox: (title: string, content: string): void => {
    shown.push(`${title}: ${content}`);
    process.stderr.write(`${title}: ${content}\n`);
  },
});
