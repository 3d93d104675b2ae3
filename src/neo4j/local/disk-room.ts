/**
 * Room on the disk of the data folder, asked for before it runs out: on a full disk Neo4j does not fail, it waits for ever.
 *
 * Example: `requireRoom('data/neo4j')` with 20 MB free → `The disk of data/neo4j is full (20 MB free); free some space …`.
 */
import {statfs} from 'node:fs/promises';
import {userError} from '../../errors.ts';

const MEGABYTE = 1024 * 1024;

/** The page cache may go to the disk all at once (128 MB, neo4j.conf), beside two transaction logs and the logs of a start. */
const LEAST_MEGABYTES = 256;

/** Throws an error for the user where too little is free to go on writing. */
export async function requireRoom(folder: string): Promise<void> {
  const {bavail, bsize} = await statfs(folder);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= LEAST_MEGABYTES) return;
  throw userError(`The disk of ${folder} is full (${free} MB free); free at least ${LEAST_MEGABYTES} MB there and run this `
    + 'again, or set DATA_DIR to a folder on another disk. Nothing stored is lost.');
}
