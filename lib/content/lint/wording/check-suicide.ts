import { routes } from '../../../routes';
import type { ContentItem } from '../../load/content-item';
import { type Prose, proseOf } from '../../load/prose';
import { type Sentence, sentencesOf } from '../../load/sentences';
import type { Problem } from '../from-problems';
import { chancesIn } from './check-chances';
import { suicideWords } from './suicide-words';

/** What the text is about when one of these stands in it. */
const mention =
  /\bsuicid\w*|\bself[- ]harm\w*|\b(?:end(?:ed|ing|s)?|takes?|taking|took) (?:my|your|their|his|her|one’s|one's) (?:own )?life\b|\bkill(?:ing)? (?:my|your|him|her|them)sel(?:f|ves)\b/i;

/** Fields that search engines and other sites show, out of reach of the help beside the text. */
const shownElsewhere =
  /^(title|shortTitle|description|question|navigation\.label|changes\.\d+\.what)$/;

/** Pages on which someone may be about to write to us or to leave: their text has to say whom to call. */
const pagesWithHelp = ['home', 'contact'];

/**
 * The rules for text on suicide, after the WHO's and the Samaritans' guidance for media: help beside
 * it, no method, no simple cause, no numbers as a headline, nothing to sell beside it.
 */
export function checkSuicide(items: readonly ContentItem[], locale: string): Problem[] {
  return items
    .filter(({ type }) => type !== 'Source')
    .flatMap((item) => {
      const mentions = proseOf(item).flatMap((prose) => mentionsIn(prose, locale));
      return [
        ...mentions.flatMap((found) => checkMention(item, found)),
        ...checkHelp(item, mentions),
        ...checkEmergencyBoxes(item),
      ].map((problem) => ({ ...problem, file: item.path }));
    });
}

type Found = { prose: Prose; sentence: Sentence; words: string; offset: number };
type Finding = Omit<Problem, 'file'>;

function mentionsIn(prose: Prose, locale: string): Found[] {
  return sentencesOf(prose, locale).flatMap((sentence) => {
    const match = mention.exec(sentence.text);
    if (!match) return [];
    return [{ prose, sentence, words: match[0], offset: sentence.offset + match.index }];
  });
}

function checkMention(item: ContentItem, { prose, sentence, words, offset }: Found): Finding[] {
  const at = { line: prose.lineAt(offset), words };
  if (prose.field !== undefined && shownElsewhere.test(prose.field)) {
    const message = `"${prose.field}" mentions suicide and is shown where no help stands beside it: say it in other words, such as "a crisis"`;
    return [{ ...at, message }];
  }
  const forbidden = suicideWords.find(
    (rule) => rule.words.test(sentence.text) && !rule.unless?.test(sentence.text),
  );
  if (forbidden) {
    const [found = ''] = forbidden.words.exec(sentence.text) ?? [];
    return [{ ...at, words: found, message: `"${found}" ${forbidden.message}` }];
  }
  const [chance] = chancesIn(sentence.text);
  if (chance && item.type !== 'Condition') {
    const message = `"${chance.words}" is a number about thoughts of suicide, which only the page of a condition may give, with its limits: delete it or link there`;
    return [{ ...at, words: chance.words, message }];
  }
  return [];
}

/** Help stands above the first mention, or in the same paragraph; the more is said, the more help. */
function checkHelp(item: ContentItem, mentions: readonly Found[]): Finding[] {
  const [first] = mentions.filter(({ prose }) => prose.field === undefined);
  const passages = item.markdown?.report.passages ?? [];
  if (!first) {
    const needsHelp = item.type === 'Page' && pagesWithHelp.includes(item.name);
    const hasBox = passages.some(({ callout }) => callout === 'emergency');
    if (!needsHelp || hasBox || passages.some(({ text }) => text.includes('{{emergency-number}}')))
      return [];
    return [{ message: 'this page has to say whom to call: add {{emergency-number}} to its text' }];
  }
  const at = { line: first.prose.lineAt(first.offset), words: first.words };
  const before = passages.slice(0, passages.indexOf(first.prose) + 1).map(({ text }) => text);
  const isMainSubject = mentions.length > 1;
  const tokens = ['{{emergency-number}}', ...(isMainSubject ? ['{{helpline-number}}'] : [])];
  const missing = tokens.find((token) => !before.some((text) => text.includes(token)));
  if (missing !== undefined) {
    const message = `suicide is mentioned before the help: write an :::emergency box with ${missing} above it`;
    return [{ ...at, message }];
  }
  return isMainSubject ? checkWholeText(item, passages, at) : [];
}

const firstOffers = [routes.contact, routes.costs, routes.locations];

function checkWholeText(
  item: ContentItem,
  passages: readonly { text: string }[],
  at: Finding | { line: number; words: string },
): Finding[] {
  const text = passages.map((passage) => passage.text).join('\n');
  const offer = (item.markdown?.report.links ?? []).find(({ name }) =>
    firstOffers.some((address) => name === address || name.startsWith(`${address}/`)),
  );
  const missing = [
    [
      /infusions? (?:are|is) not (?:an )?emergency treatment/i,
      'Infusions are not emergency treatment.',
    ],
    [/emergency (?:unit|room|department)/i, 'Go to your nearest emergency unit.'],
  ] as const;
  return [
    ...missing
      .filter(([words]) => !words.test(text))
      .map(([, sentence]) => ({
        ...at,
        message: `a text about suicide has to say "${sentence}": add it to the :::emergency box`,
      })),
    ...(/%/.test(text) && !/not been (?:shown|demonstrated)|no trial has shown/i.test(text)
      ? [
          {
            ...at,
            message:
              'numbers about thoughts of suicide stand here without their limit: say that ketamine has not been shown to prevent suicide, with its source',
          },
        ]
      : []),
    ...(offer && item.type !== 'Page'
      ? [
          {
            line: offer.line,
            words: offer.name,
            message: `a text about suicide leads to ${offer.name} as if an infusion were the help: delete the link`,
          },
        ]
      : []),
  ];
}

function checkEmergencyBoxes(item: ContentItem): Finding[] {
  const passages = item.markdown?.report.passages ?? [];
  return passages.flatMap((label, index): Finding[] => {
    if (label.kind !== 'label' || label.callout !== 'emergency') return [];
    const after = passages.slice(index + 1);
    const end = after.findIndex(({ kind, callout }) => kind === 'label' || callout !== 'emergency');
    const box = end === -1 ? after : after.slice(0, end);
    if (box.some(({ text }) => text.includes('{{emergency-number}}'))) return [];
    const message = 'this emergency box does not say whom to call: add {{emergency-number}} to it';
    return [{ line: label.lineAt(0), message }];
  });
}
