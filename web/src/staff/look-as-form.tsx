import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useAct } from '../parts/act';
import { Field, Form } from '../parts/form';
import { useSession } from '../session';
import { LookAsCentreDocument } from './desk.generated';

const FIELDS = { CentreNotFound: 'look-centre', ReasonNeeded: 'look-reason' };

/** For the helpline: what a centre sees, without being able to change it. */
export function LookAsForm(): ReactNode {
  const { t } = useTranslation();
  const { refresh } = useSession();
  const [, go] = useLocation();
  const { act, faults, setFaults } = useAct(LookAsCentreDocument, { fields: FIELDS, keyed: false });
  const [centre, setCentre] = useState('');
  const [reason, setReason] = useState('');
  const submit = async () => {
    if (!/^\d{5}$/.test(centre)) return setFaults([{ field: 'look-centre', message: t('examsOfficer.centreWrong') }]);
    if (!(await act({ centre, reason }))) return undefined;
    go('/');
    return refresh();
  };
  return (
    <section aria-labelledby="look">
      <h2 id="look" className="govuk-heading-m">
        {t('look.title')}
      </h2>
      <p className="govuk-body">{t('look.text')}</p>
      <Form faults={faults} onSubmit={submit} button={t('look.start')}>
        <Field
          name="look-centre"
          label={t('users.centre')}
          inputMode="numeric"
          className="govuk-input--width-5"
          value={centre}
          onChange={setCentre}
          faults={faults}
        />
        <Field
          name="look-reason"
          label={t('look.reason')}
          hint={t('look.reasonHint')}
          value={reason}
          onChange={setReason}
          faults={faults}
        />
      </Form>
    </section>
  );
}
