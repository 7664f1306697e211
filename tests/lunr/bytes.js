// What searching a built site costs in bytes, as a server that compresses sends them: node tests/lunr/bytes.js SITE [LANGUAGE] [QUERIES]
// Each query has one to three words from the running text of the site, common ones as often as they stand there; one of them at least
// is not a word of most entries. A cold query begins with nothing; a later one comes after 20 others of the same visit. Both show five
// results with their passages.
const fs = require('fs'), path = require('path'), vm = require('vm'), zlib = require('zlib');
const [site, language = 'ar', count = '300'] = process.argv.slice(2);

const sizes = new Map();
const sizeOf = file => {
  if (!sizes.has(file)) sizes.set(file, zlib.gzipSync(fs.readFileSync(path.join(site, file)), { level: 6 }).length);
  return sizes.get(file);
};
let seed = 20260101;
const random = below => (seed = (seed * 48271) % 2147483647) % below;
const percentile = (values, p) => values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * p))];
const kilobytes = bytes => (bytes / 1024).toFixed(1);

function visit() {
  vm.runInThisContext(fs.readFileSync(path.join(site, 'assets/search.js'), 'utf8'));
  const search = globalThis.archiveSearch, bytes = { script: sizeOf('assets/search.js'), m: 0, a: 0, t: 0, l: 0, r: 0, f: 0 };
  search.reads(async name => {
    bytes[name[0]] += sizeOf(`search/${name}.js`);
    let data;
    new Function('archiveSearch', fs.readFileSync(path.join(site, `search/${name}.js`), 'utf8'))((given, said) => { data = said; });
    return data;
  });
  return { search, bytes, total: () => Object.values(bytes).reduce((sum, part) => sum + part, 0) };
}

async function query(search, text) {
  const { ranked, forms } = await search.ask(text, language);
  await Promise.all(ranked.slice(0, 5).map(([document]) => search.show(document, forms, language)));
}

(async () => {
  const texts = [];
  const results = fs.readdirSync(path.join(site, 'search/r')).flatMap(bucket => fs.readdirSync(path.join(site, 'search/r', bucket))
    .filter(file => file.endsWith('.js')).map(file => path.join(site, 'search/r', bucket, file)));
  const text = () => {
    const file = results[random(results.length)];
    if (!texts[file]) new Function('archiveSearch', fs.readFileSync(file, 'utf8'))((name, data) => { texts[file] = data[3].map(passage => passage[1]).join(' ').split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 1); });
    return texts[file];
  };
  const first = visit().search, { count: entries } = await first.manifest();
  const telling = async word => (await first.find(first.cut(word)[0]?.[0] ?? word)).entries * 2 <= entries;
  async function query_of(length) {
    for (;;) {
      const drawn = Array.from({ length }, () => { const own = text(); return own[random(own.length)]; });
      if ((await Promise.all(drawn.map(telling))).some(Boolean)) return drawn.join(' ');
    }
  }

  const every = [];
  for (const words of [1, 2, 3]) {
    const cold = [], parts = { script: [], m: [], a: [], t: [], l: [], r: [] };
    for (let i = 0; i < +count / 3; i++) {
      const one = visit();
      await query(one.search, await query_of(words));
      cold.push(one.total());
      every.push(one.total());
      for (const part of Object.keys(parts)) parts[part].push(one.bytes[part]);
    }
    console.log(`cold, ${words} words: p50 ${kilobytes(percentile(cold, 0.5))} p95 ${kilobytes(percentile(cold, 0.95))} max ${kilobytes(percentile(cold, 1))} KB; p95 of ` +
      Object.entries(parts).map(([part, values]) => `${part} ${kilobytes(percentile(values, 0.95))}`).join(', '));
  }
  console.log(`cold, all: p50 ${kilobytes(percentile(every, 0.5))} p95 ${kilobytes(percentile(every, 0.95))} max ${kilobytes(percentile(every, 1))} KB`);
  const later = [];
  for (let i = 0; i < 10; i++) {
    const one = visit();
    for (let j = 0; j < 30; j++) {
      const before = one.total();
      await query(one.search, await query_of(1 + random(3)));
      if (j >= 20) later.push(one.total() - before);
    }
  }
  console.log(`later: p50 ${kilobytes(percentile(later, 0.5))} p95 ${kilobytes(percentile(later, 0.95))} KB`);
  for (const kind of fs.readdirSync(path.join(site, 'search')).filter(name => /^[atlr](-|$)/.test(name))) {
    const all = fs.readdirSync(path.join(site, 'search', kind), { recursive: true }).filter(file => file.endsWith('.js')).map(file => sizeOf(`search/${kind}/${file}`));
    console.log(`${kind}: ${all.length} files, ${kilobytes(all.reduce((sum, own) => sum + own, 0))} KB, largest ${kilobytes(Math.max(...all))} KB`);
  }
})();
