import { randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';

const SALT_BYTES = 16;
const MASTER_BYTES = 32;
const SPARE_MEMORY = 2 ** 20;

const isPowerOfTwo = (value: number): boolean => Math.log2(value) % 1 === 0;

/** The bounds keep a crafted file from asking for all the memory of the computer. */
export const derivationGuard = z.strictObject({
  name: z.literal('scrypt'),
  n: z
    .int()
    .min(2 ** 14)
    .max(2 ** 20)
    .refine(isPowerOfTwo),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(4),
  salt: z.base64url().min(22).max(86),
});

/** How a password becomes a key; stored beside what it opens, so that it can grow with the computers. */
type Derivation = z.output<typeof derivationGuard>;

export type Cost = Pick<Derivation, 'n' | 'r' | 'p'>;

/** 128 MB and a third of a second here. scrypt, for Electron's own OpenSSL has no Argon2. */
export const presentCost: Cost = { n: 2 ** 17, r: 8, p: 1 };

export const newDerivation = (cost: Cost): Derivation => ({
  name: 'scrypt',
  n: cost.n,
  r: cost.r,
  p: cost.p,
  salt: randomBytes(SALT_BYTES).toString('base64url'),
});

/** True where the password should be made into a key anew, as costly as is asked for by now. */
export const isWeaker = ({ n, r, p }: Derivation, cost: Cost): boolean =>
  n * r * p < cost.n * cost.r * cost.p;

/** The same letters typed on another keyboard may come in another form: all become one. */
export const derive = (password: string, { n, r, p, salt }: Derivation): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const options = { N: n, r, p, maxmem: 128 * n * r * p + SPARE_MEMORY };
    const bytes = Buffer.from(password.normalize('NFKC'));
    scrypt(bytes, Buffer.from(salt, 'base64url'), MASTER_BYTES, options, (error, master) => {
      bytes.fill(0);
      if (error) reject(error);
      else resolve(master);
    });
  });
