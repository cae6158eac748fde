import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { contentPolicy } from '../security/content-policy.ts';
import { ownScheme } from '../security/own-page.ts';
import { packedFile } from '../security/packed-file.ts';

/** Stands in the start page where each answer puts its own nonce. */
const NONCE_MARK = '{style-nonce}';

/** To be called before the application is ready. */
export const registerAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    {
      scheme: ownScheme,
      // The compiled scripts are kept for the next start.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);

const headersOf = (type: string, nonce: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': contentPolicy(nonce),
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});

/** Serves the packed pages of a folder and nothing else. */
export const serveAppScheme = (session: Session, folder: string): void =>
  session.protocol.handle(ownScheme, async (request) => {
    const file = request.method === 'GET' ? packedFile(folder, request.url) : null;
    const bytes = file && (await readFile(file.path).catch(() => null));
    if (!file || !bytes) return new Response(null, { status: 404 });
    const nonce = randomBytes(16).toString('base64url');
    const body = file.type.startsWith('text/html')
      ? bytes.toString('utf8').replaceAll(NONCE_MARK, nonce)
      : new Uint8Array(bytes);
    return new Response(body, { headers: headersOf(file.type, nonce) });
  });
