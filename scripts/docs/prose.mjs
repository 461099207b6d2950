/** Our own pages in Markdown, as they are served. */
import { Marked } from 'marked';
import { page } from './page.mjs';

/** Pages that are served link to each other; what else a page names stays a name. */
const SERVED = { 'integrating.md': '/docs/integrating', 'receipt.md': '/docs/receipt' };

export function prosePage(markdown) {
  const marked = new Marked({
    renderer: {
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const target = SERVED[href.replace(/^docs\//, '')] ?? (/^(https:|#)/.test(href) ? href : null);
        return target === null ? text : `<a href="${target}">${text}</a>`;
      },
    },
  });
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? 'IAMIS';
  return page({ titles: [title, title], index: null, content: marked.parse(markdown) });
}
