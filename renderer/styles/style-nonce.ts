/** The nonce that this page's policy lets style elements in by; the main process puts it into the page. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? '';
