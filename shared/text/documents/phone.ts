/** `+7 916 123-45-67` for a Russian number in E.164; any other text stays as it is. */
export const phoneOnPaper = (phone: string): string =>
  phone.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7 $1 $2-$3-$4');
