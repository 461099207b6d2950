import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/change';
import { useSession } from '../session';
import { Dialog } from './dialog';
import { useFailureWords } from './failed';
import { Field, Form } from './form';
import type { Fault } from './form';
import { ConfirmPasswordDocument } from './password-again.generated';

/** Accounts, grants and API clients are changed within minutes of giving the password, or not at all. */
export default function PasswordDialog({ onClose }: { onClose: (given: boolean) => void }): ReactNode {
  const { t } = useTranslation();
  const { may } = useSession();
  const words = useFailureWords();
  const confirm = useChange(ConfirmPasswordDocument, false);
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const submit = async () => {
    if (password === '') return setFaults([{ field: 'password-again', message: t('signIn.passwordMissing') }]);
    const { answer, failure } = await confirm({ password });
    if (failure) return setFaults([{ message: words(failure) }]);
    if (answer.__typename === 'ConfirmPasswordSuccess') return onClose(true);
    return setFaults([{ field: 'password-again', message: answer.message }]);
  };
  return (
    <Dialog title={t('passwordAgain.title')} onClose={() => onClose(false)}>
      <p className="govuk-body">{t('passwordAgain.why')}</p>
      {may('centres:look') && <p className="govuk-body">{t('passwordAgain.provider')}</p>}
      <Form
        faults={faults}
        onSubmit={submit}
        button={t('signIn.continue')}
        beside={
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => onClose(false)}>
            {t('dialog.cancel')}
          </button>
        }
      >
        <Field
          name="password-again"
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          autoFocus
          value={password}
          onChange={setPassword}
          faults={faults}
        />
      </Form>
    </Dialog>
  );
}
