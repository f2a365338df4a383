import { expect, test } from 'vitest';
import { checkFiles, page, question } from './rules/lint-files';

/** The rules that weigh what a sentence tells a reader to do, against what the clinic's own texts say. */
const rules: readonly string[] = [
  'cited-approvals',
  'cited-safety',
  'contradicted-advice',
  'contradicted-figures',
  'english-only',
  'every-place',
  'hedged-gain',
  'kept-escort',
  'medicine-brands',
  'medicine-orders',
  'no-delayed-help',
  'removed-place',
  'sourced-numbers',
];

/** What a clinic forbids, asks for and promises, so that each statement has something to contradict. */
const own = page(
  [
    'Nobody monitors this form. Write no diagnosis into it. What you say is confidential.',
    'Tell us about every medicine. Ask for a letter. Your psychiatrist sees you first.',
    'Infusions are usually not given in pregnancy. The label says not to breastfeed. Under 18, we have no evidence. Active psychosis rules infusions out.',
    'Staff watch you, with a doctor beside them, and you stay awake. Do not take ketamine at home. Do not swim, bath alone or cook over a flame.',
    'The consultations are extra. Medical aids do not yet pay for the infusion. You may complain, and stop at any time. Diabetes: ask your doctor about insulin. Grapefruit juice raises it.',
    'We recommend none of them.',
  ].join('\n\n'),
);

test.each([
  'A nurse reads messages on weekdays, and answers within two days.',
  'You need not tell your employer which medicines you take.',
  'You need not tell us why you cancel.',
  'Send us the referral by e-mail, without a diagnosis in the subject.',
  'Your wife may ask us how you are only if you have agreed to it.',
  'If you are pregnant, tell the psychiatrist before you plan anything.',
  'Ask your midwife whether you can breastfeed after the first day.',
  'Teenagers are seen by a psychiatrist who treats children.',
  'Children can wait with somebody else in the waiting room.',
  'A psychosis in the family is no reason to despair, and one to tell us of.',
  'You cannot skip the consultation with the psychiatrist.',
  'You need a letter from a GP or a psychiatrist.',
  'We do not recommend ketamine to everybody.',
  'A nurse places the needle, and a doctor decides the dose.',
  'We measure your blood pressure before, during and after.',
  'You are not asleep during the infusion, and can ring a bell.',
  'Never bring your own ketamine, and take none at home.',
  'Your companion may cook supper for you.',
  'Use the stairs with somebody beside you.',
  'If you take insulin, ask your doctor how much to take that morning.',
  'Your medical aid may pay for the consultation. Ask it in writing.',
  'Your medical aid has to pay for a stay in hospital.',
  'You cannot complain about what nobody has told you, so we tell you how.',
  'Phone us to move your appointment.',
  'If you are in danger, call {{emergency-number}}. Tell us later.',
  'Take your tablets as usual, unless your psychiatrist says otherwise.',
  'Come alone to the first talk, if you like.',
  'You may go home once a doctor has seen you.',
  'Wait in the lounge until a nurse fetches you.',
  'Eat as usual after you are home.',
  'Thandi Mokoena and Zanele Dlamini wrote this page.',
  'Bring sweets, a jersey and your own music.',
  // Medicines without their noun, and who decides.
  'Skip your usual breakfast on that day.',
  'You can stop your treatment for any reason.',
  'Leave your things in the locker, and your inhaler in your pocket.',
  'Bring your chronic script and the packs themselves.',
  'Some tablets must be stopped a day before; your doctor tells you which.',
  'Your blood pressure may drop when you stand up.',
  'Skip the form if you have sent it already.',
  'Your prescription stays with your own psychiatrist.',
  'Ask whether to leave out your evening tablets.',
  'Leave out your sleeping tablet only when the doctor has said so.',
  'Do not take your shoes off before the nurse asks you.',
  // Who pays.
  'Ask Discovery, Bonitas or your own scheme in writing before you plan anything.',
  'The price covers the infusion and the staff, and no consultation.',
  'Your medical scheme decides what it pays.',
  'We do not know any scheme that pays for the drip.',
  'Gap cover may not pay what your scheme refuses.',
  'Send us the name of your scheme and your number.',
  'The invoice covers one infusion.',
  'Your plan may cover the stay in hospital, if the hospital asks first.',
  'No fund has told us that it pays.',
  'Whether GEMS pays for a consultation is on your card.',
  // Safe, and places.
  'Is it safe? Nobody can promise that.',
  'The road to the clinic is safe again.',
  'It is quite safe to park behind the building.',
  'Keep the form in a safe place.',
  'Only Dubuque has a lift.',
  'Both rooms have a bed.',
  'Both of us sign the form.',
  'In two places on the form you sign your name.',
  'Sertraline (Zoloft) is an antidepressant.',
])('no rule minds "%s"', (sentence) => {
  const files = { 'pages/costs.md': own, 'faq/cost.md': question(sentence) };
  const found = checkFiles(files).filter(
    ({ ruleId, file }) => rules.includes(ruleId) && file === 'faq/cost.md',
  );
  expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});
