import { expect, test } from 'vitest';
import { ClinicCopy } from './clinic-copy';

/**
 * Mistakes that staff make. Each has to be found by `npm run check`, with the file, the line where
 * there is one, what is wrong and how to mend it, on one line.
 */
type Row = [mistake: string, make: (clinic: ClinicCopy) => void, message: string | RegExp];

const fields: Row[] = [
  [
    'a missing field',
    (clinic) => clinic.edit('faq/cost.md', 'question: How much does it cost?\n', ''),
    'faq/cost.md:2  "question" is missing: write it like How many sessions will I have?',
  ],
  [
    'a blank field',
    (clinic) => clinic.edit('faq/cost.md', 'How much does it cost?', ''),
    'faq/cost.md:2  "question" is blank: write it like How many sessions will I have?',
  ],
  [
    'a field of blanks only',
    (clinic) => clinic.edit('faq/cost.md', 'How much does it cost?', '"   "'),
    'faq/cost.md:2  "question" is blank: write it like How many sessions will I have?',
  ],
  [
    'an unknown field',
    (clinic) => clinic.edit('faq/cost.md', 'group: money', 'grup: money\ngroup: money'),
    'faq/cost.md:3  "grup" is not a field: did you mean "group"?',
  ],
  [
    'a wrong enum',
    (clinic) => clinic.edit('faq/cost.md', 'group: money', 'group: mony'),
    'faq/cost.md:3  "group" is "mony": did you mean "money"?',
  ],
  [
    'a date of another country',
    (clinic) => clinic.edit('faq/cost.md', '2026-11-20', '01/10/2026'),
    'faq/cost.md:6  "updatedOn" is "01/10/2026": write the date as year-month-day, like 2026-11-22',
  ],
  [
    'a day that does not exist',
    (clinic) => clinic.edit('faq/cost.md', '2026-11-20', '2026-02-30'),
    'faq/cost.md:6  "updatedOn" is "2026-02-30": write the date as year-month-day, like 2026-11-22',
  ],
  [
    'a bad nested item',
    (clinic) => clinic.edit('locations/dubuque.md', 'amount: 180', 'amount: about 180'),
    /^locations\/dubuque\.md:23 {2}"prices\.1\.amount" /,
  ],
  [
    'a nested item without one of its fields',
    (clinic) => clinic.edit('locations/dubuque.md', '    closes: "15:00"\n', ''),
    'locations/dubuque.md:13  "hours.0.closes" is missing: write it like "08:00"',
  ],
  [
    'a text that is too long',
    (clinic) => clinic.edit('faq/cost.md', 'How much does it cost?', '.'.repeat(121)),
    'faq/cost.md:2  "question" has 121 characters: shorten it to 120 or fewer',
  ],
];

const yaml: Row[] = [
  [
    'a colon in a title',
    (clinic) => clinic.edit('pages/costs.md', 'title: Costs', 'title: Costs: what you pay'),
    /^pages\/costs\.md:2 {2}a value that holds a colon has to stand in "double quotes"/,
  ],
  [
    'a tab',
    (clinic) => clinic.edit('pages/costs.md', '  label: Costs', '\tlabel: Costs'),
    /^pages\/costs\.md:7 {2}there is a tab .*: use spaces$/,
  ],
  [
    'fields that are not closed',
    (clinic) => clinic.write('faq/cost.md', '---\nquestion: What?\n\nText.\n'),
    'faq/cost.md:1  the fields are not closed: add a line --- between them and the text',
  ],
  [
    'a quote that is not closed',
    (clinic) => clinic.edit('pages/costs.md', 'title: Costs', 'title: "Costs'),
    /^pages\/costs\.md:\d+ {2}.*(not closed|"double quotes")/,
  ],
  [
    'the same field twice',
    (clinic) => clinic.edit('faq/cost.md', 'group: money', 'group: money\ngroup: risks'),
    'faq/cost.md:4  this field stands here twice: delete one',
  ],
  [
    'no fields at all',
    (clinic) => clinic.write('faq/cost.md', 'Just text.\n'),
    'faq/cost.md:1  the file has to begin with a line --- and its fields: add them',
  ],
  [
    'front matter that is a program',
    (clinic) => clinic.write('faq/cost.md', '---js\n({ question: process.exit(3) })\n---\nText.\n'),
    /^faq\/cost\.md:1 {2}"---js" asks for fields that are run as a program.*: write --- alone on the first line$/,
  ],
  [
    'a value that begins with a star',
    (clinic) => clinic.edit('pages/costs.md', 'title: Costs', 'title: **Costs**'),
    'pages/costs.md:2  a value that begins with * or & has to stand in "double quotes"',
  ],
  [
    'a value that begins with another sign of YAML',
    (clinic) => clinic.edit('pages/costs.md', 'title: Costs', 'title: !Costs now'),
    /^pages\/costs\.md:2 {2}the value begins with a sign that YAML keeps for itself: .*"double quotes"$/,
  ],
];

