import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../../electron/security/content-policy.ts';

const directives = new Map(
  contentPolicy('abc')
    .split('; ')
    .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
);

describe('the content policy', () => {
  it('begins with nothing', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
  });

  it('lets in no inline script, no eval and no foreign host', () => {
    expect(directives.get('script-src')).toEqual(["'self'"]);
    const sources = [...directives.values()].flat();
    expect(sources.filter((source) => /unsafe|\*|https?:|\/\//.test(source))).toEqual([]);
  });

  it('closes what falls back to nothing else', () => {
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(directives.get('form-action')).toEqual(["'none'"]);
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
  });

  it('lets style elements in by the nonce of the answer', () => {
    expect(directives.get('style-src')).toEqual(["'self'", "'nonce-abc'"]);
  });
});
