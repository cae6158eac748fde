import { createHash } from 'node:crypto';
import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBase } from '../../../electron/storage/base-folder.ts';
import { inspectBase } from '../../../electron/storage/inspect-base.ts';
import { checkBase } from '../../../shared/application/check-base.ts';
import { tableOf } from '../../../shared/domain/table.ts';
import { baseServices, makeBase, open, smallSchool, unwrap } from '../../support/a-base.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const scan = new TextEncoder().encode('%PDF-1.7 скан приказа');

const openNew = async () => {
  const folder = temporaryFolder();
  await makeBase(folder);
  return { folder, base: await open(folder) };
};

describe('attachments', () => {
  it('are given back byte for byte after the base was closed and opened', async () => {
    const { folder, base } = await openNew();
    const id = unwrap(await base.attachments.keep(scan));
    await base.close();
    const again = await open(folder);
    expect(Buffer.from(unwrap(await again.attachments.read(id))).equals(scan)).toBe(true);
    await again.close();
  });

  it('are kept once, however often the same bytes come', async () => {
    const { folder, base } = await openNew();
    const ids = [await base.attachments.keep(scan), await base.attachments.keep(scan)].map(unwrap);
    expect(new Set(ids).size).toBe(1);
    expect(readdirSync(join(folder, 'attachments'))).toHaveLength(1);
    await base.close();
  });

  it('that were cut or removed are told apart from sound ones, and can be given again', async () => {
    const { folder, base } = await openNew();
    const id = unwrap(await base.attachments.keep(scan));
    const [name = ''] = readdirSync(join(folder, 'attachments'));
    truncateSync(join(folder, 'attachments', name), 4);
    expect(await base.attachments.read(id)).toEqual({ ok: false, failure: { code: 'attachment-missing' } });
    expect(unwrap(await base.attachments.keep(scan))).toBe(id);
    expect((await base.attachments.read(id)).ok).toBe(true);
    await base.close();
  });

  it('that the base names and the folder lacks are told by a check, by their file names', async () => {
    const folder = temporaryFolder();
    const [kept, gone] = [scan, new Uint8Array([1])].map((bytes) =>
      createHash('sha256').update(bytes).digest('hex'),
    );
    const template = (attachmentId: string, fileName: string) =>
      ({ id: fileName, document: 'classList', attachmentId, fileName, addedOn: '2026-09-01' }) as const;
    const documentTemplates = [template(kept ?? '', 'Список.docx'), template(gone ?? '', 'Приказ.docx')];
    const school = { ...smallSchool(), documentTemplates: tableOf(documentTemplates) };
    unwrap(await createBase(folder, school, baseServices()));
    const base = await open(folder);
    unwrap(await base.attachments.keep(scan));
    await base.close();
    expect(checkBase(unwrap(await inspectBase(folder))).problems).toEqual([
      { code: 'attachment-lost', name: 'Приказ.docx' },
    ]);
  });

  it.each(['../school.sferum', '', 'a'.repeat(64)])('reads nothing by the id %j', async (id) => {
    const { folder, base } = await openNew();
    writeFileSync(join(folder, 'beside'), 'x');
    expect(await base.attachments.read(id)).toEqual({ ok: false, failure: { code: 'attachment-missing' } });
    await base.close();
  });
});
