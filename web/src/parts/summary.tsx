import type { ReactNode } from 'react';

/** A line of a `govuk-summary-list`. */
export function SummaryLine({ term, children }: { term: string; children: ReactNode }): ReactNode {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{term}</dt>
      <dd className="govuk-summary-list__value iamis-break">{children}</dd>
    </div>
  );
}
