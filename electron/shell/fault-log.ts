import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { withoutPersonalData } from '../../shared/views/fault-detail.ts';

const LARGEST_BYTES = 1_000_000;

export type FaultLog = (where: string, error: unknown) => void;

const turnOver = (file: string): void => {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_BYTES) renameSync(file, `${file}.old`);
};

/** Keeps the detail of bugs, without personal data, for whoever mends them; two files of at most a megabyte. */
export const faultLog =
  (file: string): FaultLog =>
  (where, error) => {
    const detail = withoutPersonalData(
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
    try {
      mkdirSync(dirname(file), { recursive: true });
      turnOver(file);
      appendFileSync(file, `${new Date().toISOString()} ${where}\n${detail}\n\n`);
    } catch {
      // A full or closed disk must not turn one bug into two.
      process.stderr.write(`${where}: ${detail}\n`);
    }
  };
