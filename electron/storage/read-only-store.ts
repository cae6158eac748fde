import type { Low } from 'lowdb';
import { differenceBetween, isNoDifference } from '../../shared/domain/base/difference.ts';
import { failed, ok } from '../../shared/domain/result.ts';
import type { StoredBase } from '../../shared/schema/base.ts';
import { attachmentsOf } from './attachments.ts';
import { listBackups } from './backups/backups.ts';
import { backupReader, backupsFolder } from './backups/base-backups.ts';
import type { OpenStore } from './base-store.ts';
import { foreseeDestruction } from './destruction/destroy-data.ts';
import { foreignFiles } from './foreign-files.ts';
import { findJournalBreak, journalReader } from './journal/journal-reader.ts';
import { isPasswordOf } from './sealing/key-ring.ts';
import type { KeyedFiles } from './sealing/keyed-files.ts';

const refused = failed({ code: 'base-read-only' });

/**
 * A base as it was when it was opened: everything can be looked at and exported, no byte of its folder changes.
 * An act that changes no row – an exported report – succeeds without a line in the journal.
 */
export const readOnlyStore = (keyed: KeyedFiles, low: Low<StoredBase>): OpenStore => {
  const { school, revision, backupFailedOn, savedAt, journal } = low.data;
  const readEntries = journalReader(keyed);
  const attachments = attachmentsOf(keyed.pieces);
  const forgets: (() => void)[] = [];
  let isClosed = false;
  return {
    readOnly: () => true,
    current: () => school,
    revision: () => revision,
    dataRevision: () => revision,
    commit: async (from, next) => (isNoDifference(differenceBetween(from, next)) ? ok(revision) : refused),
    note: async () => ok(revision),
    undo: async () => refused,
    redo: async () => refused,
    lastStep: async () => null,
    nextStep: async () => null,
    stepsFrom: async () => null,
    settled: async () => undefined,
    journal: async () => {
      const written = await readEntries();
      const held = new Set(written.map(({ hash }) => hash));
      return [...journal.pending.filter(({ hash }) => !held.has(hash)).toReversed(), ...written];
    },
    journalBreak: () => findJournalBreak(keyed, journal),
    backupFailedOn: () => backupFailedOn,
    savedAt: () => savedAt,
    attachments: { read: attachments.read, keep: async () => refused },
    protection: {
      isSealed: () => keyed.ring.keys() !== null,
      setPassword: async () => refused,
      removePassword: async () => refused,
      foreign: () => foreignFiles(keyed.files),
      isPassword: async (password) => {
        const keys = keyed.ring.keys();
        return keys !== null && (await isPasswordOf(keys, password));
      },
      keptSecret: () => null,
    },
    backups: {
      list: () => listBackups(keyed.files),
      folder: backupsFolder(keyed.files),
      read: backupReader(keyed),
      make: async () => refused,
      carry: async () => refused,
    },
    destruction: { foresee: foreseeDestruction(keyed, low), run: async () => refused },
    isClosed: () => isClosed,
    whenClosed: (forget) => forgets.push(forget),
    close: async () => {
      isClosed = true;
      for (const forget of forgets.splice(0)) forget();
      keyed.ring.wipe();
    },
  };
};
