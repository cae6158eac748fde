import { useEffect, useRef, useState } from 'react';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** What was dropped: the first file, all of them, and where. */
type OnFile = (file: File, all: readonly File[], place: EventTarget | null) => void;

type Taker = {
  readonly isWindow: boolean;
  readonly prefers: (file: File) => boolean;
  readonly onOver: (isOver: boolean) => void;
  readonly onFile: OnFile;
};

const takers = new Set<Taker>();

/** Whoever prefers this file; else the screen; else the window. */
const takerOf = (file: File | null): Taker | undefined => {
  const all = [...takers];
  const first = file && all.find(({ prefers }) => prefers(file));
  return first ?? all.find(({ isWindow }) => !isWindow) ?? all[0];
};

const hang = (over: Taker | undefined): void => {
  for (const taker of takers) taker.onOver(taker === over);
};

const listen = (): (() => void) => {
  const ending = new AbortController();
  const { signal } = ending;
  const over = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    hang(takerOf(null));
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) hang(undefined);
  };
  const drop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    hang(undefined);
    const all = [...(event.dataTransfer?.files ?? [])];
    const [file] = all;
    if (file) takerOf(file)?.onFile(file, all, event.target);
  };
  window.addEventListener('dragover', over, { signal });
  window.addEventListener('dragleave', leave, { signal });
  window.addEventListener('drop', drop, { signal });
  return () => ending.abort();
};

let unlisten: (() => void) | null = null;

const join = (taker: Taker): (() => void) => {
  takers.add(taker);
  unlisten ??= listen();
  return () => {
    takers.delete(taker);
    if (takers.size > 0) return;
    unlisten?.();
    unlisten = null;
  };
};

type Options = {
  /** Takes what no screen takes. */
  readonly isWindow?: boolean;
  /** True for a file that nobody else should have. */
  readonly prefers?: (file: File) => boolean;
};

const nothing = (): boolean => false;

/** Takes a file that is dropped anywhere on the window; true while one hangs over it. */
export const useFileDrop = (onFile: OnFile, options: Options = {}): boolean => {
  const { isWindow = false, prefers = nothing } = options;
  const latest = useRef({ onFile, prefers });
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    latest.current = { onFile, prefers };
  });
  useEffect(
    () =>
      join({
        isWindow,
        prefers: (file) => latest.current.prefers(file),
        onOver: setIsOver,
        onFile: (...dropped) => latest.current.onFile(...dropped),
      }),
    [isWindow],
  );
  return isOver;
};
