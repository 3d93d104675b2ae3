/**
 * Which database a session is for: `inDatabase('neo4j')` → {database: 'neo4j'}; without a name the user's home database.
 */
export function inDatabase(database: string | undefined): {database?: string} {
  return database === undefined ? {} : {database};
}