const names: Row[] = [
  [
    'an unknown figure',
    (clinic) => clinic.append('faq/cost.md', 'It takes {{infusion-minuts}}.'),
    'faq/cost.md:15  {{infusion-minuts}} is not in figures.yaml: did you mean "infusion-minutes"?',
  ],
  [
    'an unknown figure in a field',
    (clinic) => clinic.edit('pages/costs.md', 'summary: Prices', 'summary: "{{sesions}}" # Prices'),
    'pages/costs.md:4  {{sesions}} is not in figures.yaml: did you mean "sessions"?',
  ],
  [
    'an unknown figure in the table of key facts',
    (clinic) =>
      clinic.edit('pages/costs.md', 'kind: practical', 'kind: practical\nkeyFigures: [sesions]'),
    'pages/costs.md:6  {{sesions}} is not in figures.yaml: did you mean "sessions"?',
  ],
  [
    'a figure that is defined twice',
    (clinic) =>
      clinic.append(
        'figures.yaml',
        '  - { name: infusion-minutes, label: x, value: 1, unit: hours, said: 1 hour, owner: clinic, confirmedOn: null }',
      ),
    /^figures\.yaml:\d+ {2}the figure "infusion-minutes" is defined twice: give one of them another name$/,
  ],
  [
    'an unknown source',
    (clinic) => clinic.append('faq/cost.md', 'A trial.[^anand-2032]'),
    'faq/cost.md:15  there is no source sources/anand-2032.yaml: did you mean "anand-2023"?',
  ],
  [
    'a drawing of a source that has no result to draw',
    (clinic) => clinic.append('pages/costs.md', '::chances[short-2018]'),
    /^pages\/costs\.md:\d+ {2}sources\/short-2018\.yaml has no "chances" to draw: add them there/,
  ],
  [
    'an unknown source of a figure',
    (clinic) => clinic.edit('figures.yaml', 'sources: [anand-2023]', 'sources: [nobody-1900]'),
    /^figures\.yaml:10 {2}there is no source sources\/nobody-1900\.yaml: write one of:/,
  ],
  [
    'an anchor that two questions claim',
    (clinic) => clinic.edit('faq/cost.md', 'order: 1', 'order: 1\naliases: [does-it-work]'),
    /^faq\/cost\.md:5 {2}the anchor "does-it-work" already belongs to .*does-it-work\.md: change it here or there$/,
  ],
  [
    'a page that the site cannot do without',
    (clinic) => clinic.remove('pages/privacy.md'),
    'pages/privacy.md  this page is missing, and the site cannot do without it: add it',
  ],
  [
    'such a page as a draft',
    (clinic) => clinic.edit('pages/costs.md', 'status: published', 'status: draft'),
    'pages/costs.md:9  the site cannot do without this page: write status: published',
  ],
  [
    'a figure of clinic.yaml in the table of key facts, which has no row for it',
    (clinic) =>
      clinic.edit(
        'pages/costs.md',
        'kind: practical',
        'kind: practical\nkeyFigures: [emergency-number]',
      ),
    /^pages\/costs\.md:6 {2}\{\{emergency-number\}\} is not in figures\.yaml/,
  ],
  [
    'a figure in a field that is printed as it is',
    (clinic) => clinic.edit('pages/costs.md', 'title: Costs', 'title: "{{sessions}} infusions"'),
    /^pages\/costs\.md:2 {2}"title" has a figure, which works only in .*: write it in words$/,
  ],
  [
    'a figure in a heading',
    (clinic) => clinic.append('pages/costs.md', '## All {{sessions}}'),
    /a figure or source does not work in a heading: write it in the text below$/,
  ],
  [
    'an unknown source of a helpline',
    (clinic) => clinic.edit('clinic.yaml', 'source: lifeline-988', 'source: lifeline-989'),
    /^clinic\.yaml:\d+ {2}there is no source sources\/lifeline-989\.yaml: did you mean "lifeline-988"\?$/,
  ],
  [
    'a citation with a blank',
    (clinic) => clinic.append('faq/cost.md', 'A trial.[^anand 2023]'),
    'faq/cost.md:15  a source is cited as [^its-file-name], without blanks, one by one',
  ],
  [
    'a question with the anchor of a heading on the questions page',
    (clinic) => clinic.append('pages/faq.md', '## Cost'),
    /^pages\/faq\.md:\d+ {2}the anchor "cost" already belongs to .*cost\.md: change it here or there$/,
  ],
  [
    "an anchor of the site's own",
    (clinic) => clinic.edit('faq/cost.md', 'order: 1', 'order: 1\naliases: [page-main]'),
    'faq/cost.md:5  the site keeps anchors that begin with "page-" for itself: change the words of "page-main"',
  ],
];

