/** A file of a package or of a mail. */
export type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

/** A mail that the user sends with their own mail program. */
export type MailDraft = {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly NamedFile[];
  /** ISO 8601 in UTC. */
  readonly at: string;
};
