/** A story's part of the headlines digest, made when the story is composed; null in stories composed before. */
export const digest = `
ALTER TABLE stories ADD COLUMN digest bytea;
`;
