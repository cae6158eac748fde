import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { passwordLine, wholePassword } from './password-line.ts';

/** Where a password comes from; never from the words of the call, which every user of the computer can list. */
export type PasswordPlace = {
  /** A file whose first line is the password. */
  readonly file: string | undefined;
  readonly variable: 'SFERUM_ADMIN_PASSWORD' | 'SFERUM_ADMIN_NEW_PASSWORD';
  /** What to ask on a terminal. */
  readonly question: string;
};

/** One character typed on a terminal that shows nothing of it. */
const typed = (text: string, character: string): string =>
  character === '\u007f' || character === '\b' ? text.slice(0, -1) : text + character;

/** Ctrl+C and Ctrl+D. */
const cancelling = ['\u0003', '\u0004'];
const endings = ['\r', '\n', ...cancelling];

const ask = (question: string): Promise<string | null> =>
  new Promise((resolve) => {
    const { stdin, stderr } = process;
    let text = '';
    const end = (answer: string | null): void => {
      stdin.setRawMode(false);
      stdin.pause();
      stdin.off('data', hear);
      stderr.write('\n');
      resolve(answer);
    };
    const hear = (bytes: Buffer): void => {
      const characters = [...bytes.toString('utf8')];
      const last = characters.findIndex((character) => endings.includes(character));
      for (const character of last < 0 ? characters : characters.slice(0, last))
        text = typed(text, character);
      if (last >= 0) end(cancelling.includes(characters[last] ?? '') ? null : text);
    };
    stderr.write(question);
    stdin.setRawMode(true);
    stdin.resume();
    stdin.on('data', hear);
  });

/** A password that was given without asking; null where only a terminal could tell. */
export const givenPassword = async ({ file, variable }: PasswordPlace): Promise<Result<string | null>> => {
  if (file !== undefined) return passwordLine(file);
  const given = process.env[variable];
  return given === undefined ? ok(null) : wholePassword(given);
};

/** The password from its file, its variable or the terminal. */
export const readPassword = async (place: PasswordPlace): Promise<Result<string>> => {
  const given = await givenPassword(place);
  if (!given.ok) return given;
  if (given.value !== null) return ok(given.value);
  const answer = process.stdin.isTTY ? await ask(place.question) : null;
  return answer === null ? failed({ code: 'password-prompt-missing' }) : wholePassword(answer);
};
