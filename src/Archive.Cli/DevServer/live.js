// Put into every page by archive serve, and by nothing else: looks again when the page has changed, goes where the author works,
// and shows over the page what is wrong with the content.
"use strict";
(() => {
  // A page inside another one follows that one.
  if (window.top !== window) return;

  const script = document.currentScript;
  const own = new URL(".", script.src).pathname;
  const page = encodeURIComponent(location.pathname);
  const tabs = new BroadcastChannel("archive-serve");
  let events = null;
  let shown = "";

  const listen = () => {
    if (events) return;
    events = new EventSource(`${own}events?page=${page}&version=${script.dataset.version}`);
    events.onmessage = message => {
      const told = JSON.parse(message.data);
      if (told.do === "reload") location.reload();
      else if (told.do === "go") location.assign(told.to);
      else ask();
    };
  };

  const rest = () => {
    events?.close();
    events = null;
  };

  // A browser opens few connections to one server: only the tab that was looked at last keeps one.
  const seen = () => {
    if (document.visibilityState !== "visible") return;
    tabs.postMessage("seen");
    listen();
  };

  const ask = async () => {
    const answer = await fetch(`${own}faults?language=${encodeURIComponent(document.documentElement.lang)}&page=${page}`);
    const text = await answer.text();
    // What somebody has closed stays closed until it changes.
    if (text === shown) return;
    shown = text;
    show(JSON.parse(text));
  };

  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = `${own}live.css`;

  const show = report => {
    host.remove();
    root.replaceChildren(style);
    if (report.faults.length === 0) return;
    const close = make("button", { type: "button", autofocus: "" }, `${report.close} (Esc)`);
    const dialog = make("dialog", { role: "alertdialog", "aria-labelledby": "title", "aria-describedby": "state", lang: report.language, dir: report.direction },
      make("h1", { id: "title" }, report.title),
      make("p", { id: "state" }, report.state),
      make("ol", { tabindex: "0", "aria-labelledby": "title" }, ...report.faults.map(fault => item(report, fault))),
      close);
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => host.remove());
    root.append(dialog);
    document.body.append(host);
    dialog.showModal();
  };

  const item = (report, fault) => make("li", {},
    make("h2", {}, fault.title, " ", make("code", {}, fault.code)),
    make("p", { class: "place" }, make("code", {}, fault.place)),
    make("dl", {},
      ...fault.details.flatMap(detail => [
        make("dt", {}, make("bdi", {}, detail.name)),
        make("dd", {}, make("bdi", {}, detail.words), ...detail.place ? [" ", make("code", {}, detail.place)] : []),
      ]),
      make("dt", {}, report.do), make("dd", { class: "help" }, fault.help),
      ...fault.command ? [make("dt", {}, report.fix), make("dd", {}, make("code", {}, fault.command))] : [],
      ...fault.value ? [make("dt", {}, report.writes), make("dd", {}, make("bdi", {}, fault.value))] : [],
      make("dt", {}, report.more), make("dd", {}, make("code", {}, fault.explain))));

  // Words are set as words, never as markup: they come from files that somebody is still writing.
  const make = (name, attributes, ...parts) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (name === "code") element.dir = "ltr";
    element.append(...parts);
    return element;
  };

  tabs.onmessage = () => { if (document.visibilityState !== "visible") rest(); };
  document.addEventListener("visibilitychange", seen);
  addEventListener("pageshow", seen);
  addEventListener("pagehide", rest);
  seen();
})();
