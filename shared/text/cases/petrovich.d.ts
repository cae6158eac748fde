declare module 'petrovich' {
  type Case = 'genitive' | 'dative' | 'accusative' | 'instrumental';
  type Decline = Readonly<Record<Case, (name: string) => string>>;
  type Words = { readonly first: Decline; readonly middle: Decline; readonly last: Decline };
  const petrovich: { readonly male: Words; readonly female: Words };
  export = petrovich;
}
