const MAX_REMEMBERED = 50_000;

/** The function with its answers kept by their text: names repeat, and each is looked at many times. */
export const remembering = <T>(answer: (text: string) => T): ((text: string) => T) => {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MAX_REMEMBERED) answers.clear();
    const fresh = answer(text);
    answers.set(text, fresh);
    return fresh;
  };
};
