/** Somebody else's work instead of work that is incomplete or lost (R26). */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { Page } from '../parts/page';
import { Whole } from '../parts/whole';
import { SubstituteForm } from '../sample/substitute-form';
import { NotFound } from './not-found';
import { SubstituteDocument } from './substitute.generated';

export default function Substitute(): ReactNode {
  const { t } = useTranslation();
  const { id, number } = useParams<{ id: string; number: string }>();
  return (
    <Whole query={SubstituteDocument} variables={{ id, number }} of={({ marksheet }) => marksheet?.rows}>
      {({ marksheet, substituteProposal }, rows) => {
        if (marksheet == null || substituteProposal == null) return <NotFound />;
        const row = rows.find(({ candidate }) => candidate.number === number);
        const name = row ? `${row.candidate.surname}: ${row.candidate.forenames}` : '';
        return (
          <Page
            title={t('substitute.title', { number, name })}
            caption={marksheet.title}
            back={{ to: `/marksheets/${id}/sample` }}
          >
            <p className="govuk-body">{t('substitute.text')}</p>
            <SubstituteForm id={id} number={number} rows={rows} proposal={substituteProposal} />
          </Page>
        );
      }}
    </Whole>
  );
}
