/** A full name that two people of a class bear, with the birthday that tells them apart. */
export const namesakeName = (name: string, birthday: string): string => `${name} (${birthday})`;
