import type { Session, WebContents } from 'electron';
import { PreventableEvent, StrictEmitter, strict } from './strict.ts';

type Known = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
>;
type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type RequestListener = (
  details: { readonly url: string; readonly method: string },
  answer: (response: { cancel?: boolean }) => void,
) => void;
type SchemeHandler = (request: Request) => Response | Promise<Response>;

/** What the application told its session, for the pages' sake. */
export const sessionRules = {
  permission: null as RequestHandler,
  beforeRequest: null as RequestListener | null,
  schemes: new Map<string, SchemeHandler>(),
};

const permissions: Known = {
  setPermissionRequestHandler: (handler) => {
    sessionRules.permission = handler;
  },
  setPermissionCheckHandler: () => undefined,
  setDevicePermissionHandler: () => undefined,
};

const emitter = new StrictEmitter('session', ['will-download']);

export const defaultSession = strict(
  'session.defaultSession',
  Object.assign(emitter, {
    ...permissions,
    protocol: strict('session.protocol', {
      handle: (scheme: string, handler: SchemeHandler): void => {
        if (sessionRules.schemes.has(scheme)) throw new Error(`the scheme ${scheme} is handled already`);
        sessionRules.schemes.set(scheme, handler);
      },
    }),
    webRequest: strict('session.webRequest', {
      onBeforeRequest: (listener: RequestListener): void => {
        sessionRules.beforeRequest = listener;
      },
    }),
  }),
);

/** Asks the application's own rule whether a page may ask for an address. */
export const mayRequest = (url: string, method: string): Promise<boolean> =>
  new Promise((resolve) => {
    const rule = sessionRules.beforeRequest;
    if (rule) rule({ url, method }, ({ cancel }) => resolve(cancel !== true));
    else resolve(true);
  });

/** Asks the application's own rule for a permission; Electron grants what no rule refuses. */
export const mayHave = (contents: WebContents, permission: string): Promise<boolean> =>
  new Promise((resolve) => {
    const rule = sessionRules.permission;
    // The names are Electron's own; the page's side knows only those.
    const name = permission as Parameters<NonNullable<RequestHandler>>[1];
    if (rule) rule(contents, name, resolve, { isMainFrame: true, requestingUrl: '' });
    else resolve(true);
  });

export const refuseDownload = (): boolean => {
  const event = new PreventableEvent();
  defaultSession.emit('will-download', event);
  return event.defaultPrevented;
};
