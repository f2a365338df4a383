import type { ReactNode } from 'react';
import { describedBy, Hint } from './field';

/** Fields that belong together, with what holds for all of them said once. */
export function FieldGroup({
  name,
  legend,
  hint,
  children,
}: {
  name: string;
  legend: string;
  hint: string;
  children: ReactNode;
}) {
  return (
    <fieldset aria-describedby={describedBy(name, { hint })} className="stack-4">
      <legend className="font-bold">{legend}</legend>
      <Hint name={name}>{hint}</Hint>
      {children}
    </fieldset>
  );
}