const links: Row[] = [
  [
    'a link to a page that is not there',
    (clinic) => clinic.append('faq/cost.md', '[x](/cost)'),
    'faq/cost.md:15  the link "/cost" leads nowhere, there is no page /cost: did you mean "/costs"?',
  ],
  [
    'a link to an anchor that is not there',
    (clinic) => clinic.append('pages/costs.md', '[x](/faq#how-many-session)'),
    /^pages\/costs\.md:\d+ {2}the link .* \/faq has no anchor #how-many-session: did you mean "how-many-sessions"\?$/,
  ],
  [
    'a link to a draft question',
    (clinic) => clinic.append('pages/costs.md', '[x](/faq#draft-question)'),
    /leads to a draft: publish that question or delete the link$/,
  ],
  [
    'a link to a draft page',
    (clinic) => clinic.append('pages/costs.md', '[x](/conditions/draft-condition)'),
    /leads to a draft: publish that page or delete the link$/,
  ],
  [
    'a link that is no address',
    (clinic) => clinic.append('faq/cost.md', '[x](costs)'),
    'faq/cost.md:15  the link "costs" is not an address: write /page for a page of this site or https://… for another one',
  ],
  [
    'a javascript: link',
    (clinic) => clinic.append('faq/cost.md', '[x](javascript:alert(1))'),
    /^faq\/cost\.md:15 {2}the link "javascript:alert\(1\)" begins with javascript: and only https:.*use one of them$/,
  ],
  [
    'a link to another site that looks like one to a page',
    (clinic) => clinic.append('faq/cost.md', '[x](//evil.example/costs)'),
    /^faq\/cost\.md:15 {2}the link "\/\/evil\.example\/costs" leads to another site: write it with https/,
  ],
  [
    'a link with a bad escape',
    (clinic) => clinic.append('faq/cost.md', '[x](/faq#%E0)'),
    /^faq\/cost\.md:15 {2}the link "\/faq#%E0" leads nowhere/,
  ],
  [
    'a figure in the address of a link',
    (clinic) => clinic.append('faq/cost.md', '[x](tel:{{emergency-number}})'),
    'faq/cost.md:15  a figure does not work in the address of a link: write it out',
  ],
];

