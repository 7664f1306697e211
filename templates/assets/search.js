// The search page. Files of search data are scripts that call archiveSearch with their name and content: script tags load them from a
// server and from a folder alike. What follows up to "The page" mirrors Shards and Searching, answer for answer.
const waiting = new Map(), known = new Map();
let read = name => new Promise((done, fail) => {
  // The page itself asks for the manifest.
  const given = name === "manifest" && document.querySelector("script[src$='/manifest.js']"), tag = given || document.createElement("script");
  waiting.set(name, done);
  tag.onerror = () => { known.delete(name); fail(new Error(name)); };
  if (given) return;
  tag.src = form.dataset.data + name + ".js";
  document.head.append(tag);
});
const archiveSearch = globalThis.archiveSearch = (name, data) => waiting.get(name)(data);
function load(name, make) {
  if (!known.has(name)) known.set(name, read(name).then(make));
  return known.get(name);
}

const numbers = text => {
  let at = 0;
  const next = () => {
    for (let number = 0, worth = 1; ; worth *= 27) {
      let digit = text.charCodeAt(at++);
      digit -= digit < 92 ? 35 : 36;
      if (digit < 64) return number + digit * worth;
      number += (digit - 64) * worth;
    }
  };
  return count => Array.from({ length: count }, next);
};
const running = (gaps, document = -1) => gaps.map(gap => document += gap + 1);

function directory(kind, [hash, bounds]) {
  const from = bounds.split(" ").slice(0, -1), name = at => `${kind}-${hash}/${at >> 8}/${at}`;
  const find = term => { let at = from.length; while (at-- && from[at] > term); return at; };
  return {
    name: term => find(term) < 0 ? null : name(find(term)),
    beginning: prefix => from.map((bound, at) => at).filter(at => at === find(prefix) || from[at].startsWith(prefix)).map(name),
  };
}
const manifest = () => load("manifest", data => ({
  count: data.n, fields: data.fields, terms: directory("t", data.t), words: directory("a", data.a), facets: "facets-" + data.facets,
  languages: data.languages.split(" ").map(own => ({ tag: own.slice(4), rtl: own[0] === "r" })), own: data.own,
  result: document => `r/${document >> 6}-${data.r.substr((document >> 6) * 5, 5)}/${document}`, lengths: field => `l-${data.l}/${field}`,
}));
const lengthsOf = async field => {
  const { lengths, count } = await manifest();
  return load(lengths(field), packed => numbers(packed)(count));
};

async function termOf(id) {
  const data = await manifest(), name = data.terms.name(id), width = data.fields.length;
  const term = name && (await load(name, ([ids, forms, packed]) => {
    const next = numbers(packed), all = ids.split(" "), own = next(all.length), counts = next(all.length * width);
    const sum = counts => counts.reduce((sum, count) => sum + count, 0), total = sum(counts), gaps = next(total), frequencies = next(total);
    const lengths = next(sum(counts.filter(count => count <= data.own)));
    let at = 0, length = 0;
    forms = forms.split(" ");
    return new Map(all.map((term, i) => [term, {
      term, number: own[i], forms: [term, ...forms[i].split(",")].filter(Boolean),
      fields: counts.slice(i * width, (i + 1) * width).map(count => ({
        documents: running(gaps.slice(at, at + count)), frequencies: frequencies.slice(at, at += count),
        lengths: count > data.own ? 0 : lengths.slice(length, length += count),
      })),
    }]));
  })).get(id);
  // A long list leaves the lengths to a table of its field.
  if (term) await Promise.all(term.fields.map(async (list, field) => {
    if (list.lengths) return;
    const all = await lengthsOf(field);
    list.lengths = list.documents.map(document => all[document]);
  }));
  return term;
}

