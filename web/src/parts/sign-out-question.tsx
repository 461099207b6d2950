/** Asked before somebody signs out, unless `mayGo` says that nothing is lost by it. */
import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { beforeSignOut } from '../session';
import { Dialog } from './dialog';

interface Props {
  title: string;
  text: string;
  mayGo: () => Promise<boolean>;
  /** The person goes all the same. */
  onGo?: () => void;
}

export function SignOutQuestion({ title, text, mayGo, onGo }: Props): ReactNode {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<(go: boolean) => void>();
  const ask = useCallback(async () => {
    if (await mayGo()) return true;
    return new Promise<boolean>((resolve) => setAnswer(() => resolve));
  }, [mayGo]);
  useEffect(() => beforeSignOut(ask), [ask]);
  if (answer === undefined) return null;
  const say = (go: boolean) => {
    setAnswer(undefined);
    if (go) onGo?.();
    answer(go);
  };
  return (
    <Dialog title={title} onClose={() => say(false)}>
      <p className="govuk-body">{text}</p>
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={() => say(false)}>
          {t('unsent.stay')}
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => say(true)}>
          {t('unsent.leave')}
        </button>
      </div>
    </Dialog>
  );
}
