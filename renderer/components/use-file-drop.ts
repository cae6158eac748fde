import { useEffect, useRef, useState } from 'react';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

type Taker = {
  readonly isWindow: boolean;
  readonly takes: (file: File) => boolean;
  readonly onOver: (isOver: boolean) => void;
  readonly onFile: (file: File) => void;
};

const takers = new Set<Taker>();

/** The screen's own taker comes before the window's, unless it leaves this file to it. */
const takerOf = (file: File | null): Taker | undefined =>
  [...takers]
    .filter(({ takes }) => file === null || takes(file))
    .toSorted((one, other) => Number(one.isWindow) - Number(other.isWindow))[0];

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
    const file = event.dataTransfer?.files[0];
    if (file) takerOf(file)?.onFile(file);
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

const anything = (): boolean => true;

type Options = {
  /** Takes what no screen takes. */
  readonly isWindow?: boolean;
  /** False for a file that another taker should have. */
  readonly takes?: (file: File) => boolean;
};

/** Takes a file that is dropped anywhere on the window; true while one hangs over it. */
export const useFileDrop = (onFile: (file: File) => void, options: Options = {}): boolean => {
  const { isWindow = false, takes = anything } = options;
  const latest = useRef({ onFile, takes });
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    latest.current = { onFile, takes };
  });
  useEffect(
    () =>
      join({
        isWindow,
        takes: (file) => latest.current.takes(file),
        onOver: setIsOver,
        onFile: (file) => latest.current.onFile(file),
      }),
    [isWindow],
  );
  return isOver;
};