const text: Row[] = [
  [
    'raw HTML',
    (clinic) => clinic.append('faq/cost.md', '<b>bold</b>'),
    'faq/cost.md:15  HTML is not allowed here (<b>): write it in Markdown, or put a \\ before the <',
  ],
  [
    'a heading in an answer',
    (clinic) => clinic.append('faq/cost.md', '## More'),
    'faq/cost.md:15  an answer has no headings: begin a paragraph or a list instead',
  ],
  [
    'a call-out that is misspelt',
    (clinic) => clinic.append('pages/costs.md', ':::cuation[x]\ny\n:::'),
    /":::cuation" is not a call-out: write one of :::emergency, :::urgent, :::caution, :::note$/,
  ],
  [
    'a call-out that is not closed',
    (clinic) => clinic.append('pages/costs.md', ':::note[x]\ny'),
    /this call-out is not closed: add a line ::: below its text$/,
  ],
  [
    'a call-out with a blank before its name',
    (clinic) => clinic.append('pages/costs.md', '::: note[x]\ny'),
    /this is not a call-out yet: write :::note\[Label\] in one piece/,
  ],
  [
    'an answer without text',
    (clinic) =>
      clinic.write(
        'faq/empty.md',
        '---\nquestion: Why?\ngroup: money\norder: 9\nstatus: published\nupdatedOn: 2026-11-20\n---\n',
      ),
    'faq/empty.md  there is no text below the fields: write it, or delete the file',
  ],
];

const files: Row[] = [
  [
    'an ending in capitals',
    (clinic) => clinic.rename('faq/cost.md', 'faq/Cost.MD'),
    'faq/Cost.MD  the site does not read files ending in ".MD" here: rename it to cost.md',
  ],
  [
    'another ending',
    (clinic) => clinic.rename('faq/cost.md', 'faq/cost.txt'),
    'faq/cost.txt  the site does not read files ending in ".txt" here: rename it to cost.md',
  ],
  [
    'a name with blanks',
    (clinic) => clinic.rename('faq/cost.md', 'faq/What it costs.md'),
    /^faq\/What it costs\.md {2}the file name becomes an address.*rename it to what-it-costs\.md$/,
  ],
  [
    'a file in a place of its own',
    (clinic) => clinic.write('notes.md', 'x'),
    /^notes\.md {2}the site does not read this file: it reads clinic\.yaml,/,
  ],
  [
    'a clinic without clinic.yaml',
    (clinic) => clinic.remove('clinic.yaml'),
    'clinic.yaml  this file is missing, and the site cannot do without it: add it',
  ],
];

