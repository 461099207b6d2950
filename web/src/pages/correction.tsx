/** Clerical errors: the corrected result in red beside the submitted one, and whom to check now (R30). */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { useChange } from '../api/change';
import { moment } from '../dates';
import { Answer } from '../parts/answer';
import { Counted } from '../parts/counted';
import { Done } from '../parts/done';
import { useFailureWords } from '../parts/failed';
import { Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { Page } from '../parts/page';
import { SheetLinks } from '../parts/sheet-links';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { useSession } from '../session';
import { AcknowledgeClericalErrorsDocument, ClericalErrorsDocument } from './correction.generated';
import type { ClericalErrorsQuery, CorrectedRowFragment } from './correction.generated';
import { NotFound } from './not-found';

type Sheet = NonNullable<ClericalErrorsQuery['marksheet']>;

export default function ClericalErrors(): ReactNode {
  const { t } = useTranslation();
  const { id } = useParams<{ id: string }>();
  return (
    <Answer query={ClericalErrorsDocument} variables={{ id }}>
      {({ marksheet }) =>
        marksheet == null ? (
          <NotFound />
        ) : (
          <Page title={t('correction.title')} caption={marksheet.title} back={{ to: '/' }}>
            <SheetLinks id={id} state={marksheet.state} />
            {marksheet.clericalErrors.rows.length === 0 ? (
              <p className="govuk-body">{t('correction.none')}</p>
            ) : (
              <Found sheet={marksheet} />
            )}
          </Page>
        )
      }
    </Answer>
  );
}

function Found({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const columns = ['number', 'name', 'result', 'reason', 'recorded', 'seen'] as const;
  return (
    <>
      <p className="govuk-body">{t('correction.text')}</p>
      <Acknowledge sheet={sheet} />
      <Table caption={t('correction.caption')} columns={columns.map((column) => t(`correction.${column}`))}>
        {sheet.clericalErrors.rows.map((row) => (
          <Corrected key={row.id} row={row} />
        ))}
      </Table>
      <ToCheck sheet={sheet} />
    </>
  );
}

function Corrected({ row }: { row: CorrectedRowFragment }): ReactNode {
  const { t } = useTranslation();
  const { candidate, correction, corrections } = row;
  if (correction == null) return null;
  const { reason, at, role, acknowledgedAt, acknowledgedBy } = correction;
  const earlier = corrections.filter(({ id }) => id !== correction.id);
  return (
    <Row>
      <RowHead>{candidate.number}</RowHead>
      <Cell>
        {candidate.surname}: {candidate.forenames}
      </Cell>
      <Cell>
        <Counted row={row} />
        {earlier.map(({ id, corrected, at: then }) => (
          <div key={id} className="govuk-body-s">
            {t('correction.earlier', { result: corrected.code, at: moment(then) })}
          </div>
        ))}
      </Cell>
      <Cell>{reason}</Cell>
      <Cell>
        {moment(at)}, {t(`correction.role.${role}`)}
      </Cell>
      <Cell>
        {acknowledgedAt == null
          ? t('correction.notSeen')
          : t('correction.seenBy', { at: moment(acknowledgedAt), by: acknowledgedBy })}
      </Cell>
    </Row>
  );
}

function Acknowledge({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const words = useFailureWords();
  const acknowledge = useChange(AcknowledgeClericalErrorsDocument);
  const [done, setDone] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const waiting = sheet.clericalErrors.rows.flatMap(({ correction }) =>
    correction && correction.acknowledgedAt == null ? [correction.id] : [],
  );
  const act = async () => {
    const { answer, failure } = await acknowledge({ marksheetId: sheet.id, correctionIds: waiting });
    if (failure) return setFaults([{ message: words(failure) }]);
    if (answer.__typename !== 'AcknowledgeClericalErrorSuccess') return setFaults([{ message: answer.message }]);
    setFaults([]);
    return setDone(t('correction.acknowledged', { count: answer.acknowledged }));
  };
  return (
    <>
      <Done message={done} />
      {waiting.length > 0 && may('marks:write') && (
        <Form faults={faults} onSubmit={act} button={t('correction.acknowledge', { count: waiting.length })} />
      )}
    </>
  );
}

/** The centre checks the others too; where something points to a row, it comes first and says why. */
function ToCheck({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const { remainingToCheck } = sheet.clericalErrors;
  if (remainingToCheck.length === 0) return null;
  const { teacherInitials } = sheet.unit;
  const columns = ['number', 'name', 'result', ...(teacherInitials ? ['initials'] : []), 'hints', 'ask'];
  return (
    <>
      <h2 className="govuk-heading-m">{t('correction.check')}</h2>
      <p className="govuk-body">{t('correction.checkText')}</p>
      <Table
        caption={t('correction.checkCaption', { count: remainingToCheck.length })}
        columns={columns.map((column) => t(`correction.${column}` as 'correction.number'))}
      >
        {remainingToCheck.map(({ row: { id, candidate, countedResult, initials }, hints }) => (
          <Row key={id}>
            <RowHead>
              <Link href={`/marksheets/${sheet.id}?row=${candidate.number}`} className="govuk-link">
                {candidate.number}
              </Link>
            </RowHead>
            <Cell>
              {candidate.surname}: {candidate.forenames}
            </Cell>
            <Cell>{countedResult?.code}</Cell>
            {teacherInitials && <Cell>{initials}</Cell>}
            <Cell>{hints.map(({ text }) => text).join(' ')}</Cell>
            <Cell>
              {sheet.viewerCan.requestMarkAmendment && (
                <Link href={`/marksheets/${sheet.id}/amendment?row=${candidate.number}`} className="govuk-link">
                  {t('correction.askFor')}
                  <span className="govuk-visually-hidden"> {candidate.number}</span>
                </Link>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}
