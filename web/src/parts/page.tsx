import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

let pagesShown = 0;

interface PageProps {
  title: string;
  /** A line above the title: of what the page is a part. */
  caption?: string;
  back?: { to: string; text?: string };
  children: ReactNode;
}

/** A screen with its one heading. Going to it moves the focus there, so that a screen reader says where one is. */
export function Page({ title, caption, back, children }: PageProps): ReactNode {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – IAMIS`;
  }, [title]);
  useEffect(() => {
    // Not on the first one: the browser has just begun reading it from the top. Nor where a field asked for the focus itself.
    if (pagesShown > 0 && document.activeElement?.matches('main input') !== true) heading.current?.focus();
    pagesShown += 1;
  }, []);
  return (
    <>
      {back && (
        <Link href={back.to} className="govuk-back-link">
          {back.text ?? t('page.back')}
        </Link>
      )}
      <h1 className="govuk-heading-l" tabIndex={-1} ref={heading}>
        {caption !== undefined && <span className="govuk-caption-l">{caption}</span>}
        {title}
      </h1>
      {children}
    </>
  );
}
