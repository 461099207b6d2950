import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paper } from '../papers';

interface PaperLinkProps {
  name: 'manual' | 'guide' | 'terms' | 'subjectGuide';
  className?: string;
  /** What stands around it, where there is such a page at all. */
  within?: (link: ReactNode) => ReactNode;
}

/** To a page elsewhere, beside this one: nothing typed here is left. */
export function PaperLink({ name, className = 'govuk-link', within = (link) => link }: PaperLinkProps): ReactNode {
  const { t } = useTranslation();
  const address = paper(name);
  if (address === null) return null;
  return within(
    <a href={address} className={className} target="_blank" rel="noreferrer">
      {t(`paper.${name}`)}
      <span className="govuk-visually-hidden"> {t('paper.newTab')}</span>
    </a>,
  );
}

/** The two that the guides show above the marks, each in an item of a list. */
export function PaperItems(): ReactNode {
  return (['manual', 'guide'] as const).map((name) => (
    <PaperLink key={name} name={name} within={(link) => <li>{link}</li>} />
  ));
}
