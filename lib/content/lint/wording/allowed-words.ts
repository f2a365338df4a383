/** Words that hold a forbidden one and claim nothing. */
export type AllowedWords = {
  words: RegExp;
  /** `anywhere`, or one file of the content folder, such as `faq/cost.md`. */
  where: string;
  why: string;
};

/** Each with its reason; whoever adds one gives theirs. */
export const allowedWords: readonly AllowedWords[] = [
  {
    words: /\bbest (?:time|day|way|number|place) (?:to|for)\b/i,
    where: 'anywhere',
    why: 'asks what suits the reader',
  },
  {
    words:
      /\b(?:know|knows|suits?|fits|works) (?:\w+ )?best\b(?= (?:for you|what|how|whether)|[,.;?]| you)/i,
    where: 'anywhere',
    why: 'about the reader, who knows or finds out what suits them',
  },
  {
    words: /\b(?:at best|best interests?|do your best|as best (?:you|we) can)\b/i,
    where: 'anywhere',
    why: 'a figure of speech that praises nothing',
  },
  {
    words: /\b(?:feel|feels|feeling|felt|keep|keeps|kept|keeping|stay|staying) (?:\w+ )?safe\b/i,
    where: 'anywhere',
    why: 'about a person in danger, not about a treatment',
  },
  {
    words: /\bsafe (?:place|person|room|company)\b/i,
    where: 'anywhere',
    why: 'about a person in danger, not about a treatment',
  },
  {
    words: /\b(?:until|when|whether|before|if) (?:\S+ ){0,6}safe(?:ly)?\b/i,
    where: 'anywhere',
    why: 'names a condition instead of claiming it',
  },
  {
    words: /\b(?:FDA|SAHPRA)[- ]approved (?:only )?as an an(?:a)?esthetic\b/i,
    where: 'anywhere',
    why: 'says what the approval is for',
  },
  {
    words:
      /^\W*(?:is|are|does|do|can|could|will|would|should|has|have|how|what|which|who|when)\b.*\?\s*$/i,
    where: 'anywhere',
    why: 'asks what people ask ("Is it safe?"); the answer is held to the rules',
  },
  {
    words: /\bbreakthrough (?:pain|seizures?)\b/i,
    where: 'conditions/chronic-pain.md',
    why: 'a medical term: pain that comes through although it is treated',
  },
];
