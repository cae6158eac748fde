/** The text in Russian quotation marks. */
export const quoted = (text: string): string => `«${text}»`;
