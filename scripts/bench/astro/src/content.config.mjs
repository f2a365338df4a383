import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const base = process.env.BENCH_CONTENT;
const folder = (name, extension) =>
  defineCollection({ loader: glob({ base: `${base}/${name}`, pattern: `*.${extension}` }) });

export const collections = {
  pages: folder('pages', 'md'),
  conditions: folder('conditions', 'md'),
  locations: folder('locations', 'md'),
  faq: folder('faq', 'md'),
  sources: folder('sources', 'yaml'),
};
