/** The centre asks WJEC for more time for a sheet. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { useChange } from '../api/change';
import { day, moment } from '../dates';
import { Answer } from '../parts/answer';
import { Done } from '../parts/done';
import { useFailureWords } from '../parts/failed';
import { Field, Form } from '../parts/form';
import type { Fault } from '../parts/form';
import { Page } from '../parts/page';
import { SheetLinks } from '../parts/sheet-links';
import { Cell, Row, RowHead, Table } from '../parts/table';
import { TextArea } from '../parts/text-area';
import { useSession } from '../session';
import { ExtensionFormDocument, RequestExtensionDocument } from './extension.generated';
import type { ExtensionLineFragment } from './extension.generated';
import { NotFound } from './not-found';

export default function Extension(): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const { id } = useParams<{ id: string }>();
  return (
    <Answer query={ExtensionFormDocument} variables={{ id }}>
      {({ marksheet, extensions }, again) =>
        marksheet == null ? (
          <NotFound />
        ) : (
          <Page
            title={t('extension.title')}
            caption={marksheet.title}
            back={{ to: '/deadlines', text: t('extension.back') }}
          >
            <SheetLinks id={id} state={marksheet.state} />
            <p className="govuk-body">
              {marksheet.deadline == null
                ? t('extension.noDeadline')
                : t('home.deadline', { day: day(marksheet.deadline) })}
            </p>
            {marksheet.deadline != null && may('submit') && (
              <Ask id={id} onDone={() => again({ requestPolicy: 'network-only' })} />
            )}
            <Before extensions={extensions.nodes} />
          </Page>
        )
      }
    </Answer>
  );
}

function Ask({ id, onDone }: { id: string; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const words = useFailureWords();
  const ask = useChange(RequestExtensionDocument);
  const [deadline, setDeadline] = useState('');
  const [reason, setReason] = useState('');
  const [done, setDone] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const submit = async () => {
    const missing = [
      ...(deadline === '' ? [{ field: 'deadline', message: t('extension.dayMissing') }] : []),
      ...(reason.trim() === '' ? [{ field: 'reason', message: t('extension.reasonMissing') }] : []),
    ];
    if (missing.length > 0) return setFaults(missing);
    const { answer, failure } = await ask({ marksheetId: id, deadline, reason });
    if (failure) return setFaults([{ message: words(failure) }]);
    if (answer.__typename !== 'RequestExtensionSuccess')
      return setFaults([{ field: 'field' in answer ? answer.field : 'deadline', message: answer.message }]);
    setFaults([]);
    setReason('');
    setDone(t('extension.done'));
    return onDone();
  };
  return (
    <>
      <Done message={done} />
      <Form faults={faults} onSubmit={submit} button={t('extension.send')}>
        <Field
          name="deadline"
          type="date"
          label={t('extension.day')}
          className="govuk-input--width-10"
          value={deadline}
          onChange={setDeadline}
          faults={faults}
        />
        <TextArea name="reason" label={t('extension.reason')} value={reason} onChange={setReason} faults={faults} />
      </Form>
    </>
  );
}

function Before({ extensions }: { extensions: readonly ExtensionLineFragment[] }): ReactNode {
  const { t } = useTranslation();
  if (extensions.length === 0) return null;
  const columns = ['asked', 'wanted', 'state', 'given', 'said'] as const;
  return (
    <Table caption={t('extension.before')} columns={columns.map((column) => t(`extension.${column}`))}>
      {extensions.map(({ id, state, wanted, why, askedAt, askedBy, deadline, reason, decidedAt }) => (
        <Row key={id}>
          <RowHead>{askedAt == null ? t('extension.unasked') : `${moment(askedAt)}, ${askedBy ?? ''}`}</RowHead>
          <Cell>
            {wanted != null && day(wanted)} {why}
          </Cell>
          <Cell>{t(`extension.state.${state}`)}</Cell>
          <Cell>{deadline != null && day(deadline)}</Cell>
          <Cell>
            {reason} {decidedAt != null && moment(decidedAt)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
