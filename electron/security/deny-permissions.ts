import type { Session } from 'electron';

/** The program needs no camera, place, clipboard, device or notification: every permission is refused. */
export const denyPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
};
