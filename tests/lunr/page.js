// Runs the search page's script without a page: one JSON task a line on standard input, one answer a line on standard output.
//   {script, files: {name: text}, clauses: [[clause, …], …]}     [[[document, score], …], …]
//   {script, files: {name: text}, ask: [query, …], language}     for each query what the page would show
const vm = require('vm');

function start({ script, files }) {
  vm.runInThisContext(script);
  const search = globalThis.archiveSearch;
  search.reads(async name => {
    if (!(name in files)) throw new Error(`no file ${name}`);
    let data;
    new Function('archiveSearch', files[name])((given, said) => {
      if (given !== name) throw new Error(`${name} says ${given}`);
      data = said;
    });
    return data;
  });
  return search;
}

async function rank(search, clauses) {
  const { fields } = await search.manifest();
  return search.rank(await Promise.all(clauses.map(async clause => search.clause(
    (await search[clause.prefix ? 'allBeginning' : 'find'](clause.term)).terms, {
      fields: fields.map((field, at) => at).filter(at => !clause.fields || clause.fields.includes(fields[at][0])),
      boost: clause.boost, presence: ['OPTIONAL', 'REQUIRED', 'PROHIBITED'].indexOf(clause.presence),
    }))));
}

async function ask(search, query, language) {
  const { ranked, partial, forms, meant, last } = await search.ask(query, language);
  const shown = await Promise.all(ranked.slice(0, 10).map(([document]) => search.show(document, forms, language)));
  return {
    count: ranked.length, partial, meant: meant || null, last,
    results: shown.map((result, at) => ({
      document: result.document, score: ranked[at][1], language: result.language, slug: result.slug,
      snippets: result.snippets.map(({ anchor, words, from, to, marks, worth }) => ({
        anchor, worth, words: words.slice(from, to), marks: marks.map(([, start, end]) => words.slice(start, end)),
      })),
    })),
  };
}

(async () => {
  for (const line of require('fs').readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const task = JSON.parse(line), search = start(task), answers = [];
    for (const clauses of task.clauses || []) answers.push(await rank(search, clauses));
    for (const query of task.ask || []) answers.push(await ask(search, query, task.language));
    console.log(JSON.stringify(answers));
  }
})();
