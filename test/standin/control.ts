// The end of the process's channel at which a test sits.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapSnapshot, setFlagsFromString } from 'node:v8';
import { applicationSwitches } from './app.ts';
import { crashPages, pressCross, stopAnswering, tellWindows } from './browser-window.ts';
import { powerMonitor } from './desktop.ts';
import { answerNextDialog, pressNextButton, shownDialogs } from './dialog.ts';
import { nameDropped } from './dropped-paths.ts';
import { chromiumWith } from './host.ts';
import { invoke } from './ipc-main.ts';
import { clickMenuLabel, type Line, menuLines } from './menu.ts';
import { records } from './records.ts';

type CallAs = {
  readonly url: string;
  readonly isMainFrame: boolean;
  readonly channel: string;
  readonly words: unknown[];
};

const delays = monitorEventLoopDelay({ resolution: 5 });

/** For how many milliseconds at most this process did nothing else since the last time it was asked. */
const longestBlock = (): number => {
  const longest = delays.max / 1e6;
  delays.enable();
  delays.reset();
  return longest;
};

/**
 * Whether any text in this process's memory has these words, after what nobody reaches was collected. They come in
 * parts, so that the question does not answer itself.
 */
const memoryHolds = async (parts: readonly string[]): Promise<boolean> => {
  // Otherwise a snapshot cuts long texts off.
  setFlagsFromString('--heap-snapshot-string-limit=10000000');
  const pieces: Uint8Array[] = [];
  for await (const piece of getHeapSnapshot()) pieces.push(Buffer.from(piece));
  const { strings } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as {
    readonly strings: readonly string[];
  };
  const words = parts.join('');
  return strings.some((text) => text.includes(words));
};

const acts = {
  /** Where the test's own Playwright finds the same pages. */
  endpoint: async () => (await chromiumWith(applicationSwitches(), { width: 1360, height: 860 })).endpoint,
  answerDialog: (path: string | null) => answerNextDialog(path),
  pressButton: (button: string) => pressNextButton(button),
  pressCross: () => pressCross(),
  crash: () => crashPages(),
  stopAnswering: () => stopAnswering(),
  /** As Electron's powerMonitor tells of it. */
  lockSystem: () => powerMonitor.emit('lock-screen'),
  memoryHolds: (parts: readonly string[]) => memoryHolds(parts),
  nameDropped: (file: { readonly name: string; readonly path: string }) => {
    nameDropped(file);
    return tellWindows();
  },
  dialogs: () => shownDialogs(),
  menu: (): readonly Line[] => menuLines(),
  clickMenu: (label: string) => clickMenuLabel(label),
  records: () => records(),
  longestBlock,
  /** Calls a channel as a frame of any address would. */
  callAs: ({ url, isMainFrame, channel, words }: CallAs) => invoke({ url, isMainFrame }, channel, words),
} as const;

export type ControlActs = typeof acts;

type Message = { readonly id: number; readonly act: keyof ControlActs; readonly argument: never };

/** Obeys the test that started this process; ends with it. */
export const obeyTest = (): void => {
  if (!process.send) return;
  process.on('disconnect', () => process.exit(1));
  process.on('message', ({ id, act, argument }: Message) => {
    Promise.resolve()
      .then(() => (acts[act] as (argument: never) => unknown)(argument))
      .then(
        (value) => process.send?.({ id, value }),
        (error: unknown) => process.send?.({ id, error: String(error) }),
      );
  });
};
