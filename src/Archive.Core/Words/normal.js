// The twin of SearchTokens.cs: takes the table of normal.json, gives a function from text to [[term, start, end], …].
function searchTokens(table) {
  var fold = {}, zeros = table.zeros;
  Object.keys(table.fold).forEach(function (to) { table.fold[to].split("").forEach(function (from) { fold[from] = to; }); });
  function bounds(steps) { var at = 0; return steps.map(function (step) { return at += step; }); }
  var drop = bounds(table.drop), part = bounds(table.part);
  function within(ranges, point) {
    var low = 0, high = ranges.length;
    while (low < high) { var middle = (low + high) >> 1; if (ranges[middle] <= point) low = middle + 1; else high = middle; }
    return low % 2 === 1;
  }
  function letter(c) {
    var point = c.codePointAt(0);
    if (within(drop, point)) return "";
    if (within(part, point)) return " ";
    if (fold[c]) return fold[c];
    for (var i = zeros.length; i--;) if (zeros[i] <= point) { if (point - zeros[i] < 10) return "" + (point - zeros[i]); break; }
    return c;
  }
  var known = {};
  function form(c) {
    if (known[c] !== undefined) return known[c];
    var point = c.codePointAt(0), made = "";
    if (within(drop, point)) made = "";
    else if (within(part, point)) made = " ";
    else Array.from(c.normalize("NFKC")).forEach(function (composed) {
      if (fold[composed]) made += fold[composed];
      else Array.from(composed.normalize("NFD")).forEach(function (one) {
        var cased = one < "\u0600" || one >= "\u1e00" && one < "\u2000", lower = cased ? one.toLowerCase() : one;
        made += letter(lower.length === one.length ? lower : one);
      });
    });
    return known[c] = made;
  }
  function script(c) { return c >= "a" && c <= "z" ? 1 : c >= "\u0600" && c < "\u0900" ? 2 : 0; }
  return function (text) {
    var found = [], term = "", start = 0, end = 0, last = 0, at = 0;
    function close() {
      found.push([term, start, end]);
      term = "";
      last = 0;
    }
    Array.from(text).forEach(function (c) {
      var made = form(c);
      if (c === "\u0654" && /[\u0648\u064a]$/.test(term)) term = term.slice(0, -1) + "\u0621";
      for (var i = 0; i < made.length; i++) {
        var next = script(made[i]);
        if (term && (made[i] === " " || next * last === 2)) close();
        if (made[i] === " ") continue;
        if (!term) start = at;
        if (next) last = next;
        term += made[i];
        end = at + c.length;
      }
      at += c.length;
      if (!made && term) end = at;
    });
    if (term) close();
    return found;
  };
}

// The twin of SearchTokens.Spellings.
function searchSpellings(term) {
  var other = { "\u0647": "\u0629", "\u0629": "\u0647", "\u064a": "\u0649", "\u0649": "\u064a" }[term.slice(-1)], found = [];
  if (term.length < 2) return found;
  if (other) found.push(term.slice(0, -1) + other);
  if (term.slice(-1) === "\u0649") found.push(term.slice(0, -1) + "\u0627");
  return found;
}
