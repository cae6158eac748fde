/** Windows and mail sites cut longer addresses. */
const LONGEST = 1900;

/**
 * A mail as an address for a mail program or a mail site. The program itself opens no address: it is shown and
 * copied. The text is left out where the address would be cut.
 */
export const mailtoOf = ({
  to,
  subject,
  text,
}: {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}): string => {
  const short = `mailto:${to}?subject=${encodeURIComponent(subject)}`;
  const whole = `${short}&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
  return whole.length <= LONGEST ? whole : short;
};
