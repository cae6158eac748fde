import { extname, join, normalize, sep } from 'node:path';
import { isOwnAddress } from './own-page.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

type PackedFile = { readonly path: string; readonly type: string };

const decode = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
};

/** The file behind an address; null for any that is not the program's own or leads out of the folder. */
export const packedFile = (folder: string, url: string): PackedFile | null => {
  if (!isOwnAddress(url)) return null;
  const pathname = decode(new URL(url).pathname);
  if (pathname === null || /[\\\0:]/.test(pathname)) return null;
  const path = normalize(join(folder, pathname));
  const type = types[extname(path)];
  return type !== undefined && path.startsWith(`${normalize(folder)}${sep}`) ? { path, type } : null;
};