const wordsIn = name => load(name, ([words, terms, spelt, packed]) => {
  const all = words.split(" "), next = numbers(packed), entries = next(all.length), tables = next(all.length);
  terms = terms.split(" ");
  spelt = spelt.split(" ");
  return all.map((word, i) => ({ word, terms: terms[i] ? terms[i].split(",") : [word], spelt: spelt[i] || word, entries: entries[i], tables: tables[i] }));
});
async function wordOf(word) {
  const name = (await manifest()).words.name(word);
  return name && (await wordsIn(name)).find(item => item.word === word);
}
async function beginning(prefix) {
  const shards = await Promise.all((await manifest()).words.beginning(prefix).map(wordsIn));
  return shards.flat().filter(item => item.word.startsWith(prefix));
}
const byEntries = (a, b) => b.entries - a.entries || (a.word < b.word ? -1 : 1);
const completions = async (prefix, most) => (await beginning(prefix)).sort(byEntries).slice(0, most);

const PARTICLES = ["وال", "بال", "كال", "فال", "لل", "ال", "و", "ف", "ب", "ل", "ك"];
async function find(word) {
  const ways = [word, ...searchSpellings(word)];
  if (word >= "ء" && word[0] <= "ي") {
    for (const particle of PARTICLES) if (word.startsWith(particle) && word.length > particle.length + 2) ways.push(word.slice(particle.length));
  }
  // All at once: one after the other they would each wait for a file.
  return (await Promise.all(ways.map(wordOf))).find(Boolean) || { terms: [], entries: 0, tables: 0 };
}
const allBeginning = async prefix => {
  const found = await completions(prefix, 50);
  return { terms: [...new Set(found.flatMap(item => item.terms))], entries: 0, tables: found.reduce((all, item) => all | item.tables, 0) };
};

// The order in which Lunr finds several terms: a word before those it begins, else the later letter first.
function inLunrsOrder({ term: a }, { term: b }) {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i < a.length && i < b.length ? b.charCodeAt(i) - a.charCodeAt(i) : a.length - b.length;
}

