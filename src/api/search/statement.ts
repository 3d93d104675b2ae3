/**
 * The statement behind `search`: candidates from the full-text index, compared with the terms, scored and put in order.
 *
 * Example: {query: '+"市卫健委"', terms: ['市卫健委'], whole: '市卫健委', …} → 拉萨市卫生健康委员会 with score 1, then the measures.
 *
 * The index's own score is not used: it depends on what else is or was in the index, so the same graph could answer in
 * another order after a reload. Here the score is made of the term and the fact alone:
 * - 1 for the text as a whole name, title or alias, also behind the name of its place: 西宁市卫健委; of a target, as the label of
 *   its row: 15岁以上人群吸烟率;
 * - 0.5 to 0.9 for a term in a name, by the share of the name that it is;
 * - 0.1 to 0.5 for a term in running text, by the share of the text that its places are;
 * - of several terms, the mean;
 * - up to 0.5 where only some of the terms are asked for, by how many there are.
 * The targets of a found indicator are candidates as well: 90 in a table row has its indicator's name in another cell.
 */

/** The order of hits with the same score, and all types that can be searched. */
export const TYPES = ['Institution', 'Indicator', 'Plan', 'Project', 'Measure', 'Target'] as const;

const FOLDED = (words: string) => `toLower(normalize(${words}, NFKC))`;

const CANDIDATES = `
  CALL () {
    CALL db.index.fulltext.queryNodes('words_and_names', $query, $options) YIELD node
    RETURN node
    UNION
    CALL db.index.fulltext.queryNodes('words_and_names', $query, $options) YIELD node
    WITH node WHERE node:Indicator
    MATCH (node)<-[:QUANTIFIES]-(target:Target)
    RETURN target AS node
  }
  WITH node, [label IN labels(node) WHERE label IN $types][0] AS type
  WHERE type IS NOT NULL`;

/** A target goes by the names of its indicator, also behind its population. */
const NAMES = `
  CASE WHEN type = 'Target'
    THEN reduce(names = [], indicator IN [(node)-[:QUANTIFIES]->(indicator) | indicator] |
      names + indicator.name + indicator.aliases + CASE WHEN node.population IS NULL THEN [] ELSE [node.population + indicator.name] END)
    ELSE [name IN [node.name, node.title, node.shortName, node.documentNumber] WHERE name IS NOT NULL] + coalesce(node.aliases, []) + coalesce(node.regionNames, [])
  END`;

/** What it is found by and not shown with: no paper need have these words. */
const NOT_SHOWN = `
  CASE WHEN type = 'Target'
    THEN reduce(names = coalesce(node.labels, []), indicator IN [(node)-[:QUANTIFIES]->(indicator) | indicator] | names + indicator.synonyms)
    ELSE coalesce(node.synonyms, [])
  END`;

/** A plan goes by its names alone: the text that is kept of it is that of its measures, which are hits themselves. */
const TEXT = "CASE type WHEN 'Plan' THEN null ELSE coalesce(node.text, node.statement) END";

const SAYS = (words: string) => `${words} CONTAINS term AND coalesce(${words} =~ pattern, true)`;

const FIT = `
  CASE
    WHEN any(name IN names WHERE ${SAYS('name')})
      THEN 0.5 + 0.4 * reduce(best = 0.0, name IN [name IN names WHERE ${SAYS('name')}] |
        CASE WHEN 1.0 * size(term) / size(name) > best THEN 1.0 * size(term) / size(name) ELSE best END)
    WHEN ${SAYS('text')} THEN 0.1 + 0.4 * sqrt((size(split(text, term)) - 1.0) * size(term) / size(text))
    ELSE 0.0
  END`;

export const SEARCH = `${CANDIDATES}
  WITH node, type, ${FOLDED(`coalesce(${TEXT}, '')`)} AS text, [name IN ${NAMES} + ${NOT_SHOWN} | ${FOLDED('name')}] AS names,
    [label IN CASE type WHEN 'Target' THEN coalesce(node.labels, []) ELSE [] END | ${FOLDED('label')}] AS labels
  WITH node, type, names, labels, [place IN range(0, size($terms) - 1) | head([term IN [$terms[place]] | head([pattern IN [$patterns[place]] | ${FIT}])])] AS fits
  WHERE size([fit IN fits WHERE fit > 0]) >= $least
  WITH node, type, names, labels, reduce(sum = 0.0, fit IN fits | sum + fit) / size(fits) AS mean,
    1.0 * size([fit IN fits WHERE fit > 0]) / size(fits) AS share
  WITH node, type, CASE
    WHEN $whole IN CASE type WHEN 'Target' THEN labels ELSE names END THEN 1.0
    WHEN $inPart THEN round(0.4 * share + 0.1 * mean, 4)
    ELSE round(mean, 4)
  END AS score
  ORDER BY score DESC, reduce(rank = 0, place IN range(0, size($order) - 1) | CASE $order[place] WHEN type THEN place ELSE rank END),
    split(node.id, ':' + toLower(type) + ':')[0], node.start, node.id
  SKIP toInteger($offset) LIMIT toInteger($first)
  RETURN score, type, node.id AS id, toFloat(node.start) AS start, toFloat(node.end) AS end, ${TEXT} AS text, ${NAMES} AS names,
    CASE type WHEN 'Plan' THEN node.id ELSE [(plan:Plan)-[:LAYS_OUT|SETS|FUNDS]->(node) | plan.id][0] END AS plan`;
