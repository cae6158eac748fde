import { z } from 'zod';
import { channel } from '../channel.ts';

export const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Per cent of the usual size. */
export const scales = [100, 110, 125, 150, 175, 200] as const;
type Scale = (typeof scales)[number];

/** What the user set for this computer; the school's own settings stand in its base. */
export type Settings = { readonly theme: Theme; readonly scale: Scale };

const settings = z.strictObject({ theme: z.enum(themes), scale: z.literal([...scales]) });

export const settingsChannels = {
  'settings.read': channel<Settings>()(z.null()),
  'settings.change': channel<Settings>()(settings.partial()),
};