const slips: Row[] = [
  [
    'a value in curly quotes',
    (clinic) => clinic.edit('clinic.yaml', 'phone: "988"', 'phone: “988”'),
    /^clinic\.yaml:\d+ {2}"helplines\.0\.phone" stands in curly quotes, .*: write straight ones, "988"$/,
  ],
  [
    'a date in words',
    (clinic) => clinic.edit('faq/cost.md', '2026-11-20', '20 November 2026'),
    'faq/cost.md:6  "updatedOn" is "20 November 2026": write the date as year-month-day, like 2026-11-20',
  ],
  [
    'a price with cents',
    (clinic) => clinic.edit('locations/dubuque.md', 'amount: 180', 'amount: 180.50'),
    /^locations\/dubuque\.md:23 {2}"prices\.1\.amount" /,
  ],
  [
    'a place that closes before it opens',
    (clinic) => clinic.edit('locations/dubuque.md', 'closes: "15:00"', 'closes: "05:00"'),
    /^locations\/dubuque\.md:\d+ {2}this place closes at 05:00, which is not after it opens, at \d\d:\d\d: mend one of them$/,
  ],
  [
    'a review that is due before it was made',
    (clinic) => clinic.approve(['faq/cost'], { reviewDue: '2026-11-19' }),
    /^faq\/cost\.md:\d+ {2}"reviewDue" /,
  ],
  [
    'a review that is good for more than a year',
    (clinic) => clinic.approve(['faq/cost'], { reviewDue: '2028-11-20' }),
    /^faq\/cost\.md:\d+ {2}"reviewDue" /,
  ],
  [
    'a quote that is not closed, on the line where it opens',
    (clinic) => clinic.edit('pages/costs.md', 'title: Costs', 'title: "Costs'),
    'pages/costs.md:2  the quote is not closed: add " behind the value',
  ],
  [
    'a bracket that is not closed',
    (clinic) => clinic.edit('figures.yaml', 'sources: [anand-2023]', 'sources: [anand-2023'),
    'figures.yaml:10  the bracket is not closed: add ] behind the list',
  ],
  [
    'a colon without a blank',
    (clinic) => clinic.edit('pages/costs.md', 'title: Costs', 'title:Costs'),
    'pages/costs.md:2  there is no blank behind the colon: write "name: value"',
  ],
  [
    'a field that is indented',
    (clinic) => clinic.edit('pages/costs.md', 'kind: practical', '  kind: practical'),
    /^pages\/costs\.md:5 {2}this line is indented more than the one above it/,
  ],
  [
    'an entry without its dash',
    (clinic) => clinic.edit('figures.yaml', '  - name: recovery', '    name: recovery'),
    /^figures\.yaml:\d+ {2}this field stands here twice: delete one, or begin a new entry .* with "- "$/,
  ],
  [
    'a blank from a word processor',
    (clinic) => clinic.edit('pages/costs.md', 'title: Costs', 'title:\u00a0Costs'),
    /^pages\/costs\.md:2 {2}"title:.Costs" holds a blank that is another sign, pasted from a word processor/,
  ],
  [
    'a straight quote inside quotes',
    (clinic) => clinic.edit('pages/costs.md', 'title: Costs', 'title: "The "real" costs"'),
    'pages/costs.md:2  a straight " inside "double quotes" ends them: write “ and ” inside',
  ],
  [
    'a picture with blanks in its name',
    (clinic) => clinic.append('faq/cost.md', '![The room](my photo 1.png)'),
    'faq/cost.md:15  "![The room](my photo 1.png)" is a picture, and pictures are not supported in content: describe it in words',
  ],
  [
    'a picture among the texts',
    (clinic) => clinic.write('pages/my photo.png', 'x'),
    /^pages\/my photo\.png {2}the site does not read files ending in ".png" here: delete it/,
  ],
  [
    'a link with blanks in its address',
    (clinic) => clinic.append('faq/cost.md', 'See [costs](the costs.md).'),
    /^faq\/cost\.md:15 {2}"\[costs\]\(the costs\.md\)" is no link yet: write \[words\]\(\/page\)/,
  ],
  [
    'a table pasted from a word processor',
    (clinic) => clinic.append('faq/cost.md', 'Item\tPrice\nInfusion\tmuch'),
    /^faq\/cost\.md:15 {2}"Item\tPrice" holds a tab, as a table pasted .* does: write \|/,
  ],
  [
    'a table without its second line',
    (clinic) => clinic.append('faq/cost.md', '| Item | Price |\n| Infusion | much |'),
    'faq/cost.md:15  "| Item | Price |" is no table yet: write a line |---|---| below its first line',
  ],
  [
    'a copy of a question under another name',
    (clinic) => clinic.copy('faq/cost.md', 'faq/cost-copy.md'),
    'faq/cost.md:2  faq/cost-copy.md has the same question: change one of them, or delete the copy',
  ],
  [
    'two telephone numbers of one id',
    (clinic) => {
      const entry = '{ id: a, name: A, phone: "+1 608-555-0101", checkedOn: null }';
      clinic.edit('clinic.yaml', 'prices: shown', `prices: shown\nphoneBook: [${entry}, ${entry}]`);
    },
    /^clinic\.yaml:\d+ {2}the id "a" is used twice/,
  ],
  [
    'a review that was written by hand',
    (clinic) => clinic.edit('faq/cost.md', 'order: 1', 'order: 1\nreviewedBy: Dr A'),
    /^faq\/cost\.md:5 {2}a review is written by npm run review/,
  ],
  [
    'a token of clinic.yaml that has no value',
    (clinic) => {
      clinic.edit(
        'clinic.yaml',
        'reply:\n  within: one business day\n  confirmedOn: 2026-11-20',
        '',
      );
      clinic.edit('pages/contact.md', ' We reply within {{reply-time}}.', '');
      clinic.edit('pages/accessibility.md', '{{reply-time}}', 'a day');
    },
    /^pages\/contact\.md:\d+ {2}\{\{reply-time\}\} /,
  ],
  [
    'the example of a reviewer',
    (clinic) =>
      clinic.approve(['faq/cost'], { reviewedBy: 'Name, profession, registration number' }),
    /^faq\/cost\.md:\d+ {2}"reviewedBy" is still the example/,
  ],
  [
    'a figure whose words say another number',
    (clinic) => clinic.edit('figures.yaml', 'value: 50', 'value: 45'),
    /^warning {2}figures\.yaml:\d+ {2}this does not say 45, the value of the figure: change both together$/,
  ],
  [
    'a text that npm run new wrote',
    (clinic) => clinic.append('faq/cost.md', 'Write the text here.'),
    'faq/cost.md:15  "Write the text here." is what npm run new wrote: write the text in its place',
  ],
  [
    'a telephone number in words',
    (clinic) =>
      clinic.edit(
        'locations/dubuque.md',
        /phone: .*/.exec(clinic.read('locations/dubuque.md'))?.[0] ?? '',
        'phone: ring us',
      ),
    /^locations\/dubuque\.md:\d+ {2}"phone" is "ring us": write it like/,
  ],
  [
    'a title with half a pair of curly quotes',
    (clinic) => clinic.edit('pages/costs.md', 'title: Costs', 'title: “Costs'),
    /^pages\/costs\.md:2 {2}"title" has a quotation mark without its partner: write “ before/,
  ],
  [
    'HTML in a title',
    (clinic) => clinic.edit('pages/costs.md', 'title: Costs', 'title: <b>Costs</b>'),
    'pages/costs.md:2  "title" is printed as it is, without bold words, links or HTML: take out <b>',
  ],
  [
    'a soft hyphen',
    (clinic) => clinic.append('faq/cost.md', 'An infu\u00adsion.'),
    /^faq\/cost\.md:15 {2}"infu\u00adsion\." holds a sign that cannot be seen, pasted from a word/,
  ],
  [
    'a sign without width in a name of a figure',
    (clinic) => clinic.append('faq/cost.md', 'It takes {{infusion\u200b-minutes}}.'),
    /^faq\/cost\.md:15 {2}.* holds a sign that cannot be seen/,
  ],
  [
    'a blank that is another sign, in a heading',
    (clinic) => clinic.append('pages/costs.md', '##\u00a0More'),
    /^pages\/costs\.md:\d+ {2}.* holds a blank that is another sign, .*: delete it and type a blank$/,
  ],
  [
    'such a blank in a telephone number',
    (clinic) => clinic.edit('locations/dubuque.md', '+1 608-555', '+1\u00a0608-555'),
    /^locations\/dubuque\.md:\d+ {2}.* holds a blank that is another sign/,
  ],
  [
    'a text that was read in another encoding',
    (clinic) => clinic.append('faq/cost.md', 'Ask at the caf\u00c3\u00a9.'),
    /^faq\/cost\.md:15 {2}"caf\u00c3\u00a9\." was saved in another encoding: type the word again/,
  ],
  [
    'a link with its brackets the wrong way round',
    (clinic) => clinic.append('faq/cost.md', 'See (the costs)[/costs].'),
    'faq/cost.md:15  "(the costs)[/costs]" is no link yet: write [words](/page), the square brackets first',
  ],
  [
    'a source by its number',
    (clinic) => clinic.append('faq/cost.md', 'One trial compared them.[1]'),
    /^faq\/cost\.md:15 {2}"\[1\]" is no citation yet: write \[\^its-file-name\]/,
  ],
  [
    'a source in round brackets',
    (clinic) => clinic.append('faq/cost.md', 'One trial compared them.(^anand-2023)'),
    'faq/cost.md:15  "(^anand-2023)" is no citation yet: write [^anand-2023]',
  ],
  [
    'a list without blanks',
    (clinic) => clinic.append('faq/cost.md', '-one\n-two'),
    'faq/cost.md:15  "-" is no list yet: write a blank behind the -',
  ],
  [
    'the unit of a figure once more',
    (clinic) => clinic.append('faq/cost.md', 'It takes {{infusion-minutes}} minutes.'),
    /^faq\/cost\.md:15 {2}this prints "takes about 50 minutes minutes", with a word twice: take yours out$/,
  ],
  [
    'a day with the same hours in two rows',
    (clinic) =>
      clinic.edit(
        'locations/dubuque.md',
        'hours:\n',
        'hours:\n  - { days: [Monday, Tuesday], opens: "06:00", closes: "23:00" }\n',
      ),
    /^locations\/dubuque\.md:\d+ {2}\w+day stands here twice, from 06:00 and from \d\d:\d\d: take it out/,
  ],
  [
    'a list pasted from a word processor',
    (clinic) => clinic.append('faq/cost.md', '• one\n• two'),
    'faq/cost.md:15  "•" is a sign from a word processor: begin each entry of a list with "- "',
  ],
  [
    'a line that begins with a tab',
    (clinic) => clinic.append('faq/cost.md', '\tAn indented line.'),
    /^faq\/cost\.md:15 {2}a line that begins with a tab or four blanks is printed as a program/,
  ],
  [
    'a figure in single brackets',
    (clinic) => clinic.append('faq/cost.md', 'It takes {infusion-minutes}.'),
    'faq/cost.md:15  "{infusion-minutes}" is no figure yet: write {{infusion-minutes}}',
  ],
  [
    'a citation without its sign',
    (clinic) => clinic.append('faq/cost.md', 'One trial looked.[anand-2023]'),
    'faq/cost.md:15  "[anand-2023]" is no citation yet: write [^anand-2023]',
  ],
  [
    'bold words that are not closed',
    (clinic) => clinic.append('faq/cost.md', '**Note. Ask us.'),
    /^faq\/cost\.md:15 {2}"\*\*" makes nothing bold/,
  ],
  [
    'line ends of Windows, of which contentlayer leaves half on the last field',
    (clinic) => clinic.edit('faq/cost.md', '2026-11-20\n---', '2026-11-20\r\n---'),
    'faq/cost.md:6  this file has the line ends of Windows ("CRLF"): save it with line ends "LF", which every editor can',
  ],
  [
    'line ends of old computers',
    (clinic) => clinic.write('faq/old.md', '---\rquestion: Why?\r---\rText.\r'),
    'faq/old.md  this file has the line ends of old computers: save it with line ends "LF"',
  ],
];

