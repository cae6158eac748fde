import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultLog } from '../../../../electron/shell/fault-log.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

describe('the fault log', () => {
  it('keeps where and what, in a folder made when it is missing', () => {
    const file = join(temporaryFolder(), 'logs', 'faults.log');
    const log = faultLog(file);
    log('window', new Error('первая'));
    log('main', 'вторая');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/window\nError: <words>\n\s+at /);
    expect(text).toContain('main\n<words>');
  });

  it('turns over when it has grown', () => {
    const file = join(temporaryFolder(), 'faults.log');
    writeFileSync(file, 'x'.repeat(1_000_001));
    faultLog(file)('main', 'новая');
    expect(statSync(file).size).toBeLessThan(1000);
    expect(existsSync(`${file}.old`)).toBe(true);
  });

  it('does not throw where nothing can be written', () => {
    const file = join(temporaryFolder(), 'занято');
    writeFileSync(file, '');
    expect(() => faultLog(join(file, 'faults.log'))('main', 'x')).not.toThrow();
  });
});
