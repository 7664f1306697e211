// Answers for tests: one JSON task a line on standard input, one answer a line on standard output. Lunr does the work.
//   {fields: [{name, boost}], docs: [{ref, fields: {name: [term, …]}}], queries: [[clause, …], …]}
// Without queries the answer is the serialised index; with queries, for each one [[ref, score], …] from the loaded index.
// Anything that Lunr warns of is an error.
const lunr = require('lunr');
lunr.utils.warn = message => { throw new Error(message); };

function build(task) {
  const builder = new lunr.Builder();
  builder.ref('ref');
  for (const field of task.fields) builder.field(field.name, { boost: field.boost, extractor: doc => doc.fields[field.name] });
  for (const doc of task.docs) builder.add(doc);
  return JSON.stringify(builder.build());
}

function ask(task) {
  const index = lunr.Index.load(JSON.parse(task.index ?? build(task)));
  return JSON.stringify(task.queries.map(clauses => index
    .query(query => {
      for (const { term, fields, boost, presence, prefix } of clauses) {
        query.clause({
          term, boost, usePipeline: false,
          ...(fields ? { fields } : {}),
          presence: lunr.Query.presence[presence ?? 'OPTIONAL'],
          wildcard: prefix ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE,
        });
      }
    })
    .map(result => [result.ref, result.score])));
}

const lines = require('fs').readFileSync(0, 'utf8').split('\n').filter(Boolean);
for (const task of lines.map(line => JSON.parse(line))) console.log(task.queries ? ask(task) : build(task));
