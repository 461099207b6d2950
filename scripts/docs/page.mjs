/** What the pages under /docs share: one file each, with its style and script inside and nothing from elsewhere. */

export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What stands around the content, in both languages; descriptions are the schema's own, which are English. */
export const WORDS = {
  title: ['IAMIS: the API', 'IAMIS: yr API'],
  reference: ['Reference', 'Cyfeirlyfr'],
  integrating: ['Integrating', 'Integreiddio'],
  receipt: ['Receipts', 'Derbynebau'],
  search: ['Search', 'Chwilio'],
  found: ['found', 'wedi’u canfod'],
  skip: ['Skip to the content', 'Neidio i’r cynnwys'],
  Queries: ['Queries', 'Ymholiadau'],
  Mutations: ['Mutations', 'Mwtaniadau'],
  Types: ['Types', 'Mathau'],
  Results: ['Results', 'Canlyniadau'],
  Problems: ['Problems', 'Problemau'],
  Inputs: ['Inputs', 'Mewnbynnau'],
  Enums: ['Enums', 'Rhestrau o werthoedd'],
  Scalars: ['Scalars', 'Sgalarau'],
  right: ['Right', 'Hawl'],
  arguments: ['Arguments', 'Argiau'],
  gives: ['Gives', 'Yn rhoi'],
  oneOf: ['one of', 'un o’r rhain'],
  usedBy: ['Where it is met', 'Lle mae’n ymddangos'],
  deprecated: ['Deprecated', 'Anghymeradwy'],
  exactlyOne: ['Exactly one field is given.', 'Rhoddir un maes yn union.'],
};

/** Both languages stand in the page; the style shows one. */
export const word = (name) => {
  const [en, cy] = WORDS[name];
  return `<span lang="en">${escaped(en)}</span><span lang="cy">${escaped(cy)}</span>`;
};

const STYLE = `
:root{color-scheme:light dark;--ink:#16202a;--dim:#51606e;--line:#c9d3dc;--paper:#fff;--soft:#f3f6f9;--link:#0b5394;--mark:#7a1f5c}
@media(prefers-color-scheme:dark){:root{--ink:#e6ebf0;--dim:#a5b3c0;--line:#3a4754;--paper:#12181f;--soft:#1b242d;--link:#8fc1f5;--mark:#f0a8d6}}
*{box-sizing:border-box}
html{scroll-padding-top:4rem}
body{margin:0;font:16px/1.5 Arial,Helvetica,sans-serif;color:var(--ink);background:var(--paper)}
html[lang=en] span[lang=cy],html[lang=cy] span[lang=en]{display:none}
a{color:var(--link)}
a:focus-visible,input:focus-visible,button:focus-visible,summary:focus-visible{outline:3px solid #ffbf47;outline-offset:2px}
header{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;padding:.6rem 1rem;background:var(--paper);border-bottom:1px solid var(--line)}
header strong{font-size:1.1rem}
header .end{margin-left:auto}
button{font:inherit;padding:.2rem .7rem;border:1px solid var(--line);border-radius:4px;background:var(--soft);color:inherit;cursor:pointer}
.skip{position:absolute;left:-9999px}.skip:focus{position:static}
.layout{display:grid;grid-template-columns:19rem minmax(0,1fr)}
nav.index{position:sticky;top:3.4rem;height:calc(100vh - 3.4rem);overflow:auto;padding:1rem;border-right:1px solid var(--line);font-size:.9rem}
nav.index label{display:block;font-weight:bold}
nav.index input{font:inherit;width:100%;padding:.35rem .5rem;border:1px solid var(--dim);border-radius:4px;background:var(--paper);color:inherit}
nav.index ul{list-style:none;margin:.2rem 0 .8rem;padding:0}
nav.index summary{font-weight:bold;cursor:pointer;padding:.2rem 0}
nav.index li a{display:block;padding:.05rem 0;text-decoration:none;overflow-wrap:anywhere}
main{padding:0 1.5rem 4rem;max-width:62rem}
article{border-top:1px solid var(--line);padding:.6rem 0 1rem}
h2{margin:2rem 0 .5rem}h3{margin:.4rem 0;font-size:1.1rem;overflow-wrap:anywhere}
p{margin:.4rem 0}
code,pre{font-family:ui-monospace,Consolas,monospace;font-size:.9em}
code{background:var(--soft);padding:0 .2em;border-radius:3px}
pre{background:var(--soft);padding:.8rem;border-radius:4px;white-space:pre-wrap;overflow-wrap:anywhere}pre code{padding:0}
dl{margin:.4rem 0}dt{font-family:ui-monospace,Consolas,monospace;font-size:.9rem;margin-top:.5rem;overflow-wrap:anywhere}dd{margin:.1rem 0 .1rem 1.2rem}
table{border-collapse:collapse}th,td{overflow-wrap:anywhere;border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
.right{color:var(--mark);font-size:.85rem;white-space:nowrap}
.small{color:var(--dim);font-size:.85rem}
[hidden]{display:none!important}
@media(max-width:50rem){.layout{display:block}nav.index{position:static;height:auto;max-height:45vh;border-right:0;border-bottom:1px solid var(--line)}}
@media print{header,nav.index{display:none}.layout{display:block}}
`;

const SCRIPT = `
'use strict';
const html = document.documentElement;
const wanted = new URLSearchParams(location.search).get('lang') || localStorage.getItem('docs-lang') || navigator.language;
const show = (language) => { html.lang = language; document.title = document.title && html.dataset[language]; };
show(/^cy/.test(wanted) ? 'cy' : 'en');
document.getElementById('language').addEventListener('click', () => {
  const other = html.lang === 'cy' ? 'en' : 'cy';
  localStorage.setItem('docs-lang', other);
  show(other);
});
const box = document.getElementById('search');
if (box) {
  const items = [...document.querySelectorAll('nav.index li')].map((item) => ({
    item,
    group: item.closest('details'),
    text: (item.textContent + ' ' + item.dataset.text).toLowerCase(),
  }));
  const groups = [...document.querySelectorAll('nav.index details')];
  const open = groups.map((group) => group.open);
  const count = document.getElementById('found');
  const search = () => {
    const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const shown = new Map();
    for (const { item, group, text } of items) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) shown.set(group, (shown.get(group) || 0) + 1);
    }
    groups.forEach((group, index) => {
      group.hidden = !shown.has(group);
      group.open = words.length > 0 || open[index];
    });
    count.textContent = words.length ? [...shown.values()].reduce((a, b) => a + b, 0) : '';
  };
  box.addEventListener('input', search);
  addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== box) { event.preventDefault(); box.focus(); }
  });
}
`;

/** `index`: what stands beside the content; null where there is nothing. */
export function page({ titles, index, content }) {
  const links = [
    ['/docs', 'reference'],
    ['/docs/integrating', 'integrating'],
    ['/docs/receipt', 'receipt'],
  ];
  return `<!doctype html>
<html lang="en" data-en="${escaped(titles[0])}" data-cy="${escaped(titles[1])}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(titles[0])}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">${word('skip')}</a>
<header><strong>IAMIS</strong>${links.map(([to, name]) => `<a href="${to}">${word(name)}</a>`).join('')}<button id="language" class="end" type="button"><span lang="en">Cymraeg</span><span lang="cy">English</span></button></header>
<div class="${index === null ? '' : 'layout'}">
${index ?? ''}
<main id="content" lang="en">
${content}
</main>
</div>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
