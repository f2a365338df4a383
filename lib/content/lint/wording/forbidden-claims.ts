/** Words that promise more than any study has found, or that advertise. */
export type ForbiddenClaim = {
  words: RegExp;
  /** What is wrong with them, and what to write. */
  message: string;
  /** True where denying it is honest: "not proven", "no guarantee", "cannot cure". */
  mayBeDenied: boolean;
};

const promise = (words: RegExp, message: string): ForbiddenClaim => ({
  words,
  message,
  mayBeDenied: true,
});
const advert = (words: RegExp, message: string): ForbiddenClaim => ({
  words,
  message,
  mayBeDenied: false,
});

export const forbiddenClaims: readonly ForbiddenClaim[] = [
  promise(
    /\b(?:proven|proves?|proved)\b/i,
    'claims certainty: say what was found, in how many people, and cite it',
  ),
  promise(
    /\b(?:cure[sd]?|curing|curative)\b/i,
    'promises that the illness goes for good: say what eased, in whom and for how long',
  ),
  promise(
    /\bguarantee(?:s|d|ing)?\b/i,
    'promises a result: say that no one can predict whether it will help',
  ),
  promise(
    /\b(?:un)?safe(?:ly|r|st)?\b(?<!unsafe(?:ly)?)/i,
    'is too much without saying when, for whom and how far: name what can go wrong, with its source',
  ),
  promise(
    /\b(?:safety profile|well[- ]tolerated)\b/i,
    'plays the risks down: name what can go wrong, with its source',
  ),
  promise(
    /\b(?:no|zero|without|free of|free from|few|minimal|low risk of|only mild|mild) side[- ]effects\b|\bside[- ]effect[- ]free\b/i,
    'plays the risks down: side effects are common, so name them',
  ),
  promise(
    /\b(?:risk[- ]free|harmless|no risks?|without (?:any )?risks?|painless|non-addictive|low risk of (?:dependen\w+|addiction|misuse))\b/i,
    'plays the risks down: say what is known of them, with its source',
  ),
  promise(
    /\b(?:highly|very|extremely|really|so|most|more) effective\b|\bworks? for (?:most|everyone|all)\b/i,
    'claims more than the trials agree on: give the result of a trial, with its source',
  ),
  promise(
    /\b(?:better|safer|faster) than (?:ECT|electroconvulsive|antidepressants?|TMS|esketamine|other (?:treatments?|medicines?))/i,
    'compares where trials disagree or are missing: give both results, each with its source',
  ),
  promise(/\bbest\b/i, 'is a superlative: say what is meant, such as a result with its source'),
  promise(
    /\b(?:FDA|SAHPRA)[- ]approved\b|\bapproved by (?:the )?(?:FDA|SAHPRA)\b/i,
    'may be read as an approval of this use: say what it is registered for, and that this use is off-label',
  ),
  promise(
    /\bchemical imbalances?\b|\bserotonin hormone\b|\b(?:rewires?|resets?|reboots?) (?:the|your) brain\b/i,
    'is not supported by research: say that how it works is not fully understood',
  ),
  advert(
    /\b(?:miracles?|miraculous\w*|magic (?:bullet|pill|cure)|break-?throughs?|ground-?breaking|revolution\w*|game[- ]chang\w+|cutting[- ]edge|state[- ]of[- ]the[- ]art|innovative|life[- ]chang\w+|transformative|world[- ](?:class|leading|renowned))\b/i,
    'advertises: delete it, or give the result of a study',
  ),
  advert(
    /\b(?:dramatic(?:ally)?|amazing(?:ly)?|remarkabl[ey]|incredibl[ey]|astonishing(?:ly)?) (?:better|improv\w*|results?|relief|effects?|benefits?|recover\w*|treatments?|medicines?)\b|\bimprov\w+ (?:dramatically|remarkably)\b/i,
    'advertises: delete it, or give the result of a study',
  ),
  advert(
    /\bsuccess rates?\b/i,
    'hides who was counted and when: say how many people responded, compared with whom',
  ),
  advert(
    /\bleading (?:clinics?|experts?|specialists?|providers?|cent(?:re|er)s?|doctors?|psychiatrists?|teams?|treatments?|hospitals?)\b|\b(?:top|premier|number one|award-winning)\b(?=[ -](?:clinic|expert|specialist|provider|centre|center|doctor|team|treatment))/i,
    'claims to be better than others, which the professional rules forbid: say what is offered',
  ),
  advert(
    /\b(?:do not|don[’']t|never) hesitate\b|\b(?:act|book|call) now\b|\blimited (?:time|offer|places)\b|\bspecial offers?\b|\b\w*discount\w*\b|\bbargain\b|\bfree consultations?\b/i,
    'presses or tempts: say plainly how to ask',
  ),
  advert(
    /\btestimonials?\b|\bsuccess stor(?:y|ies)\b|\bbefore[- ]and[- ]after (?:pictures?|photos?|stories)\b/i,
    'is what the rules on advertising forbid: delete it, or give the result of a study',
  ),
];