test.each([...fields, ...yaml, ...names, ...links, ...text, ...files, ...slips])(
  '%s is found',
  (_mistake, make, message) => {
    const clinic = new ClinicCopy();
    make(clinic);
    const lines = clinic.check();
    // One mistake, one line: nothing that only follows from it is reported beside it.
    expect(lines).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
  },
);

test('a page that cannot be read is not called missing, nor are links to it called broken', () => {
  const clinic = new ClinicCopy();
  clinic.edit('pages/contact.md', 'title: ', 'title: a: ');
  expect(clinic.check()).toEqual([expect.stringMatching(/^pages\/contact\.md:2 /)]);
});

test('a link within the questions page is one to its questions and groups', () => {
  const clinic = new ClinicCopy();
  clinic.append('faq/cost.md', '[a](#does-it-work) [b](/faq#group-money) [c](#group-money)');
  expect(clinic.check()).toEqual([]);
});

test('what an editor leaves behind is passed over, and what is no text is named', () => {
  const clinic = new ClinicCopy();
  clinic.write('faq/~$cost.md', 'x');
  clinic.write('faq/.DS_Store', 'x');
  expect(clinic.check()).toEqual([]);
  clinic.write('faq/does-it-work.md', Buffer.from([0xe9, 0x0a]));
  expect(clinic.check()).toEqual([
    'faq/does-it-work.md  this is not plain text: save it from a text editor, encoded as UTF-8',
  ]);
});

test('content without a mistake is passed, also with a Windows line end and a byte order mark', () => {
  const clinic = new ClinicCopy();
  expect(clinic.check()).toEqual([]);
  clinic.edit('faq/cost.md', '---\n', '\uFEFF---\r\n');
  clinic.edit('faq/cost.md', 'group: money\n', 'group: money\r\n');
  expect(clinic.check()).toEqual([]);
});

test('a date in quotes, a time and a ratio are no mistakes', () => {
  const clinic = new ClinicCopy();
  clinic.edit('faq/cost.md', '2026-11-20', '"2026-11-20"');
  clinic.append('faq/cost.md', 'At 10:30, about 3:1, a < b.');
  expect(clinic.check()).toEqual([]);
});

test('all mistakes are told at once', () => {
  const clinic = new ClinicCopy();
  clinic.edit('faq/cost.md', 'group: money', 'group: mony');
  clinic.append('faq/cost.md', '{{nothing}} [x](/nowhere)');
  clinic.rename('faq/does-it-work.md', 'faq/does-it-work.txt');
  expect(clinic.check().length).toBeGreaterThanOrEqual(4);
});
