import type { Finding, Rule } from '../../rule';

const medicine =
  '(?:antidepressants?|insulin|lithium|tablets?|pills?|medicines?|medication|dose|Xanor|benzodiazepines?|sleeping tablets?|blood[- ]pressure tablets?|blood thinners?)';

/** What a reader would do, and only who prescribes the medicine can say. */
const instruction = new RegExp(
  `(?:^|[,;:] |\\b(?:then|and|please|you (?:can|may|should|must|have to)|simply|just) )(?:stop|halve|double|skip|leave out|leave off|cut down|reduce|increase|raise|lower|do not take|don[’']t take)(?: taking)?(?: (?:all|any|the|your|both|a|one))?(?: [a-z-]+)? ${medicine}\\b|\\btake (?:a )?(?:double|twice the|half the|half of the|two|an extra|extra)(?: of)?(?: the| your)?(?: usual)? (?:${medicine})\\b`,
  'i',
);
const decided =
  /\b(?:doctors?|psychiatrists?|GP|prescrib\w+|nurse|pharmacist|anaesthetist|anesthesiologist|never|ask|unless|without|talk|told|tell|agreed|instead|not)\b|\?\s*$/i;

/** Only a warning: the doctor who reviews the text may have decided it. */
export const citedInstructions: Rule = {
  id: 'cited-instructions',
  severity: 'warning',
  message: 'tells a reader to change a medicine, without a source',
  fix: 'cite it in the same sentence, as [^its-file-name], or say who decides it',
  check: ({ texts }) =>
    texts().flatMap(({ item, sentences, lineAt }): Finding[] => {
      if (item.type === 'Source') return [];
      return sentences.flatMap(({ text, offset, isCited }): Finding[] => {
        const match = isCited ? null : instruction.exec(text.trimStart());
        if (!match || decided.test(text.replace(match[0], ''))) return [];
        const words = match[0].replace(/^[,;:] /, '');
        return [{ file: item.path, line: lineAt(offset), words }];
      });
    }),
};
