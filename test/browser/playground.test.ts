/** The playground as a user has it: the real server, the real database, a real Chromium. */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parse} from 'graphql';
import neo4j from 'neo4j-driver';
import type {Driver} from 'neo4j-driver';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {writePlan} from '../../loaders/write/write.ts';
import {buildExplorer} from '../../src/explorer-build.ts';
import {startServer} from '../../src/server.ts';
import {startChromium} from '../helpers/chromium.ts';
import {firstPaper} from '../helpers/small-facts.ts';
import {expectQuery, openNewTab, openPage, PATIENT, runQuery, tabTitles, waitForEditors} from './playground-page.ts';

const EXPLORER = fileURLToPath(new URL('../../dist/explorer', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../../src/api/examples', import.meta.url));

const examples = readdirSync(EXAMPLES)
  .filter(name => name.endsWith('.graphql'))
  .sort()
  .map(name => readFileSync(`${EXAMPLES}/${name}`, 'utf8'));

let browser: Browser;
let driver: Driver;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  await buildExplorer(EXPLORER, message => console.log(message));
  const {uri, user, password} = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await writePlan(driver, 'neo4j', firstPaper(), 'a'.repeat(64));
  server = await startServer({driver, database: 'neo4j', host: '127.0.0.1', port: 0, explorerDir: EXPLORER});
  browser = await startChromium();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await driver?.close();
});

/** The name of an example's first operation, which GraphiQL makes the title of its tab. */
function operationName(example: string): string | undefined {
  const operation = parse(example).definitions.find(definition => definition.kind === 'OperationDefinition');
  return operation?.name?.value;
}

/** An example's first line without its `#`: its entry in the menu. */
function question(example: string): string {
  return example.split('\n', 1)[0]!.replace(/^#\s*/u, '').trim();
}

test('the page shows a tab for each example and stays on its own server', async () => {
  const {page, problems} = await openPage(browser, server.url);
  expect(await page.title()).toBe('policygraph');
  expect(await tabTitles(page)).toEqual(examples.map(operationName));
  await expectQuery(page, examples[0]!);
  expect(problems).toEqual([]);
});

test('an example answers with data', async () => {
  const {page, problems} = await openPage(browser, server.url);
  const result = await runQuery(page);
  expect(result).toHaveProperty('data');
  expect(result).not.toHaveProperty('errors');
  expect(problems).toEqual([]);
});

test('the result shows the Chinese text of the graph', async () => {
  const {page, problems} = await openPage(browser, server.url);
  await openNewTab(page, 'query Mine { plans { title } }');
  const {title} = firstPaper().document;
  expect(await runQuery(page)).toMatchObject({data: {plans: expect.arrayContaining([{title}])}});
  await page.locator('.result-window').getByText(title).waitFor();
  expect(problems).toEqual([]);
});

test('the documentation pane shows the types of the schema', async () => {
  const {page, problems} = await openPage(browser, server.url);
  await page.getByRole('button', {name: 'Show Documentation Explorer'}).click();
  await page.locator('.graphiql-doc-explorer').getByRole('link', {name: 'Institution', exact: true}).click();
  await page.locator('.graphiql-doc-explorer').getByText('carries', {exact: true}).waitFor();
  expect(problems).toEqual([]);
});

test('a query can be clicked together', async () => {
  const {page, problems} = await openPage(browser, server.url);
  await openNewTab(page, 'query Mine { __typename }');
  await page.getByRole('button', {name: 'Show GraphiQL Explorer'}).click();
  const builder = page.locator('.graphiql-explorer-root');
  await builder.getByText('plans', {exact: true}).click();
  await builder.getByText('title', {exact: true}).first().click();
  await expectQuery(page, 'plans { title }');
  expect(problems).toEqual([]);
});

test('a wrong query shows what GraphQL says of it', async () => {
  const {page} = await openPage(browser, server.url);
  await openNewTab(page, 'query Wrong { noSuchField }');
  const result = await runQuery(page);
  expect(JSON.stringify(result)).toContain('Cannot query field');
});

test('a copied link opens its query beside the examples', async () => {
  const {page} = await openPage(browser, server.url);
  const query = 'query Shared { plans { title } } # 拉萨&西宁';
  await openNewTab(page, query);
  await page.getByRole('button', {name: 'Copy link'}).click();
  await page.getByRole('button', {name: 'Copied'}).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const receiver = await openPage(browser, link);
  await expectQuery(receiver.page, query);
  expect(await tabTitles(receiver.page)).toEqual([...examples.map(operationName), 'Shared']);
  expect(receiver.page.url()).toBe(new URL('/', server.url).href);
  expect(receiver.problems).toEqual([]);
});

test('a query in the address opens in a tab', async () => {
  const query = 'query Asked { plans { title } }';
  const {page, problems} = await openPage(browser, `${server.url}?query=${encodeURIComponent(query)}`);
  await expectQuery(page, query);
  expect(problems).toEqual([]);
});

test('a reload keeps the tabs, and the menu brings a closed example back', async () => {
  const {page, problems} = await openPage(browser, server.url);
  const titles = await tabTitles(page);
  await openNewTab(page, 'query Mine { plans { title } }');
  // GraphiQL names a tab a moment after the last key, and not at all if another tab is closed before.
  await expect.poll(() => tabTitles(page), PATIENT).toEqual([...titles, 'Mine']);
  const kept = [...titles.slice(1), 'Mine'];
  const first = page.locator('.graphiql-tab').filter({hasText: titles[0] ?? ''});
  await expect.poll(async () => {
    // A tab in the background shows its cross only under the pointer, and the row of tabs may still be moving.
    if (await first.count() > 0) {
      await first.hover();
      await first.getByRole('button', {name: 'Close Tab'}).click();
    }
    return tabTitles(page);
  }, PATIENT).toEqual(kept);
  await page.waitForTimeout(1000); // GraphiQL writes its tabs half a second after the last change

  await page.reload();
  await waitForEditors(page);
  expect(await tabTitles(page)).toEqual(kept);
  await expectQuery(page, 'query Mine { plans { title } }');

  for (const example of [examples[0]!, examples[1]!]) {
    await page.getByRole('button', {name: 'Examples'}).click();
    await page.getByRole('menuitem', {name: question(example), exact: true}).click();
    await expectQuery(page, example);
  }
  expect(await tabTitles(page)).toEqual([...kept, titles[0]]);
  expect(problems).toEqual([]);
});

test('a paper opens in a tab of the browser, and the playground stays as it is', async () => {
  const {page, problems} = await openPage(browser, server.url);
  await openNewTab(page, 'query Mine { plans { title } }');
  await page.getByRole('button', {name: '文件 Papers'}).click();
  const paper = page.getByRole('menuitem', {name: firstPaper().document.title});
  const [opened] = await Promise.all([page.context().waitForEvent('page', PATIENT), paper.click()]);
  await opened.getByRole('heading', {level: 1, name: firstPaper().document.title}).waitFor(PATIENT);
  expect(new URL(opened.url()).pathname).toBe('/id/plan/first');
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  expect(new URL(page.url()).pathname).toBe('/');
  await expectQuery(page, 'query Mine { plans { title } }');
  expect(problems).toEqual([]);
});
