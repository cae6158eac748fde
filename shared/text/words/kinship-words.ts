/** What a relative is to a child, as alternatives of a pattern. */
export const kinshipWords = 'мать|мама|отец|папа|отчим|мачеха|опекун|попечитель|бабушка|дедушка';

/** The same with the words of the law, which also name a role. */
export const guardianWords = `${kinshipWords}|(?:законный )?представитель|родитель`;
