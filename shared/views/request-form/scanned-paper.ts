import type { Scan, ScannedPaper } from '../../domain/documents/registration.ts';

const named: readonly (readonly [ScannedPaper, RegExp])[] = [
  ['order', /приказ|prikaz/i],
  ['letter', /письм|бланк|pis'?mo/i],
];

/** Whose scan a file is taken for when the user did not say: by its name, else the first paper that has none yet. */
export const paperOfFile = (name: string, scans: readonly Scan[]): ScannedPaper => {
  const told = named.find(([, word]) => word.test(name))?.[0];
  const lacking = named.find(([paper]) => !scans.some((scan) => scan.paper === paper))?.[0];
  return told ?? lacking ?? 'other';
};
