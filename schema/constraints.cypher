// The keys of loaders/write/ids.ts: one uniqueness constraint per label.
CREATE CONSTRAINT plan_id IF NOT EXISTS FOR (n:Plan) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT plan_statement_id IF NOT EXISTS FOR (n:PlanStatement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT cited_document_id IF NOT EXISTS FOR (n:CitedDocument) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT institution_id IF NOT EXISTS FOR (n:Institution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_code IF NOT EXISTS FOR (n:Region) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (n:Finding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT finding_place_id IF NOT EXISTS FOR (n:FindingPlace) REQUIRE n.id IS UNIQUE;

// What queries look nodes up by.
CREATE INDEX target_year IF NOT EXISTS FOR (n:Target) ON (n.year);
CREATE INDEX observation_year IF NOT EXISTS FOR (n:Observation) ON (n.year);
CREATE INDEX project_amount IF NOT EXISTS FOR (n:Project) ON (n.amountYuan);
CREATE INDEX institution_name IF NOT EXISTS FOR (n:Institution) ON (n.name);
CREATE INDEX institution_kind IF NOT EXISTS FOR (n:Institution) ON (n.kind);
CREATE INDEX hospital_name IF NOT EXISTS FOR (n:Hospital) ON (n.name);
CREATE INDEX department_name IF NOT EXISTS FOR (n:Department) ON (n.name);
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name);

// What `search` looks words up in: the analyser cjk cuts Chinese into pairs of characters and takes full-width signs for half-width.
DROP INDEX search_words IF EXISTS;
DROP INDEX searched_words IF EXISTS;
CREATE FULLTEXT INDEX words_and_names IF NOT EXISTS FOR (n:Measure|Target|Institution|Indicator|Project|Plan)
ON EACH [n.name, n.shortName, n.aliases, n.regionNames, n.synonyms, n.labels, n.title, n.documentNumber, n.statement, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
