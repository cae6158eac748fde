// Chromium takes no new scheme from outside, so `app://name/…` is shown to it as a host of the reserved domain
// `.invalid`: a secure origin that no network can answer.
const ENDING = '.app-scheme.invalid';

/** The address as the page has it, for the main process. */
export const toElectron = (url: string): string => {
  const match = /^https:\/\/([^/:@?#]+)\.app-scheme\.invalid(?=[/?#]|$)/.exec(url);
  return match ? `app://${match[1]}${url.slice(match[0].length)}` : url;
};

/** The address as the main process has it, for Chromium. */
export const toChromium = (url: string): string => {
  const match = /^app:\/\/([^/?#]+)/.exec(url);
  return match ? `https://${match[1]}${ENDING}${url.slice(match[0].length)}` : url;
};
