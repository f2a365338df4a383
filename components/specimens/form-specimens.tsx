import { PhoneHint } from '../contact/phone-hint';
import { CheckboxField, RadioField, SelectField } from '../form/choice-fields';
import { EnquiryForm } from '../form/enquiry-form';
import { ErrorSummary } from '../form/error-summary';
import { FeedbackForm } from '../form/feedback-form';
import { FieldGroup } from '../form/field-group';
import { PageField } from '../form/page-field';
import { TextField } from '../form/text-field';
import { phone } from './page-foot-specimens';

const error = 'What is wrong, and how to fix it';

const options = [
  { value: 'a', label: 'One choice' },
  { value: 'b', label: 'Another choice, with a label long enough to break on a telephone' },
];

const groups = [{ label: 'Pages', pages: [{ path: '/risks', title: 'Risks' }] }];

export const formSpecimens = {
  FeedbackForm: {
    empty: (
      <FeedbackForm
        action="/api/contact"
        sentHref="/feedback/sent"
        privacyHref="/privacy"
        groups={groups}
      />
    ),
  },
  PageField: { 'one group': <PageField groups={groups} /> },
  FieldGroup: {
    'two fields': (
      <FieldGroup name="group" legend="Legend" hint="Fill in one of them.">
        <TextField name="one" label="One" error={undefined} />
        <TextField name="other" label="Other" type="tel" error={undefined} />
      </FieldGroup>
    ),
  },
  TextField: {
    plain: <TextField name="plain" label="Label" error={undefined} />,
    'with a hint': <TextField name="hint" label="Label" hint="A hint." error={undefined} />,
    'with an error': <TextField name="wrong" label="Label" hint="A hint." error={error} />,
    'of several lines': <TextField name="lines" label="Label" rows={4} error={undefined} />,
  },
  RadioField: {
    plain: <RadioField name="radio" legend="Legend" options={options} error={undefined} />,
    'with an error': <RadioField name="radio2" legend="Legend" options={options} error={error} />,
  },
  SelectField: {
    plain: (
      <SelectField
        name="select"
        label="Label"
        placeholder="Choose"
        options={options}
        error={undefined}
      />
    ),
    'with an error': (
      <SelectField
        name="select2"
        label="Label"
        placeholder="Choose"
        options={options}
        error={error}
      />
    ),
  },
  CheckboxField: {
    plain: <CheckboxField name="box" label="Label" error={undefined} />,
    'with an error': <CheckboxField name="box2" label="Label" error={error} />,
  },
  ErrorSummary: {
    'no errors: nothing': <ErrorSummary errors={[]} ref={null} />,
    'two errors': (
      <ErrorSummary
        errors={[
          ['name', error],
          ['email', error],
        ]}
        ref={null}
      />
    ),
  },
  PhoneHint: {
    'no number: nothing': <PhoneHint phone={undefined} />,
    'a number': <PhoneHint phone={phone} />,
  },
  EnquiryForm: {
    empty: (
      <EnquiryForm action="#sent" sentHref="#sent" locations={options} privacyHref="#privacy" />
    ),
  },
};
