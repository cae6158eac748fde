import type { TextBytes } from '../../shared/application/ports.ts';

export const textBytes: TextBytes = {
  bytesOf: (text) => new TextEncoder().encode(text),
  textOf: (bytes) => new TextDecoder().decode(bytes),
};
