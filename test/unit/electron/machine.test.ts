import { describe, expect, it } from 'vitest';
import { machineUser } from '../../../electron/machine.ts';

describe('the user of the machine', () => {
  it('has the name that the system gives', () => {
    expect(machineUser(() => 'sosnin').user).toBe('sosnin');
    expect(machineUser().host).not.toBe('');
  });

  it('is somebody still where the system has no name', () => {
    const nameless = (): string => {
      throw Object.assign(new Error('ENOENT: uv_os_get_passwd'), { code: 'ENOENT' });
    };
    expect(machineUser(nameless).user).not.toBe('');
  });
});
