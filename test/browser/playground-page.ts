/**
 * The playground in a page of its own, and what the tests read and do there:
 * an address → the page, with every console message and every request to another server written down.
 */
import {expect} from 'vitest';
import type {Browser, Page} from 'playwright-core';

export type OpenPage = {
  readonly page: Page;
  /** Console warnings and errors, uncaught errors, requests that leave the server; empty on a sound page. */
  readonly problems: readonly string[];
};

/** How long a test waits for the page to show something: far longer than it takes, for slow machines. */
export const PATIENT = {timeout: 15_000};

/** Opens the address in a fresh profile and waits until the schema and the editors are there. */
export async function openPage(browser: Browser, address: string): Promise<OpenPage> {
  const context = await browser.newContext({viewport: {width: 1400, height: 800}, acceptDownloads: true});
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', error => problems.push(error.message));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('request', request => {
    const {protocol, origin} = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(address).origin) problems.push(request.url());
  });
  await page.goto(address);
  await waitForEditors(page);
  return {page, problems};
}

/** Waits for the query editor and, as the reload button spins till then, for the schema. */
export async function waitForEditors(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines').waitFor();
  await page.locator('.graphiql-sidebar .graphiql-spin').waitFor({state: 'detached'});
}

export async function tabTitles(page: Page): Promise<readonly string[]> {
  return page.getByRole('tab').allInnerTexts();
}

/**
 * Waits until the query editor holds this text. Blanks do not count, for the editor wraps long lines; of a text that is longer
 * than the window the editor draws the beginning only.
 */
export async function expectQuery(page: Page, query: string): Promise<void> {
  const editor = page.locator('.graphiql-query-editor .view-lines');
  const wanted = withoutBlanks(query);
  await expect.poll(async () => {
    const shown = withoutBlanks(await editor.innerText());
    return shown.includes(wanted) || (shown.length > SHORTEST_SHOWN && wanted.startsWith(shown)) ? wanted : shown;
  }, PATIENT).toBe(wanted);
}

/** What is drawn of a long text is far more than this. */
const SHORTEST_SHOWN = 100;

function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '');
}

export async function openNewTab(page: Page, query: string): Promise<void> {
  await page.getByRole('button', {name: 'New tab'}).click();
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.insertText(query);
  await expectQuery(page, query);
}

/** Presses ▶ and takes the result the way a user does who keeps it: with the button that saves it as a file. */
export async function runQuery(page: Page): Promise<unknown> {
  // GraphiQL reads the operation's name off the text a moment after it is typed, and sends that name with the query.
  await expect.poll(() => page.locator('.graphiql-tab-active').innerText(), PATIENT).not.toMatch(/untitled/u);
  await page.getByRole('button', {name: /^Execute query/u}).click();
  await page.locator('.result-window .view-line', {hasText: /"(data|errors)"/u}).first().waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save result'}).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