const OPTIONAL = 0, REQUIRED = 1, PROHIBITED = 2;
// Lunr's formula and ranking, sum by sum in its order.
async function rank(clauses) {
  const { count, fields } = await manifest(), width = fields.length;
  const vectors = fields.map(() => new Map()), products = new Map(), banned = new Set(), scores = new Map();
  let required = null;
  for (const { terms, fields: own, boost, presence } of clauses) {
    const documents = new Set(terms.flatMap(term => own.flatMap(field => term.fields[field].documents)));
    if (presence === PROHIBITED) {
      documents.forEach(document => banned.add(document));
      continue;
    }
    if (presence === REQUIRED) required = required ? new Set([...required].filter(document => documents.has(document))) : documents;
    for (const term of terms) for (const field of own) {
      vectors[field].set(term.number, { term, boost: boost + (vectors[field].get(term.number) || { boost: 0 }).boost });
      for (const document of term.fields[field].documents) if (!products.has(document * width + field)) products.set(document * width + field, 0);
    }
  }
  if (clauses.length && clauses.every(clause => clause.presence === PROHIBITED)) for (let document = 0; document < count; document++) {
    if (!banned.has(document)) scores.set(document, 0);
  }
  const norms = vectors.map((vector, field) => {
    const [, weight, total] = fields[field], average = total / count;
    let norm = 0;
    for (const { term, boost } of [...vector.values()].sort((a, b) => a.term.number - b.term.number)) {
      const pairs = term.fields.reduce((sum, own) => sum + own.documents.length, 0);
      const rarity = Math.log(1 + Math.abs((count - pairs + 0.5) / (pairs + 0.5)));
      norm += boost * boost;
      const { documents, frequencies, lengths } = term.fields[field];
      documents.forEach((document, i) => {
        const often = frequencies[i] + 1;
        const worth = rarity * ((1.2 + 1) * often) / (1.2 * (1 - 0.75 + 0.75 * (lengths[i] / average)) + often);
        const place = document * width + field;
        products.set(place, products.get(place) + boost * (Math.round(worth * weight * 1000) / 1000));
      });
    }
    return Math.sqrt(norm);
  });
  for (const [place, product] of products) {
    const document = Math.floor(place / width);
    if ((!required || required.has(document)) && !banned.has(document)) scores.set(document, (scores.get(document) || 0) + product / norms[place % width]);
  }
  return [...scores].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const QUOTES = "\"“”„«»";
// A query as far as it is looked at: of a long one whole words from its beginning.
function kept(text) {
  const end = [...text.slice(0, 512)].slice(0, 256).join("").length;
  if (end === text.length) return text;
  const space = text.lastIndexOf(" ", end);
  return text.slice(0, space > 0 ? space : end);
}
function parse(text, fields) {
  const parts = [];
  for (let at = 0; at < text.length;) {
    if (!text[at].trim()) { at++; continue; }
    const minus = text[at] === "-";
    if (minus || text[at] === "+") at++;
    const field = fields.findIndex(name => text.startsWith(name + ":", at));
    if (field >= 0) at += fields[field].length + 1;
    const quoted = at < text.length && QUOTES.includes(text[at]);
    if (quoted) at++;
    let end = at, boost = 1;
    while (end < text.length && !QUOTES.includes(text[end]) && (quoted || text[end].trim())) end++;
    let typed = text.slice(at, end);
    at = quoted ? end + 1 : end;
    const caret = !quoted && /^(.+)\^(\d+)$/.exec(typed);
    if (caret && +caret[2] > 0 && +caret[2] <= 100) [, typed, boost] = [0, caret[1], +caret[2]];
    const words = cut(typed).map(token => token[0]);
    if (words.length) parts.push({
      words, boost, presence: minus ? PROHIBITED : REQUIRED, phrase: quoted && words.length > 1,
      prefix: !quoted && typed.endsWith("*"), fields: field < 0 ? fields.map((name, i) => i) : [field],
    });
  }
  return parts;
}

const clause = async (ids, part) => ({ ...part, terms: (await Promise.all(ids.map(termOf))).filter(Boolean).sort(inLunrsOrder) });
const resultOf = async document => load((await manifest()).result(document), data => data);
// The languages whose way of writing a word has, the reader's first: a text in another cannot show the word.
async function languagesOf(forms, own) {
  const { languages } = await manifest(), able = languages.filter(({ rtl }) => forms.some(part => [...part].some(word => !/\p{L}/u.test(word) || RTL.test(word) === rtl)));
  return able.length ? able.map(one => one.tag).sort((a, b) => (b === own) - (a === own)) : [own];
}
const textsOf = ([, , heads, body, notes]) => heads.concat(body, notes).map(one => one[1]);

// What a query gives: ranked entries, the forms of its words by part, and what may have been meant.
async function ask(typed, language) {
  const { count, fields } = await manifest(), text = kept(typed);
  const parts = parse(text, fields.map(field => field[0]));
  const all = await Promise.all(parts.filter(part => !part.phrase || part.presence === REQUIRED).flatMap(part => part.words.map(async (word, i) =>
    ({ part, word, ...await (part.prefix && i === part.words.length - 1 ? allBeginning : find)(word) }))));
  // Words of most entries are left out where others remain; in a phrase they are compared all the same.
  const telling = ({ part, entries }) => part.presence === REQUIRED && (count < 200 || entries * 2 <= count);
  const words = all.some(telling) ? all.filter(item => telling(item) || item.part.presence === PROHIBITED) : all;
  // What will be needed is asked for at once: lists, the tables of lengths that they leave out, words that may have been meant.
  const meant = respell(text, words.filter(item => !item.terms.length).map(item => item.word));
  for (let field = 0; field < fields.length; field++) if (words.some(item => item.tables >> field & 1)) lengthsOf(field).catch(() => {});
  const clauses = await Promise.all(words.map(({ part, terms }) => clause(terms, part)));
  let ranked = await rank(clauses);
  const partial = !ranked.length && clauses.filter(one => one.presence === REQUIRED).length > 1;
  if (partial) ranked = await rank(clauses.map(one => one.presence === REQUIRED ? { ...one, presence: OPTIONAL } : one));
  for (const { phrase, words: row, presence } of parts) if (phrase) {
    const has = await Promise.all(ranked.slice(0, 30).map(async ([document]) =>
      textsOf(await resultOf(document)).some(words => ` ${cut(words).map(token => token[0]).join(" ")} `.includes(` ${row.join(" ")} `))));
    ranked = ranked.filter((item, i) => i < 30 && has[i] === (presence === REQUIRED));
  }
  const forms = clauses.filter(one => one.presence !== PROHIBITED).map(one => new Set(one.terms.flatMap(term => term.forms)));
  return { ranked, partial: partial && ranked.length > 0, forms, meant: await meant, last: text === typed ? null : text.trimEnd().split(" ").pop() };
}

const CONFUSABLE = ["ضظ", "ذزد", "ثست", "قكغ", "طت", "صس", "حه", "اعء", "ck", "sz", "fv", "iey"];
function slips(a, b) {
  const rows = [];
  for (let i = 0; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      rows[i][j] = !i ? j : Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.length][b.length];
}
async function nearest(word) {
  if (word.length < 3) return null;
  const most = word.length >= 7 ? 2 : 1;
  const others = new Set(CONFUSABLE.filter(row => row.includes(word[0])).join("").replaceAll(word[0], ""));
  const candidates = await Promise.all([word.slice(0, 2), ...[...others].map(letter => letter + word[1])].map(beginning));
  const near = candidates.flat().filter(item => item.entries && Math.abs(item.word.length - word.length) <= most)
    .map(item => ({ ...item, slips: slips(word, item.word) })).filter(item => item.slips <= most);
  return near.length ? near.sort((a, b) => a.slips - b.slips || byEntries(a, b))[0].spelt : null;
}
async function respell(text, unknown) {
  const words = [...new Set(unknown)], better = await Promise.all(words.map(nearest));
  let meant = text;
  if (!better.every(Boolean)) return null;
  words.forEach((word, i) => {
    for (const [term, start, end] of cut(meant).reverse()) if (term === word) meant = meant.slice(0, start) + better[i] + meant.slice(end);
  });
  return meant === text ? null : meant;
}

function snippet([anchor, words, labels], forms) {
  const found = cut(words).filter(token => forms.some(part => part.has(token[0])));
  const worth = 100 * forms.filter(part => found.some(token => part.has(token[0]))).length + Math.min(found.length, 99);
  const at = found.length ? found[0][1] : 0;
  let from = 0, to = words.length;
  if (to > 240) {
    from = at <= 80 ? 0 : words.indexOf(" ", at - 80) + 1;
    if (from > at) from = at;
    if (from + 240 < to) to = words.lastIndexOf(" ", from + 240);
    if (to <= at) to = words.length;
  }
  return { anchor, words, labels: labels ? labels.split(" ") : [], worth, from, to, marks: found.filter(token => token[1] >= from && token[2] <= to) };
}
async function show(document, forms, language) {
  const [slug, labels, heads, paragraphs, notes] = await resultOf(document), { languages } = await manifest();
  let first;
  for (const tag of await languagesOf(forms, language)) {
    const number = languages.findIndex(own => own.tag === tag), [body, title, facts] = heads[number];
    // A passage that says nothing of languages stands on the pages of all.
    const shown = paragraphs.concat(notes).filter(passage => passage.length < 4 || passage[3] >> number & 1);
    const all = shown.map(passage => snippet(passage, forms)), found = all.filter(one => one.worth).sort((a, b) => b.worth - a.worth);
    const result = { document, language: tag, slug, body, title, facts, labels: labels ? labels.split(" ") : [], snippets: found.length ? found : all.slice(0, 1) };
    if (found.length) return result;
    first = first || result;
  }
  return first;
}
Object.assign(archiveSearch, { cut, rank, ask, show, clause, find, allBeginning, manifest, reads: reader => { read = reader; } });

// The page.
const form = globalThis.document && document.getElementById("search_form");
if (form) {
  const get = id => document.getElementById("search_" + id);
  const input = get("words"), list = get("list"), status = get("status"), results = get("results"), more = get("more"), narrow = get("narrow");
  const own = document.documentElement.lang, say = form.dataset, selects = [...form.querySelectorAll("select")];
  const plural = new Intl.PluralRules(own), digits = new Intl.NumberFormat(say.locale);
  const labels = new Map([...form.querySelectorAll("[name=label] option[data-family]")].map(option => [option.value, option]));
  let asked = "", answer = null, shown = 0, turn = 0, wanted = [], chosen = -1;

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const marked = ({ words, from, to, marks }) => {
    const parts = [from > 0 ? "… " : ""];
    let at = from;
    for (const [, start, end] of marks) {
      parts.push(words.slice(at, start), make("mark", {}, words.slice(start, end)));
      at = end;
    }
    return [...parts, words.slice(at, to), to < words.length ? " …" : ""];
  };
  const counted = count => (say["count" + plural.select(count).replace(/^./, letter => letter.toUpperCase())] || say.countOther).replace("{n}", digits.format(count));

  const address = ({ language, slug }, { anchor }) => `${say.up}${language}/articles/${slug}/index.html${anchor && "#" + anchor}`;
  const chips = (result, ids) => ids.map(id => {
    const label = labels.get(id.replace("!", ""));
    if (!label) return "";
    const name = (id[0] === "!" ? say.not + ": " : "") + (label.dataset.words || label.text);
    return make("a", { className: `chip ${label.dataset.family} ${label.dataset.reading}`, href: `${say.up}${own}/labels/${label.value}/index.html` }, make("span", {}, name));
  });

  function item(result, forms) {
    const best = result.snippets[0], others = new Map();
    for (const one of result.snippets) if (/^[^_]+$/.test(one.anchor) && one.anchor !== best.anchor && others.size < 3 && !others.has(one.anchor)) others.set(one.anchor, one);
    const title = snippet(["", result.title, ""], forms);
    return make("li", {},
      make("h2", {}, make("a", { href: address(result, best), dir: "auto" }, ...marked({ ...title, from: 0, to: title.words.length, marks: cut(title.words).filter(token => forms.some(part => part.has(token[0]))) }))),
      make("p", { className: "meta" }, make("small", {}, result.facts)),
      make("p", { className: "passage", dir: "auto" }, ...marked(best)),
      make("p", { className: "chips" }, ...chips(result, best.labels.length ? best.labels : result.labels.slice(0, 4))),
      make("ul", { className: "passages" }, ...[...others.values()].map(one =>
        make("li", {}, ...chips(result, one.labels), " ", make("a", { href: address(result, one), dir: "auto" }, ...marked(one))))));
  }

  // Narrowing: entries by value, loaded when somebody wants it.
  const documentsOf = async () => {
    const facets = await load((await manifest()).facets, data => new Map(Object.entries(data).map(([name, [values, packed]]) => {
      const next = numbers(packed), all = values ? values.split(" ") : [], counts = next(all.length);
      return [name, new Map(all.map((value, i) => [value, new Set(running(next(counts[i])))]))];
    })));
    return (name, value) => /flag|family/.test(name)
      ? new Set([...labels.values()].filter(label => label.dataset[name] === value).flatMap(label => [...facets.get("label").get(label.value) || []]))
      : facets.get(name).get(value) || new Set();
  };
  const narrows = () => narrow && narrow.open || selects.some(select => select.value);
  async function narrowed(ranked) {
    if (!narrows()) return ranked;
    const set = selects.filter(select => select.value);
    const of = await documentsOf(), keep = except => {
      const sets = set.filter(select => select !== except).map(select => of(select.name, select.value));
      return ranked.filter(([document]) => sets.every(own => own.has(document)));
    };
    for (const select of selects) {
      const rest = keep(select);
      for (const option of [...select.options].slice(1)) {
        const documents = of(select.name, option.value), count = rest.filter(([document]) => documents.has(document)).length;
        option.dataset.words = option.dataset.words || option.text;
        option.text = `${option.dataset.words} (${digits.format(count)})`;
        option.disabled = !count && !option.selected;
      }
    }
    return keep();
  }

  async function page(count) {
    const now = turn, next = wanted.slice(shown, shown + count);
    const found = await Promise.all(next.map(([document]) => show(document, answer.forms, own)));
    if (now !== turn) return;
    shown += next.length;
    results.append(...found.map(result => item(result, answer.forms)));
    more.hidden = shown >= wanted.length;
  }

  async function run() {
    const now = ++turn, text = input.value.trim();
    close();
    more.hidden = true;
    if (!text) {
      results.replaceChildren();
      status.textContent = "";
      asked = "";
      return;
    }
    status.textContent = say.loading;
    try {
      if (asked !== text) answer = null;
      if (narrows()) documentsOf().catch(() => {});
      const found = answer || await ask(text, own), ranked = await narrowed(found.ranked);
      if (now !== turn) return;
      [asked, answer, wanted, shown] = [text, found, ranked, 0];
      results.replaceChildren();
      status.replaceChildren(wanted.length ? counted(wanted.length) : say.none, found.partial ? " · " + say.partial : "");
      if (found.last) status.append(" · " + say.long + " ", make("bdi", {}, found.last));
      if (found.meant) status.append(" · " + say.meant + " ", make("a", { href: "?" + new URLSearchParams({ q: found.meant }), dir: "auto" }, found.meant));
      await page(5);
    } catch (fault) {
      if (now === turn) status.textContent = say.failed;
      throw fault;
    }
  }

  // Typing: words of the archive that complete the last one.
  function close() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
  async function complete() {
    const typed = /[^\s"“”„«»+*-]+$/.exec(input.value.slice(-99)), last = typed && cut(typed[0]).pop(), text = input.value;
    if (!last || last[0].length < 3) return close();
    const found = await completions(last[0], 8);
    if (text !== input.value || document.activeElement !== input) return;
    close();
    list.replaceChildren(...found.filter(one => one.entries).map((one, i) => {
      const option = make("li", { id: "search_word_" + i, dir: "auto" }, one.spelt);
      option.setAttribute("role", "option");
      option.addEventListener("mousedown", event => { event.preventDefault(); take(option); });
      return option;
    }));
    list.hidden = !list.children.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
  }
  function move(step) {
    const options = [...list.children];
    chosen = chosen < 0 && step < 0 ? options.length - 1 : (chosen + step + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    input.setAttribute("aria-activedescendant", options[chosen].id);
    options[chosen].scrollIntoView({ block: "nearest" });
  }
  function take(option) {
    input.value = input.value.replace(/[^\s"“”„«»+*-]+$/, () => option.textContent);
    form.requestSubmit();
  }

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  close();
  input.addEventListener("input", () => complete().catch(() => close()));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => {
    if (event.isComposing) return;
    if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); }
    else if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); take(list.children[chosen]); }
    else if (/^Arrow(Up|Down)$/.test(event.key)) {
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (!list.hidden) { event.preventDefault(); move(step); }
      else if (step > 0 && results.children.length) { event.preventDefault(); results.querySelector("h2 a").focus(); }
    }
  });
  results.addEventListener("keydown", event => {
    const links = [...results.querySelectorAll("h2 a, .passages > li > a:last-child")], at = links.indexOf(document.activeElement);
    if (event.key === "Escape" || event.key === "ArrowUp" && at === 0) { event.preventDefault(); input.focus(); }
    else if (at >= 0 && /^Arrow(Up|Down)$/.test(event.key)) { event.preventDefault(); (links[at + (event.key === "ArrowDown" ? 1 : -1)] || links[at]).focus(); }
  });
  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey || (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });

  // The address carries the query. A folder has no history of addresses: there the browser itself sends the form.
  const here = location.href.split(/[?#]/)[0];
  form.action = here;
  form.addEventListener("formdata", event => { for (const [name, value] of [...event.formData]) if (!value) event.formData.delete(name); });
  const query = () => here + "?" + new URLSearchParams(new FormData(form));
  form.addEventListener("submit", event => {
    if (location.protocol === "file:") return;
    event.preventDefault();
    history.pushState(null, "", query());
    run();
  });
  selects.forEach(select => select.addEventListener("change", () => {
    if (location.protocol !== "file:") history.replaceState(null, "", query());
    run();
  }));
  if (narrow) {
    narrow.hidden = narrow.querySelector("fieldset").disabled = false;
    narrow.addEventListener("toggle", () => narrow.open && input.value && run());
  }
  more.addEventListener("click", () => page(10));
  const restore = () => {
    const values = new URLSearchParams(location.search);
    input.value = values.get("q") || "";
    selects.forEach(select => select.value = values.get(select.name) || "");
    if (narrow && selects.some(select => select.value)) narrow.open = true;
    run();
  };
  addEventListener("popstate", restore);
  manifest().catch(() => status.textContent = say.failed);
  restore();
}
