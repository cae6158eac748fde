import { electronBinary } from '../../../build/electron-binary.ts';
import { electronHost } from './electron-host.ts';
import type { Host } from './host.ts';
import { standinHost } from './standin-host.ts';

const binary = electronBinary();

/** Real Electron where its binary is; else the host that stands in for it. */
export const host: Host = binary === null ? standinHost : electronHost(binary);
