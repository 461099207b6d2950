export interface TextLengthWrong {
  __typename: 'TextLengthWrong';
  field: string;
  length: number;
  maximumLength: number;
}

/** What people must say in their own words: the text without spaces around it, or that there is none or too much of it. */
export function checkText(field: string, given: string, maximumLength: number): string | TextLengthWrong {
  const said = given.trim();
  return said === '' || said.length > maximumLength
    ? { __typename: 'TextLengthWrong', field, length: said.length, maximumLength }
    : said;
}
