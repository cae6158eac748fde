/** Said where a mail is larger than most servers take. */
export const mailTooLarge = (size: number, limit: number): string =>
  `Письмо занимает ${size} МБ, а почта обычно не принимает больше ${limit} МБ: отсканируйте документы с меньшим разрешением или отправьте вложения двумя письмами.`;
