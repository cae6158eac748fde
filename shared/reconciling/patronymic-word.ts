/** Whether a word in small letters has a patronymic's ending, in either alphabet. */
export const looksLikePatronymic = (plain: string): boolean =>
  /(?:[оеь]вич|[оеь]вна|[ьтмк]ич|[ияи]чна|оглы|кызы|улы|ovich|evich|[ieo]vna|vich|ichna|inichna|ogly|oglu|kyzy)$/.test(
    plain,
  );

const particle = /[\s-]*(?:оглы|огли|кызы|кзы|улы|уулу|ogly|oglu|kyzy|qizi)$/u;

/** `гасан оглы` → `гасан`: the word by which two spellings are held against one another. */
export const withoutParticle = (plain: string): string => plain.replace(particle, '');

export const isParticle = (plain: string): boolean => withoutParticle(plain) === '';
