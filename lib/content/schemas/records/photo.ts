import { z } from 'zod';
import { breakRule } from '../fields/document-rule';
import { day, list, oneOf, text } from '../fields/fields';
import { checkPhotoWords } from '../fields/photo-words';

/** What a file of `images/` is called: also part of a path. */
export const photoFileName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|jpeg|png|webp)$/;

/** A field that shows a photograph of `images/`. */
export function photoField() {
  return z
    .strictObject({
      file: z
        .string()
        .regex(photoFileName)
        .meta({ example: 'room.jpg', form: 'the name of a file in images/, with its ending' })
        .describe('A file in images/, with its ending.'),
      words: text('A bed beside a window, and a chair for your companion').describe(
        'What it shows, for those who do not see it.',
      ),
    })
    .superRefine(checkPhotoWords)
    .optional();
}

const consent = z.strictObject({
  who: text('Dr A. Name').describe(
    'The name of one of your staff. Of anybody else only what leads you to the form, since this file may be public.',
  ),
  givenOn: day(),
  keptIn: text('the form in the staff file').describe('Where the signed consent is.'),
});

/**
 * `content/images/<name>.yaml`, beside the photograph of that name: whether the clinic may publish it,
 * and whether everybody who can be recognised has agreed.
 */
export const photoSchema = z
  .strictObject({
    rights: text('Taken by our own staff').describe(
      'Who took it, and why you may publish it. Not printed.',
    ),
    credit: text('Photograph by A. Name', 80)
      .optional()
      .describe('Printed below it, where the photographer asks for that.'),
    recognisable: oneOf(['nobody', 'people']).describe(
      'Whether anybody could be recognised: by face, but also by a tattoo, a name badge, a car.',
    ),
    consents: list(
      consent,
      '[{ who: Dr A. Name, givenOn: 2026-11-22, keptIn: the form in the staff file }]',
    )
      .optional()
      .describe('One for each person who can be recognised.'),
  })
  .superRefine(checkConsents);

function checkConsents(
  {
    recognisable,
    consents = [],
  }: { recognisable: string; consents?: readonly unknown[] | undefined },
  context: z.core.$RefinementCtx,
) {
  if (recognisable === 'people' && consents.length === 0) {
    const message =
      'somebody can be recognised, and nobody has agreed to it: write each one’s consent into consents, or take another photograph';
    breakRule(context, 'photo-consent', ['recognisable'], message);
  }
  if (recognisable === 'nobody' && consents.length > 0) {
    const message =
      'nobody can be recognised, and there are consents: write recognisable: people, or delete consents';
    breakRule(context, 'photo-consent', ['recognisable'], message);
  }
}
