/** Gives every new row its id. */
export type Ids = { readonly next: () => string };
