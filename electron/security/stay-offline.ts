import type { App } from 'electron';

/** Each is a way in which Chromium would reach for the network by itself. */
const switches: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-quic'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-proxy-server'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/** To be called before the application is ready. */
export const stayOffline = (app: App): void => {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
};
