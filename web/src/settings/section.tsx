import { useId } from 'react';
import type { ReactNode } from 'react';

export function Section({ title, children }: { title: string; children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className="iamis-section">
      <h2 id={id} className="govuk-heading-m">
        {title}
      </h2>
      {children}
    </section>
  );
}
