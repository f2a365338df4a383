type Confusion = { words: RegExp; meant: string | ((found: string) => string) };

const yours =
  'own|doctors?|GP|nurse|psychiatrist|psychologist|medicines?|medication|tablets|driver|companion|family|blood|heart|body|phone|clothes|treatment|infusions?|appointment|visit|ID|bag|playlist|letter|name|age|weight|pulse|card|date|list|results?|file|records?|questions?';
const aComparative =
  'more|less|fewer|rather|other|better|worse|older|younger|longer|shorter|higher|lower|earlier|later|sooner|bigger|smaller|safer|faster|slower|cheaper|stronger|weaker|greater|easier|harder';

/** Words that sound alike: one as it is typed, where what stands beside it shows that the other is meant. */
export const confusions: readonly Confusion[] = [
  {
    words: new RegExp(
      `\\b(?:${aComparative}) then(?= (?:an?|the|\\d+|one|two|three|four|five|six|eight|ten|you|we|they|it|usual|before|that|this|ours?|your|for|in|at|on|with)\\b)`,
      'i',
    ),
    meant: (found) => found.replace(/then$/, 'than'),
  },
  {
    words:
      /\b(?:and|but|only|rest|first|eat|drink) than(?= (?:you|we|the|a|it|rest|come|ring|call)\b)/i,
    meant: (found) => found.replace(/than$/, 'then'),
  },
  { words: new RegExp(`\\byou[’']re(?= (?:${yours})\\b)`, 'i'), meant: 'your' },
  {
    words:
      /\byour(?= (?:not|going to|welcome to|allowed|able to|unable|ready to|unsure|unwell|pregnant|breastfeeding|worried|afraid|the|an?|too|in pain|over \d|under \d|free to)\b)/i,
    meant: 'you’re" or "you are',
  },
  { words: /\byour(?= (?:are|have to|must|should|cannot|can’t|can't)\b)/i, meant: 'you' },
  {
    words:
      /\b(?:bring|ask|tell|with|of|for|take|show|to|ring|call|see|about|from) you(?= (?:GP|doctor|ID|psychiatrist|nurse|medicines|medication|phone|companion|medical aid|scheme|card|appointment|infusion|visit|records?|letter|file|results|tablets|list|referral|heart|blood|name|number|date)\b)/i,
    meant: (found) => `${found}r`,
  },
  {
    words:
      /\bit[’']s(?= (?:own|side effects?|effects? (?:on|are|is|last)|price|label|licence|risks)\b)/i,
    meant: 'its',
  },
  {
    words:
      /\bits(?= (?:an?|the|not|been|getting|going to|important to|possible (?:to|that)|normal (?:to|that|for)|best to|safe to|always|never|too|also|hard to|easy to|all right|okay|up to you|because|why|what|time to|likely (?:that|to)|worth)\b)/i,
    meant: 'it’s" or "it is',
  },
  {
    words:
      /\b(?:\d{2,}|[2-9]|two|three|four|five|six|ten|twelve) (?:month|day|week|hour|minute|session|infusion|tablet|question|patient)[’']s\b/i,
    meant: (found) => found.replace(/[’']s$/, 's'),
  },
  {
    words:
      /\b(?:must|can|may|will|might|could|should|cannot|not|to) loose(?= (?:the|your|you|weight|consciousness|it|a|an|any|their|money|track|hope)\b)/i,
    meant: (found) => found.replace(/loose$/, 'lose'),
  },
  {
    words:
      /\b(?:it|this|that|which|ketamine|alcohol|may|can|could|will|might|not) effects?(?= (?:you|your|how|people|the|memory|sleep|them|everyone)\b)/i,
    meant: (found) => found.replace('effect', 'affect'),
  },
  {
    words: /\b(?:the|an|any|side) affects?\b/i,
    meant: (found) => found.replace('affect', 'effect'),
  },
  {
    words: /\bgetting worst\b|\bfeel(?:s|ing)? worst\b/i,
    meant: (found) => found.replace('worst', 'worse'),
  },
  {
    words:
      /\b(?:could|should|would|must|might) of(?= (?:been|had|to|a|the|your|done|come|gone|told)\b)/i,
    meant: (found) => found.replace(/of$/, 'have'),
  },
  {
    words:
      /\b(?:wont|cant|dont|didnt|doesnt|isnt|arent|wasnt|couldnt|shouldnt|wouldnt|havent|hasnt|youre|theyre|thats)\b/i,
    meant: (found) =>
      found.replace(/^(.*?)(nt|re|s)$/i, (_, word: string, end: string) =>
        end.toLowerCase() === 'nt' ? `${word}n’t` : `${word}’${end}`,
      ),
  },
  { words: /\btheir(?= (?:is|are|was|were|will be|may be|can be|has been)\b)/i, meant: 'there' },
  {
    words: /\b(?:there|they[’']re)(?= (?:own|doctor|GP|family|medicines|medication|companion)\b)/i,
    meant: 'their',
  },
  { words: /\btoo(?= (?:the|your|our|us|be|get|see|ask|bring|drive|eat|drink)\b)/i, meant: 'to' },
  {
    words:
      /\bto(?= (?:late|early|soon|sleepy|sick|ill|tired|long) (?:to|for)\b)|(?<=\b(?:are|is|not|feel|be) )to(?= (?:much|many|late|early|soon|high|low|ill|tired|sick|long|big)\b)/i,
    meant: 'too',
  },
  {
    words:
      /\b(?:to|cannot|can|you) breath\b(?! test| tests|s\b)|\bbreath (?:slowly|deeply|normally)\b/i,
    meant: (found) => found.replace('breath', 'breathe'),
  },
  {
    words: /\b(?:our|the|an|any) advise\b/i,
    meant: (found) => found.replace('advise', 'advice'),
  },
  {
    words: /\b(?:we|to|will|can|may|must) advice\b/i,
    meant: (found) => found.replace('advice', 'advise'),
  },
  {
    words: /\b(?:a|the) quite (?:room|place|space|day|evening)\b/i,
    meant: (found) => found.replace('quite', 'quiet'),
  },
  {
    words: /\bquiet(?= (?:often|common|likely|a|an|the same|normal|safe|sure|well|soon)\b)/i,
    meant: 'quite',
  },
  {
    words:
      /\b(?:come|comes|came|far|away|letter|message|note|card) form\b(?= (?:the|a|an|your|our|us|you|home)\b)/i,
    meant: (found) => found.replace(/form$/, 'from'),
  },
  {
    words: /\bwho[’']s(?= (?:heart|doctor|blood|medicines|name|companion|turn|pressure|own)\b)/i,
    meant: 'whose',
  },
  {
    words: /\b(?:half|quarter) passed\b|\bin the passed\b/i,
    meant: (found) => found.replace('passed', 'past'),
  },
  {
    words:
      /(?<![\p{L}\d’'-])a(?= (?:hour|honest|infusion|ambulance|answer|appointment|emergency|allergy|old|open|empty|easy|early|eye|ear|arm|adult|illness|injection|anti\p{L}+|option|ordinary|extra|examination|email|e-mail|invoice|address|operation|overdose|ID|ECG|MRI|EEG)\b)/u,
    meant: 'an',
  },
  {
    words: /(?<![\p{L}\d’'-])[Aa]n(?= (?!honou?r|hour|honest|heir)[bcdfgjklmpqrtvwyzh]\p{Ll}{2})/u,
    meant: 'a',
  },
  { words: /\bdo now(?= (?:drive|drink|eat|take|stop|come|call|wait|leave)\b)/i, meant: 'do not' },
  { words: /\bsinged\b/i, meant: 'signed' },
  { words: /\basses\b/i, meant: 'assess' },
  {
    words: /\b(?:keep|write|in|your) (?:a |the |your )?dairy\b(?! (?:product|food|free|milk))/i,
    meant: (found) => found.replace('dairy', 'diary'),
  },
  {
    words: /\b(?:deep|a|your|one) breathe\b/i,
    meant: (found) => found.replace('breathe', 'breath'),
  },
  {
    words:
      /\bform(?= (?:your|the|a) (?:GP|doctor|clinic|hospital|psychiatrist|lab|laboratory|pharmacy|scheme|nurse)\b)/i,
    meant: 'from',
  },
  {
    words:
      /\b(?:the|an|each|your|first|next|last|every) infection(?= (?:runs?|takes|lasts|is given|starts|begins|itself)\b)/i,
    meant: (found) => found.replace('infection', 'infusion'),
  },
  { words: /\bpatience(?= (?:pays?|comes?|has|have|are|who|with)\b)/i, meant: 'patients' },
  { words: /\b\d+ moths\b/i, meant: (found) => found.replace('moths', 'months') },
  { words: /\b\d+ minuets\b/i, meant: (found) => found.replace('minuets', 'minutes') },
  {
    words:
      /\b(?:many|few|several|these|those|all|some) (?:day|week|month|hour|session|infusion|patient|tablet|question|doctor|nurse|price)[’']s\b/i,
    meant: (found) => found.replace(/[’']s$/, 's'),
  },
  {
    words:
      /(?<!\b(?:it|that|there|what|who|here|he|she|let|how|where|one|else|body|mother|father|sister|brother|friend))(?<=\p{Ll}{3})[’']s(?= (?:are|were|have)\b)/iu,
    meant: 's',
  },
  { words: /\bketa mine\b/i, meant: 'ketamine' },
  {
    words:
      /\b(?:psych|psycho|anti|infu|medi|depres) (?:iatrists?|therapists?|therapy|depressants?|sions?|cines?)\b/i,
    meant: (found) => found.replace(' ', ''),
  },
  { words: /\bcan not\b(?! only)/i, meant: 'cannot' },
];
