/** What models write of stories, and what they wrote it from: the same reports are not written about twice. */
export const written = `
ALTER TABLE stories ADD COLUMN written jsonb;
ALTER TABLE stories ADD COLUMN written_from text;
`;
