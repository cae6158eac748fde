import type { Scan, ScannedPaper } from '../../domain/documents/registration.ts';
import { addScans, moveScan, removeScan } from '../../domain/documents/registrations.ts';
import { readScan } from '../../domain/documents/scan-kind.ts';
import type { Ids } from '../../domain/ids.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { Attachments, SchoolStore } from '../ports.ts';

const MEGABYTE = 1024 * 1024;
/** A page at 300 dots an inch takes about two megabytes. */
export const SCAN_LIMIT = 50;

type ScanServices = {
  readonly store: SchoolStore;
  readonly attachments: Attachments;
  readonly ids: Ids;
};

type GivenScan = { readonly name: string; readonly bytes: Uint8Array };

const checked = ({ name, bytes }: GivenScan): Result<null> => {
  if (bytes.length > SCAN_LIMIT * MEGABYTE) {
    const megabytes = Math.ceil(bytes.length / MEGABYTE);
    return failed({ code: 'scan-too-large', file: name, megabytes, limit: SCAN_LIMIT });
  }
  const reading = readScan(bytes);
  if (reading === 'foreign') return failed({ code: 'scan-foreign', file: name });
  return reading === 'cut' ? failed({ code: 'scan-cut', file: name }) : ok(null);
};

/** Attaches scans of one signed paper to the request: all of them, or none when one is no scan (R4). */
export const keepScans = async (
  paper: ScannedPaper,
  files: readonly GivenScan[],
  { store, attachments, ids }: ScanServices,
  replaces: string | null = null,
): Promise<Result<number>> => {
  const school = store.current();
  const scans: Scan[] = [];
  for (const file of files) {
    const fits = checked(file);
    if (!fits.ok) return fits;
  }
  for (const { name, bytes } of files) {
    const kept = await attachments.keep(bytes);
    if (!kept.ok) return kept;
    scans.push({ attachmentId: kept.value, name, paper, size: bytes.length });
  }
  const next = addScans(school, scans, ids.next, replaces);
  const saved = await store.commit(school, next, {
    kind: 'scans-changed',
    subject: '',
    counts: { scans: scans.length },
  });
  return saved.ok ? ok(scans.length) : saved;
};

export const dropScan = async (
  scan: Pick<Scan, 'paper' | 'attachmentId'>,
  { store }: Pick<ScanServices, 'store'>,
): Promise<Result<null>> => {
  const school = store.current();
  const saved = await store.commit(school, removeScan(school, scan), {
    kind: 'scans-changed',
    subject: 'removed',
    counts: { scans: 1 },
  });
  return saved.ok ? ok(null) : saved;
};

/** Changes in what order the pages of a paper are attached. */
export const reorderScan = async (
  scan: Pick<Scan, 'paper' | 'attachmentId'>,
  by: -1 | 1,
  { store }: Pick<ScanServices, 'store'>,
): Promise<Result<null>> => {
  const school = store.current();
  const next = moveScan(school, scan, by);
  if (next === school) return ok(null);
  const saved = await store.commit(school, next, { kind: 'scans-changed', subject: 'moved', counts: {} });
  return saved.ok ? ok(null) : saved;
};
