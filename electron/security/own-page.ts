/** The scheme and host under which the packed pages live: the only address that the program knows. */
export const ownScheme = 'app';
const ownHost = 'sferum-admin';
export const startPage = `${ownScheme}://${ownHost}/index.html`;

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** True for the program's own pages and nothing else. */
export const isOwnAddress = (url: string): boolean => {
  const address = parse(url);
  return (
    address?.protocol === `${ownScheme}:` &&
    address.host === ownHost &&
    address.username === '' &&
    address.password === ''
  );
};

/** True for the one page that a window may show, whatever stands after `#`. */
export const isStartPage = (url: string): boolean =>
  isOwnAddress(url) && parse(url)?.pathname === '/index.html' && parse(url)?.search === '';
