import { failed, ok } from '../../../shared/domain/result.ts';
import { rescueBase, rescueCopies } from '../../storage/backups/rescue-base.ts';
import type { BaseServices } from '../../storage/base-services.ts';
import type { Secret } from '../../storage/sealing/key-ring.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';

const secretOf = (password: string | null): Secret | undefined =>
  password === null ? undefined : { kind: 'password', password };

/** The base at the gate that does not open, and the copies of it. */
export const rescueCalls = (school: OpenSchool, services: BaseServices): HandlersOf<'rescue'> => ({
  'rescue.read': async ({ password }) => {
    const gate = school.gate();
    if (gate?.reason !== 'damaged') return failed({ code: 'no-open-base' });
    const found = await rescueCopies(gate.folder, services, secretOf(password));
    if (!found.ok) return found;
    const { copies, needsPassword } = found.value;
    return ok({ copies: copies.map(({ savedAt: _, ...copy }) => copy), needsPassword });
  },
  'rescue.restore': async ({ name, password }) => {
    const gate = school.gate();
    if (gate?.reason !== 'damaged') return failed({ code: 'no-open-base' });
    const secret = secretOf(password);
    const rescued = await rescueBase(gate.folder, name, services, secret);
    return rescued.ok ? school.enter(secret ? { secret } : {}) : rescued;
  },
});
