import { routes } from '../../../../routes';
import type { ContentItem } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { findMentions, type Mention, mentionsInBody } from '../../texts/suicide-mentions';

const firstOffers = [routes.contact, routes.costs, routes.locations];

/** What a text that speaks of suicide more than once has to say somewhere. */
const needed = [
  {
    words: /infusions? (?:are|is) not (?:an )?emergency treatment/i,
    sentence: 'Infusions are not emergency treatment.',
  },
  {
    words: /emergency (?:unit|room|department)/i,
    sentence: 'Go to your nearest emergency unit.',
  },
];

export const suicideMainSubject: Rule = {
  id: 'suicide-main-subject',
  severity: 'error',
  waitsForFile: true,
  message: 'speaks of suicide more than once and lacks what such a text has to say',
  fix: 'add it to the :::emergency box',
  check: ({ items, texts }) => {
    const mentions = findMentions(texts());
    return items.flatMap((item) => checkItem(item, mentions));
  },
};

function checkItem(item: ContentItem, mentions: readonly Mention[]): Finding[] {
  const [first] = mentionsInBody(item, mentions);
  if (!first || mentions.filter(({ text }) => text.item === item).length < 2) return [];
  const text = (item.markdown?.report.passages ?? []).map((passage) => passage.text).join('\n');
  const at = { file: item.path, line: first.line, words: first.words };
  return [...missingSentences(text, at), ...missingLimit(text, at), ...offers(item)];
}

function missingSentences(text: string, at: Finding): Finding[] {
  return needed
    .filter(({ words }) => !words.test(text))
    .map(({ sentence }) => ({
      ...at,
      message: 'is about suicide, and such a text has to say more',
      fix: `add "${sentence}" to the :::emergency box`,
    }));
}

function missingLimit(text: string, at: Finding): Finding[] {
  if (!text.includes('%') || /not been (?:shown|demonstrated)|no trial has shown/i.test(text)) {
    return [];
  }
  const message = 'is about suicide, and its numbers are given without their limit';
  const fix = 'say that ketamine has not been shown to prevent suicide, with its source';
  return [{ ...at, message, fix }];
}

function offers(item: ContentItem): Finding[] {
  const offer = (item.markdown?.report.links ?? []).find(({ name }) =>
    firstOffers.some((route) => name === route || name.startsWith(`${route}/`)),
  );
  if (!offer || item.type === 'Page') return [];
  const message = 'is offered in a text about suicide as if an infusion were the help';
  return [
    { file: item.path, line: offer.line, words: offer.name, message, fix: 'delete the link' },
  ];
}
