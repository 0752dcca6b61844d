/** Who clusters a language: each new holder counts on, and what an earlier one still tries to write is refused. */
export const desks = `
CREATE TABLE desks (
  language text PRIMARY KEY,
  epoch bigint NOT NULL DEFAULT 1
);
`;
