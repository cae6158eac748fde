/** The sheets that an OpenDocument hides by the style of their table, of which SheetJS does not know. */
export const hiddenOpenDocumentSheets = (content: string): ReadonlySet<string> => {
  const hidingStyles = new Set<string>();
  for (const [, name, body] of content.matchAll(
    /<style:style [^>]*style:name="([^"]*)"[^>]*style:family="table"[^>]*>([\s\S]{0,400}?)<\/style:style>/g,
  ))
    if (name !== undefined && body?.includes('table:display="false"')) hidingStyles.add(name);
  const hidden = new Set<string>();
  if (hidingStyles.size === 0) return hidden;
  for (const [tag] of content.matchAll(/<table:table [^>]*>/g)) {
    const style = /table:style-name="([^"]*)"/.exec(tag)?.[1];
    const name = /table:name="([^"]*)"/.exec(tag)?.[1];
    if (style !== undefined && name !== undefined && hidingStyles.has(style)) hidden.add(name);
  }
  return hidden;
};
