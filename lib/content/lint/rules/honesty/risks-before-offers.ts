import type { Finding, Rule } from '../../rule';
import {
  findOfferLink,
  findRisksLink,
  risksPath,
  treatmentPages,
} from '../../texts/treatment-pages';

export const risksBeforeOffers: Rule = {
  id: 'risks-before-offers',
  severity: 'error',
  waitsForFile: true,
  message: 'is an offer before the risks',
  fix: `link to ${risksPath} above this line`,
  check: ({ items }) =>
    treatmentPages(items).flatMap((item): Finding[] => {
      const [risks, offer] = [findRisksLink(item), findOfferLink(item)];
      if (!risks || !offer || offer.line >= risks.line) return [];
      const sentence = `the page leads to ${offer.name} before it names the risks: link to ${risksPath} above this line`;
      return [{ file: item.path, line: offer.line, words: offer.name, sentence }];
    }),
};
