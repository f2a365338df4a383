/**
 * Words that may not stand in a sentence on suicide, after the WHO's resource for media
 * professionals (2023) and the Samaritans' media guidelines (2020).
 */
type SuicideWords = {
  words: RegExp;
  message: string;
  /** Words of the same sentence that make it honest. */
  unless?: RegExp;
};

export const suicideWords: readonly SuicideWords[] = [
  {
    words: /\bcommit(?:s|ted|ting)?(?: \w+)? suicide\b/i,
    message: 'speaks of suicide as a crime: write "died by suicide" or "tried to end their life"',
  },
  {
    words:
      /\b(?:un)?success(?:ful|fully)?\b[^.]*\bsuicid\w*|\bfailed\b[^.]*\bsuicid\w*|\bcompleted? suicides?\b|\bsuicid\w* [^.]*\b(?:un)?successful\w*/i,
    message:
      'speaks of suicide as a success or a failure: write "suicide attempt" or "died by suicide"',
  },
  {
    words: /\b(?:epidemic|skyrocket\w*|wave of|cry for help|soaring|plague)\b/i,
    message: 'makes suicide a headline or a gesture: say it plainly',
  },
  {
    words:
      /\b(?:escape|end (?:the|your|their) (?:pain|suffering)|way out|solution|peace at last)\b/i,
    message: 'makes suicide look like an answer: say that help works and people recover',
  },
  {
    words:
      /\bbecause of\b|\b(?:dr(?:i|o)ves?|driven|pushed) (?:him|her|them|you|people|someone)\b|\b(?:led|leads) (?:\w+ )?to\b|\bcaused? by\b|\bas a result of\b/i,
    message: 'gives suicide one cause, and there is never just one: leave the cause out',
  },
  {
    words:
      /\b(?:overdos\w*|hang(?:s|ed|ing)|hung|jump(?:s|ed|ing)?|gun(?:s|shot)?|firearms?|shot|shooting|rope|noose|poison\w*|pills|tablets|razor|blade|knife|cutting|slit|wrists?|drown\w*|suffocat\w*|gas|carbon monoxide|pesticides?|bridge|cliff|railway|train tracks|lethal|fatal dose)\b/i,
    message: 'names a means or a place, which can put someone in danger: delete it',
  },
  {
    words: /\b(?:suicide|farewell|goodbye) notes?\b|\bcelebrit\w*|\bfamous\b/i,
    message: 'tells of a case, which can put someone in danger: delete it',
  },
  {
    words:
      /\b(?:prevents?|preventing|stops?|ends?|removes?|eliminates?|protects? (?:you )?(?:against|from))\b[^.]*\bsuicid\w*/i,
    unless: /\b(?:not|no|never|whether)\b/i,
    message:
      'claims more than any trial has shown: say that ketamine has not been shown to prevent suicide',
  },
];
