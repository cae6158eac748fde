import { basename } from 'node:path';
import type { SchoolStore } from '../../../shared/application/ports.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { LinkRow } from '../../../shared/importing/links/link-row.ts';
import { type PastedFile, readPastedFile } from '../../files/pasted-file.ts';
import type { Call, Command, Context, Outcome } from '../command.ts';

/** The rows of what was pasted, and the file's name. */
export type Pasted = {
  readonly kind: PastedFile['kind'];
  readonly rows: readonly LinkRow[];
  readonly file: string;
};

/** A command that reads one pasted file and works on the base with it. */
export const pastedCommand = (
  argument: string,
  work: (pasted: Pasted, store: SchoolStore, context: Context, call: Call) => Promise<Result<Outcome>>,
  options: Command['options'] = {},
): Command => ({
  argument,
  options: { base: { kind: 'text', required: true }, ...options, json: { kind: 'flag' } },
  run: async (call, context) => {
    const path = context.path(call.argument);
    const read = await readPastedFile(path);
    if (!read.ok) return read;
    const { kind, rows } = read.value;
    return context.withBase(context.path(call.text('base') ?? ''), (store) =>
      work({ kind, rows, file: basename(path) }, store, context, call),
    );
  },
});
