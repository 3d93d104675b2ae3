/**
 * Papers → graph: reads them all first and writes them only if every one gave what is expected of it at least.
 *
 * Example: five seeds, of which one has changed since the last start → one is read and written, four stay as they are.
 */
import {ensureConstraints, loadedPlans} from '../loaders/write/plans.ts';
import {readerVersion} from '../loaders/write/reader-version.ts';
import {writePlan} from '../loaders/write/write.ts';
import type {Opened, ReadDocument} from './documents.ts';
import {countFacts, openDocuments, readDocuments} from './documents.ts';
import {userError} from './errors.ts';
import type {Database} from './neo4j/database.ts';
import {refreshFindings} from './refresh-findings.ts';
import type {Least, Seed} from './seeds.ts';

/** Where papers are written to. */
export type Store = Pick<Database, 'driver' | 'database' | 'requireRoom'>;

/** Reads and writes what is new, what has changed and what another reader read; returns what it wrote. */
export async function loadChanged(
  store: Store,
  seeds: readonly Seed[],
  onProgress: (line: string) => void,
): Promise<readonly ReadDocument[]> {
  const opened = await openDocuments(seeds);
  await ensureConstraints(store.driver, store.database);
  const documents = await readDocuments(await changed(store, opened));
  const missing = documents.flatMap(belowLeast);
  if (missing.length > 0) throw userError(`${missing.join('\n')}\nNothing was loaded.`);
  await writeDocuments(store, documents, onProgress);
  return documents;
}

/** Writes what was read, paper by paper, then what the audit says of all that are loaded. */
export async function writeDocuments(
  {driver, database, requireRoom}: Store,
  documents: readonly ReadDocument[],
  onProgress: (line: string) => void,
): Promise<void> {
  await ensureConstraints(driver, database);
  for (const [index, {facts, sha256, plan}] of documents.entries()) {
    // On a full disk the built-in database would wait for ever instead of failing.
    await requireRoom();
    const started = Date.now();
    await writePlan(driver, database, facts, sha256);
    onProgress(`loaded ${index + 1}/${documents.length} ${plan} ${facts.document.title} (${Date.now() - started} ms)`);
  }
  const started = Date.now();
  if (await refreshFindings({driver, database})) onProgress(`audited all loaded papers (${Date.now() - started} ms)`);
}

/** Those of the papers that the graph does not hold as this reader reads them. */
export async function changed({driver, database}: Store, opened: readonly Opened[]): Promise<readonly Opened[]> {
  const loaded = new Map((await loadedPlans(driver, database)).map(plan => [plan.id, plan]));
  return opened.filter(({plan, sha256, source}) => {
    const present = loaded.get(plan);
    return present?.sha256 !== sha256 || present.readerVersion !== readerVersion(source);
  });
}

/** A sentence for each count that is below the least expected. */
export function belowLeast({path, facts, least}: ReadDocument): readonly string[] {
  const counts = countFacts(facts);
  return (Object.keys(least) as (keyof Least)[])
    .filter(name => counts[name] < least[name])
    .map(name => `${path} gave ${counts[name]} ${name}, and ${least[name]} are expected at least.`);
}
