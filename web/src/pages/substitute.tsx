/** Somebody else's work instead of work that is incomplete or lost (R26). */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { Answer } from '../parts/answer';
import { Page } from '../parts/page';
import { SubstituteForm } from '../sample/substitute-form';
import { NotFound } from './not-found';
import { SubstituteDocument } from './substitute.generated';

export default function Substitute(): ReactNode {
  const { t } = useTranslation();
  const { id, number } = useParams<{ id: string; number: string }>();
  return (
    <Answer query={SubstituteDocument} variables={{ id, number }}>
      {({ marksheet, substituteProposal }) => {
        if (marksheet == null || substituteProposal == null) return <NotFound />;
        const row = marksheet.rows.nodes.find(({ candidate }) => candidate.number === number);
        const name = row ? `${row.candidate.surname}: ${row.candidate.forenames}` : '';
        return (
          <Page
            title={t('substitute.title', { number, name })}
            caption={marksheet.title}
            back={{ to: `/marksheets/${id}/sample` }}
          >
            <p className="govuk-body">{t('substitute.text')}</p>
            <SubstituteForm id={id} number={number} rows={marksheet.rows.nodes} proposal={substituteProposal} />
          </Page>
        );
      }}
    </Answer>
  );
}
