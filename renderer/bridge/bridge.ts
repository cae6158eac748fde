import type { Bridge } from '../../shared/contract/contract.ts';

// The preload puts the bridge into the window before any script of the page runs.
const { calls, listen } = (window as unknown as { readonly sferumAdmin: Bridge }).sferumAdmin;

export { calls, listen };
