import { describe, expect, it } from 'vitest';
import { readAccelerator } from '../../standin/accelerator.ts';
import { toChromium, toElectron } from '../../standin/address.ts';
import { StrictEmitter, strict } from '../../standin/strict.ts';

describe('the stand-in host', () => {
  it('throws on a call that it does not know', () => {
    const known = strict<Record<string, unknown>>('app', { getName: () => 'имя' });
    expect(() => known['setBadgeCount']).toThrow('app.setBadgeCount');
    expect(() => {
      known['name'] = 'другое';
    }).toThrow('app.name');
  });

  it('throws on listening for what it never emits', () => {
    const emitter = new StrictEmitter('app', ['quit']);
    expect(() => emitter.on('open-url', () => undefined)).toThrow('open-url');
    expect(() => emitter.on('quit', () => undefined)).not.toThrow();
  });

  it('shows Chromium the own scheme as a host that no network has, and back', () => {
    const own = 'app://sferum-admin/index.html?a=1#b';
    expect(new URL(toChromium(own)).hostname.endsWith('.invalid')).toBe(true);
    expect(toElectron(toChromium(own))).toBe(own);
    expect(toElectron('https://sferum.ru/?p=1')).toBe('https://sferum.ru/?p=1');
    expect(toElectron('https://a.app-scheme.invalid.evil.example/')).not.toMatch(/^app:/);
  });

  it('reads the menu’s keys', () => {
    expect(readAccelerator(1, 'CommandOrControl+Shift+K')).toMatchObject({
      code: 'KeyK',
      control: true,
      shift: true,
    });
    expect(readAccelerator(2, 'F1')).toMatchObject({ key: 'F1', code: '', control: false });
    expect(() => readAccelerator(3, 'Hyper+K')).toThrow();
  });
});
