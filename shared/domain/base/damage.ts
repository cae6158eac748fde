/** One thing that is wrong in a base's file; `at` is a path of keys and numbers, never a person's data. */
export type Damage =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'altered' }
  | { readonly kind: 'bad-value'; readonly at: string }
  | { readonly kind: 'repeated-id'; readonly at: string }
  | { readonly kind: 'dangling'; readonly at: string; readonly to: string };
