import { defineConfig } from 'astro/config';
import remarkDirective from 'remark-directive';
import { remarkClinic } from './remark-clinic.mjs';

/** As Next builds the site: plain HTML, its style sheet in it, no script. */
export default defineConfig({
  build: { format: 'file', inlineStylesheets: 'always' },
  markdown: {
    syntaxHighlight: false,
    smartypants: false,
    remarkPlugins: [remarkDirective, remarkClinic],
  },
});
