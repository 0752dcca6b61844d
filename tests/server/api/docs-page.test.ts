import { expect, it } from 'vitest';
import { docsPage } from '../../../server/api/docs-page';
import { openApi } from '../../../server/api/openapi';

it('the page for people is of one piece: it needs nothing from elsewhere, runs nothing, and shows every route', () => {
  const description = openApi();
  const page = docsPage(description);
  expect(page).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=|src=/i);
  for (const [, address = ''] of page.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^(#schema-\w+|\/openapi\.json)$/);
  for (const path of Object.keys(description['paths'] as object)) expect(page).toContain(path);
  const ids = [...page.matchAll(/id="(schema-\w+)"/g)].map(([, id]) => id);
  for (const [, id] of page.matchAll(/href="#(schema-\w+)"/g)) expect(ids).toContain(id);
});

it('takes nothing in the document for markup', () => {
  const description = JSON.parse(JSON.stringify(openApi())) as { info: { title: string } };
  description.info.title = '<script>alert(1)</script>';
  expect(docsPage(description)).not.toContain('<script>');
});
